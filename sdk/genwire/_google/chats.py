"""Chats: conversations of many turns, in which a model may call functions of the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, Resource, Sync, method
from .._core.session import Session, send
from .._core.shapes import is_list
from .._core.stream import StreamPlan, streaming
from ..errors import ToolRoundsError, ValidationError
from .content.contents import Contents, to_content, to_contents
from .content.request import Asked, to_request
from .content.response import GenerateContentResponse
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
        """Begins a conversation, or takes one up again. Nothing is sent yet.

        Args:
            model: `gemini-1.5-flash`, `models/gemini-1.5-flash` or `tunedModels/my-model`.
            history: What was said before: the `history` of an earlier chat, or the mappings that its `to_dict()` gave.
            config: Options for all turns; see `GenerateContentConfig`.
            tools: Python functions, which are called when the model asks for them; and all that `config["tools"]` may
                hold, whose calls are left to you to answer.
            automatic: Whether the functions are called. If not, they are only declared to the model.
            max_rounds: How often in one turn the model may call functions, several at once or one.
            on_tool_error: What becomes of an exception of a function. `"report"` tells the model the name of its type
                and nothing else, and logs it; `"raise"` ends the turn with it; a function is called with the call and
                the exception, and what it gives, text or a mapping, is told to the model.

        Raises:
            ValidationError: A function cannot be declared, something in the history is no message, or `on_tool_error`
                is none of these.
        """
        if on_tool_error not in ("report", "raise") and not callable(on_tool_error):
            raise ValidationError(
                f"on_tool_error must be 'report', 'raise' or a function, got {on_tool_error!r}"
            )
        options: dict[str, Any] = dict(config or {})
        options["tools"] = [*_prepared(options.get("tools")), *_prepared(tools)]
        past = [_message(item, f"history[{index}]") for index, item in enumerate(history or ())]
        return Conversation(
            self._session, model, past, options, _ToolRules(automatic, max_rounds, on_tool_error)
        )


class _ToolRules(NamedTuple):
    automatic: bool
    max_rounds: int
    on_error: OnToolError


class Conversation(Resource[IO]):
    """A conversation. One turn at a time: a turn is what is said, the functions that are called, and the answer.

    A turn enters the history as a whole once it has ended well: one that failed, was blocked, or was left before its
    end leaves no trace.

    Attributes:
        model: The model.
        history: What was said, oldest first. It is yours to read, to shorten and to save, each item by its
            `to_dict()`; `chats.create(history=...)` takes it up again.
    """

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
        return f"<Chat with {self.model}, {len(self.history)} messages>"

    @method
    def send_message(
        self, message: Contents, config: GenerateContentConfig | None = None
    ) -> Flow[GenerateContentResponse]:
        """Says something, calls the functions that the model wants called, and gives its answer.

        Args:
            message: As `contents` of `generate_content`.
            config: Options for this turn, in place of those of the chat that have the same name.

        Returns:
            The last answer. It has function calls only where they are left to you; answer them with a message of
            `FunctionResponse` parts.

        Raises:
            ToolRoundsError: The model called functions in more than `max_rounds` rounds.
            GenwireError: As for `generate_content`.
        """
        turn = self._turn(message, config)
        while True:
            response = yield from send(self._session, turn.asked().call(self.model))
            if not (yield from turn.goes_on(response)):
                return response

    @streaming
    def send_message_stream(
        self, message: Contents, config: GenerateContentConfig | None = None
    ) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Says something and gives the answer piece by piece, that of each round with functions between them.

        Args:
            message: As for `send_message`.
            config: As for `send_message`.

        Returns:
            The stream of the events of all rounds; `.final()` is the last answer. Read it to its end: then the turn
            enters the history.

        Raises:
            ToolRoundsError: As for `send_message`.
            StreamError: After the events before it: an error in mid-stream, or an end that came too soon.
        """
        turn = self._turn(message, config)

        def plan() -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
            return turn.asked().stream(self.model)._replace(then=then)

        def then(
            response: GenerateContentResponse,
        ) -> Flow[StreamPlan[GenerateContentResponse, GenerateContentResponse] | None]:
            return plan() if (yield from turn.goes_on(response)) else None

        return plan()

    def _turn(self, message: Contents, config: Mapping[str, Any] | None) -> _Turn:
        options = {**self._options, **(config or {})}
        tools = options["tools"] = _prepared(options["tools"])
        functions = [tool for tool in tools if isinstance(tool, Function)]
        own = {function.declaration.name for function in functions}
        declared = [one.name for tool in to_tools(tools) for one in tool.function_declarations or ()]
        toolbox = Toolbox(
            functions if self._rules.automatic else (),
            others=[name for name in declared if name not in own],
            on_error=self._rules.on_error,
            is_async=self._session.is_async,
        )
        said = [_message(item, "message") for item in to_contents(message, "message")]
        return _Turn(self.history, to_request(said, options), said, toolbox, self._rules.max_rounds)


Chat: TypeAlias = Conversation[Sync]
AsyncChat: TypeAlias = Conversation[Async]


class _Turn:
    """A turn under way, free of I/O but for the functions."""

    def __init__(
        self,
        history: list[raw.Content],
        asked: Asked,
        said: list[raw.Content],
        toolbox: Toolbox,
        max_rounds: int,
    ) -> None:
        self._history = history
        self._before = [*history]
        self._first = asked
        self._said = said
        self._toolbox = toolbox
        self._max_rounds = max_rounds
        self._rounds = 0

    def asked(self) -> Asked:
        """What the model is asked: all that was said up to now."""
        return self._first.with_contents([*self._before, *self._said])

    def goes_on(self, response: GenerateContentResponse) -> Flow[bool]:
        """Takes an answer, and calls the functions that it asks for; whether the model is to be asked again."""
        if not response.is_usable:
            return False
        self._said.append(_with_role(response.content, "model"))
        calls = response.function_calls
        if not self._toolbox.answers(calls):
            self._history += self._said
            return False
        if self._rounds == self._max_rounds:
            raise ToolRoundsError(
                f"the model wants to call {', '.join(call.name for call in calls)} after {self._rounds} rounds of "
                f"calls; max_rounds of chats.create allows no more",
                response=response,
            )
        self._rounds += 1
        self._said.append((yield from self._toolbox.answer(calls)))
        return True


def _prepared(tools: Any) -> list[Any]:
    """Tools in a list, Python functions looked at once and for all."""
    items: Sequence[Any] = tools if is_list(tools) else () if tools is None else (tools,)
    return [function_of(item) if callable(item) else item for item in items]


def _message(value: Any, path: str) -> raw.Content:
    return _with_role(to_content(value, path), "user")


def _with_role(content: raw.Content, role: str) -> raw.Content:
    """A message of its own: nobody's later changes are changes of it."""
    own = copy(content)
    own.role, own.parts = content.role or role, list(content.parts or ())
    return own
