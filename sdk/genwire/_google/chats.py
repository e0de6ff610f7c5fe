"""Chats: conversations of many turns, in which a model may call functions of the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from genwire_raw._runtime.json_types import is_sequence
from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow, Within
from .._core.methods import IO, Async, Resource, Sync, planned
from .._core.session import Session, send
from .._core.stream_reading import StreamPlan
from ..errors import ToolRoundsError, ValidationError
from .content.contents import Contents, to_content, to_contents
from .content.request import ContentRequest, request_for
from .content.response import GenerateContentResponse
from .content.typed_methods import sending, sending_stream
from .tools.declarations import Tools, to_tools
from .tools.functions import Function, function_of
from .tools.runner import OnToolError, Toolbox

if TYPE_CHECKING:
    from .content.config import GenerateContentConfig


class Chats(Resource[IO]):
    """Conversations with a model."""

    def create(
        self,
        *,
        model: str,
        history: Sequence[raw.Content | Mapping[str, Any]] | None = None,
        config: GenerateContentConfig | None = None,
        tools: Tools | None = None,
        automatic: bool = True,
        max_rounds: int = 10,
        on_tool_error: OnToolError = "report",
    ) -> Conversation[IO]:
        """Start or resume a conversation; nothing is sent yet.

        Args:
            model: `gemini-3.8-flash`, `models/gemini-3.8-flash` or `tunedModels/my-model`.
            history: Earlier messages: the `history` of another chat, or the mappings that their `to_dict()` returned.
            config: Options for all turns; see `GenerateContentConfig`.
            tools: Python functions, which are called when the model requests it, and everything else that
                `config["tools"]` takes, whose calls the caller answers. With `config["cached_content"]` they are not
                sent, since the service takes them from the cache; the functions are called all the same.
            automatic: Whether the functions are called; if not, they are only declared to the model.
            max_rounds: The largest number of rounds of function calls in one turn.
            on_tool_error: What happens when a function raises. `"report"` logs it and sends the model the name of the
                exception's type, nothing else; `"raise"` ends the turn with the exception; a function is called with
                the call and the exception, and returns a text or a mapping for the model.

        Raises:
            ValidationError: A function cannot be declared, an item of the history is not a message, or
                `on_tool_error` has another value.
        """
        if on_tool_error not in ("report", "raise") and not callable(on_tool_error):
            raise ValidationError(
                f"on_tool_error must be 'report', 'raise' or a function, got {on_tool_error!r}"
            )
        options: dict[str, Any] = dict(config or {})
        options["tools"] = [*_tool_list(options.get("tools")), *_tool_list(tools)]
        past = planned(self, _past, history or ())
        return Conversation(
            self._session, model, past, options, _ToolRules(automatic, max_rounds, on_tool_error)
        )


class _ToolRules(NamedTuple):
    automatic: bool
    max_rounds: int
    on_error: OnToolError


class Conversation(Resource[IO]):
    """A conversation, for one turn at a time: a message, the function calls that follow, and the answer.

    A turn enters the history as a whole when it has succeeded. A turn that failed, was blocked, or was left before its
    end does not change the history.

    Attributes:
        model: The model.
        history: The messages, oldest first; read it, shorten it, or save each item's `to_dict()`.
            `chats.create(history=...)` resumes it.
    """

    __module__ = "genwire"

    def __init__(
        self,
        session: Session,
        model: str,
        history: list[raw.Content],
        options: dict[str, Any],
        rules: _ToolRules,
    ) -> None:
        super().__init__(session)
        self.model = model
        self.history = history
        self._options = options
        self._rules = rules

    def __repr__(self) -> str:
        name = "AsyncChat" if self._session.is_async else "Chat"
        return f"<{name} with {self.model}, {len(self.history)} messages>"

    @sending
    def send_message(
        self,
        message: Contents,
        config: GenerateContentConfig | None = None,
        *,
        response_schema: Any = None,
    ) -> Flow[GenerateContentResponse]:
        """Send a message, call the functions that the model requests, and return its answer.

        Args:
            message: As `contents` of `generate_content`.
            config: Options for this turn; each takes the place of the chat's option of the same name.
            response_schema: As for `generate_content`.

        Returns:
            The last answer. It has function calls only if the caller is to answer them, with a message of
            `FunctionResponse` parts.

        Raises:
            ToolRoundsError: The model called functions in more than `max_rounds` rounds.
            GenwireError: As for `generate_content`.
        """
        turn = self._turn(message, config, response_schema)
        telemetry = self._session.telemetry
        if telemetry is None or not turn.calls_functions:
            return (yield from self._rounds(turn))
        answer: GenerateContentResponse = yield Within(telemetry.turn(self.model), self._rounds(turn))
        return answer

    def _rounds(self, turn: _Turn) -> Flow[GenerateContentResponse]:
        while True:
            response = yield from send(self._session, turn.request().call(self.model))
            if not (yield from turn.take(response)):
                return response

    @sending_stream
    def send_message_stream(
        self,
        message: Contents,
        config: GenerateContentConfig | None = None,
        *,
        response_schema: Any = None,
    ) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Send a message and receive the answer piece by piece; functions are called between rounds.

        Args:
            message: As for `send_message`.
            config: As for `send_message`.
            response_schema: As for `generate_content`.

        Returns:
            The stream of the events of all rounds; `.final()` is the last answer. The turn enters the history when
            the stream is read to its end.

        Raises:
            ToolRoundsError: As for `send_message`.
            StreamError: The stream carried an error, or ended too early; raised after the events before it.
        """
        turn = self._turn(message, config, response_schema)

        def plan() -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
            turn_of = self.model if turn.calls_functions else None
            return turn.request().stream(self.model)._replace(then=then, turn_of=turn_of)

        def then(
            response: GenerateContentResponse,
        ) -> Flow[StreamPlan[GenerateContentResponse, GenerateContentResponse] | None]:
            return plan() if (yield from turn.take(response)) else None

        return plan()

    def _turn(
        self,
        message: Contents,
        config: Mapping[str, Any] | None,
        response_schema: Any,
    ) -> _Turn:
        options = {**self._options, **(config or {})}
        given = _tool_list(options["tools"])
        tools = to_tools(given)
        # The service refuses a request with tools that refers to a cache: they were declared when it was made.
        options["tools"] = () if any(options.get(name) for name in _CACHED_CONTENT) else tools
        functions = [tool for tool in given if isinstance(tool, Function)]
        own = {function.declaration.name for function in functions}
        declared = [one.name for tool in tools for one in tool.function_declarations or ()]
        toolbox = Toolbox(
            functions if self._rules.automatic else (),
            others=[name for name in declared if name not in own],
            on_error=self._rules.on_error,
            is_async=self._session.is_async,
            telemetry=self._session.telemetry,
        )
        messages = [_with_role(content, "user") for content in to_contents(message, "message")]
        request = request_for(messages, options, response_schema)
        return _Turn(self.history, request, messages, toolbox, self._rules.max_rounds)


Chat: TypeAlias = Conversation[Sync]
AsyncChat: TypeAlias = Conversation[Async]


class _Turn:
    """A turn in progress, free of I/O except for the functions."""

    def __init__(
        self,
        history: list[raw.Content],
        request: ContentRequest,
        messages: list[raw.Content],
        toolbox: Toolbox,
        max_rounds: int,
    ) -> None:
        self._history = history
        self._before = [*history]
        self._request = request
        self._messages = messages
        self._toolbox = toolbox
        self._max_rounds = max_rounds
        self._rounds = 0

    @property
    def calls_functions(self) -> bool:
        """Whether there are functions that may be called."""
        return self._toolbox.has_functions

    def request(self) -> ContentRequest:
        """Return the request of the next round, with all messages so far."""
        return self._request.with_contents([*self._before, *self._messages])

    def take(self, response: GenerateContentResponse) -> Flow[bool]:
        """Add an answer and call the functions that it requests; return whether another round follows."""
        if not response.is_usable:
            return False
        self._messages.append(_with_role(response.content, "model"))
        calls = response.function_calls
        if not self._toolbox.answers(calls):
            self._history += self._messages
            return False
        if self._rounds == self._max_rounds:
            raise ToolRoundsError(
                f"the model requested {', '.join(call.name for call in calls)} after {self._rounds} rounds of "
                f"function calls, the limit (max_rounds of chats.create)",
                response=response,
                messages=[*self._before, *self._messages],
            )
        self._rounds += 1
        self._messages.append((yield from self._toolbox.answer(calls)))
        return True


_CACHED_CONTENT = ("cached_content", raw.GenerateContentRequest.FIELDS["cached_content"].wire)


def _past(_: Chats[Any], history: Sequence[raw.Content | Mapping[str, Any]]) -> list[raw.Content]:
    """Return the messages of a history."""
    return [_with_role(to_content(item, f"history[{index}]"), "user") for index, item in enumerate(history)]


def _tool_list(tools: Any) -> list[Any]:
    """Return tools as a list, with Python functions already read as `Function`."""
    items: Sequence[Any] = tools if is_sequence(tools) else () if tools is None else (tools,)
    return [function_of(item) if callable(item) else item for item in items]


def _with_role(content: raw.Content, role: str) -> raw.Content:
    """Return a copy of a message with a role; later changes to the original do not reach it."""
    own = copy(content)
    own.role, own.parts = content.role or role, list(content.parts or ())
    return own
