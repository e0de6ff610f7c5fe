"""A model with its options, and a chat with it, as objects."""

from __future__ import annotations

import reprlib
from collections.abc import Generator
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ..errors import ToolRoundsError
from . import client, protos
from ._fields import indented
from ._services import Service
from ._steps import arun, run
from .caching import CachedContent
from .types import content_types, generation_types, safety_types, tool_types

if TYPE_CHECKING:
    from .._telemetry.tracing import Telemetry

_MOST_ROUNDS = 100  # of function calls in a turn; google-generativeai goes on for ever
_USER_ROLE = "user"
_MODEL_ROLE = "model"
_Reason = protos.Candidate.FinishReason
_FINE = (_Reason.FINISH_REASON_UNSPECIFIED, _Reason.STOP, _Reason.MAX_TOKENS)


class CallOptions(TypedDict, total=False):
    """Options of one request; they are merged over those of the model, or replace them.

    Attributes:
        generation_config: A config or a mapping; merged.
        safety_settings: A threshold for all categories, a mapping, or settings; merged.
        tools: Python functions, declarations, `"code_execution"`, or several of these.
        tool_config: How the tools may be used.
        request_options: See `RequestOptions`.
    """

    generation_config: Any
    safety_settings: Any
    tools: Any
    tool_config: Any
    request_options: Any


class GenerativeModel:
    """A model, with the options that its calls have unless they give others.

    Args:
        model_name: `gemini-1.5-flash`, `models/...` or `tunedModels/...`.
        safety_settings: A threshold for all categories, a mapping, or settings; those of a call are merged over them.
        generation_config: A config or a mapping; that of a call is merged over it.
        tools: Python functions, declarations, `"code_execution"`, or several of these.
        tool_config: How they may be used.
        system_instruction: Standing instructions.
    """

    def __init__(  # noqa: PLR0917 - positions as google-generativeai has them
        self,
        model_name: str = "gemini-1.5-flash-002",
        safety_settings: Any = None,
        generation_config: Any = None,
        tools: Any = None,
        tool_config: Any = None,
        system_instruction: Any = None,
    ) -> None:
        self._model_name = model_name if "/" in model_name else f"models/{model_name}"
        self._safety_settings = safety_types.to_easy_safety_dict(safety_settings)
        self._generation_config = generation_types.to_generation_config_dict(generation_config)
        self._tools = tool_types.to_function_library(tools)
        self._tool_config = None if tool_config is None else content_types.to_tool_config(tool_config)
        self._system_instruction = (
            None if system_instruction is None else content_types.to_content(system_instruction)
        )
        self._cached_content: str | None = None

    @property
    def model_name(self) -> str:
        """The model's full name."""
        return self._model_name

    @property
    def cached_content(self) -> str | None:
        """The name of the cached content that requests begin with."""
        return self._cached_content

    def __repr__(self) -> str:
        instruction = self._system_instruction
        if instruction is not None and instruction.parts and instruction.parts[0].text:
            instruction = repr(instruction.parts[0].text)
        return (
            f"genai.GenerativeModel(\n    model_name={self._model_name!r},\n"
            f"    generation_config={self._generation_config},\n    safety_settings={self._safety_settings},\n"
            f"    tools={self._tools},\n    system_instruction={instruction},\n"
            f"    cached_content={self.cached_content}\n)"
        )

    @classmethod
    def from_cached_content(
        cls,
        cached_content: str | CachedContent,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
    ) -> GenerativeModel:
        """Create a model that puts cached content before each request."""
        cache = CachedContent.get(cached_content) if isinstance(cached_content, str) else cached_content
        model = cls(cache.model, generation_config=generation_config, safety_settings=safety_settings)
        model._cached_content = cache.name
        return model

    def generate_content(
        self, contents: Any, *, stream: bool = False, **options: Unpack[CallOptions]
    ) -> generation_types.GenerateContentResponse:
        """Generate an answer.

        Args:
            contents: A text, an image, a message, or several of these.
            stream: Whether the answer comes while it is iterated over.
            **options: See `CallOptions`.

        Raises:
            TypeError: There are no contents.
            ValueError: There are tools, and cached content has them already.
        """
        request, sending = self._answerable(contents, **options)
        service = client.get_default_generative_client()
        if stream:
            events = service.stream_generate_content(request, **sending)
            return generation_types.GenerateContentResponse.from_iterator(events)
        return generation_types.GenerateContentResponse.from_response(
            service.generate_content(request, **sending)
        )

    async def generate_content_async(
        self, contents: Any, *, stream: bool = False, **options: Unpack[CallOptions]
    ) -> generation_types.AsyncGenerateContentResponse:
        """As `generate_content`, asynchronously."""
        request, sending = self._answerable(contents, **options)
        service = client.get_default_generative_async_client()
        if stream:
            events = await service.stream_generate_content(request, **sending)
            return await generation_types.AsyncGenerateContentResponse.from_aiterator(events)
        response = await service.generate_content(request, **sending)
        return generation_types.AsyncGenerateContentResponse.from_response(response)

    def count_tokens(self, contents: Any = None, **options: Unpack[CallOptions]) -> Any:
        """Count the tokens of a request; `.total_tokens` is the number. Arguments as for `generate_content`."""
        request, sending = self._counted(contents, **options)
        return client.get_default_generative_client().count_tokens(request, **sending)

    async def count_tokens_async(self, contents: Any = None, **options: Unpack[CallOptions]) -> Any:
        """As `count_tokens`, asynchronously."""
        request, sending = self._counted(contents, **options)
        return await client.get_default_generative_async_client().count_tokens(request, **sending)

    def start_chat(
        self, *, history: Any = None, enable_automatic_function_calling: bool = False
    ) -> ChatSession:
        """Begin a chat.

        Raises:
            ValueError: The model is to give several candidates.
        """
        _check_candidates(self._generation_config)
        return ChatSession(self, history, enable_automatic_function_calling)

    def library(self, tools: Any) -> tool_types.FunctionLibrary | None:
        """The tools of a call: its own if given, or else the model's."""
        return self._tools if tools is None else tool_types.to_function_library(tools)

    def _request(
        self,
        contents: Any,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
        tools: Any = None,
        tool_config: Any = None,
    ) -> Any:
        if self._cached_content is not None and (tools or tool_config or self._system_instruction):
            raise ValueError("tools, tool_config and system_instruction are part of cached content")
        library = self.library(tools)
        thresholds = {**self._safety_settings, **safety_types.to_easy_safety_dict(safety_settings)}
        config = generation_types.to_generation_config_dict(generation_config)
        return protos.GenerateContentRequest(
            model=self._model_name,
            contents=content_types.to_contents(contents),
            generation_config={**self._generation_config, **config},
            safety_settings=safety_types.normalize_safety_settings(thresholds),
            tools=None if library is None else library.to_proto(),
            tool_config=self._tool_config
            if tool_config is None
            else content_types.to_tool_config(tool_config),
            system_instruction=self._system_instruction,
            cached_content=self._cached_content,
        )

    def _answerable(self, contents: Any, *, request_options: Any = None, **options: Any) -> tuple[Any, Any]:
        """The request for an answer, and its options."""
        if not contents:
            raise TypeError("contents must not be empty")
        request = self._request(contents, **options)
        request.contents[-1:] = map(_from_user, request.contents[-1:])
        return request, request_options or {}

    def _counted(self, contents: Any, *, request_options: Any = None, **options: Any) -> tuple[Any, Any]:
        """The request for a number of tokens, and its options."""
        request = self._request(contents, **options)
        counted = protos.CountTokensRequest(model=self._model_name, generate_content_request=request)
        return counted, request_options or {}


class ChatSession:
    """A conversation with a model. Its messages are sent by either form's methods; they share the history.

    Args:
        model: The model.
        history: Messages to begin with.
        enable_automatic_function_calling: Whether the model's calls are answered with the functions in `tools`.
    """

    def __init__(
        self, model: GenerativeModel, history: Any = None, enable_automatic_function_calling: bool = False
    ) -> None:
        self.model = model
        self.enable_automatic_function_calling = enable_automatic_function_calling
        self._history: list[Any] = content_types.to_contents(history)
        self._last_sent: Any = None
        self._last_received: Any = None
        self._last: Any = None

    def send_message(
        self, content: Any, *, stream: bool = False, **options: Unpack[CallOptions]
    ) -> generation_types.GenerateContentResponse:
        """Send a message and return the answer.

        Args:
            content: A text, an image, a message, or several parts of one.
            stream: Whether the answer comes while it is iterated over.
            **options: See `CallOptions`.

        Raises:
            BlockedPromptException: The message was blocked; it is not in the history.
            StopCandidateException: The answer was blocked; neither is in the history.
            IncompleteIterationError: The answer before was not read to its end.
            BrokenResponseError: The answer before broke off.
            ToolRoundsError: The model calls functions again and again.
        """
        telemetry = self._telemetry(client.get_default_generative_client())
        turn = self._turn(content, stream, options, telemetry)
        with self._span(telemetry):
            answer: generation_types.GenerateContentResponse = run(
                turn, lambda given: self.model.generate_content(**given)
            )
            return answer

    async def send_message_async(
        self, content: Any, *, stream: bool = False, **options: Unpack[CallOptions]
    ) -> generation_types.AsyncGenerateContentResponse:
        """As `send_message`, asynchronously."""
        telemetry = self._telemetry(client.get_default_generative_async_client())
        turn = self._turn(content, stream, options, telemetry)
        with self._span(telemetry):
            return await arun(turn, lambda given: self.model.generate_content_async(**given))

    def _telemetry(self, service: Any) -> Telemetry | None:
        """What functions are traced with; None if none is called, or if they are not traced."""
        is_traced = self.enable_automatic_function_calling and isinstance(service, Service)
        return service.telemetry if is_traced else None

    def _span(self, telemetry: Telemetry | None) -> AbstractContextManager[object]:
        """The span of a turn."""
        if telemetry is None:
            return nullcontext()
        return telemetry.turn(self.model.model_name.removeprefix("models/"))

    def _turn(
        self, content: Any, stream: bool, options: CallOptions, telemetry: Telemetry | None
    ) -> Generator[dict[str, Any], Any, Any]:
        """A turn, free of I/O: yields the arguments of each call and takes its answer, until no call is left."""
        is_automatic = self.enable_automatic_function_calling
        if is_automatic and stream:
            raise NotImplementedError("functions are not called automatically in a stream")
        _check_candidates(generation_types.to_generation_config_dict(options.get("generation_config")))
        library = self.model.library(options.get("tools")) if is_automatic else None
        message = _from_user(content_types.to_content(content))
        contents, response = [*self.history, message], None
        given: dict[str, Any] = {**dict.fromkeys(CallOptions.__annotations__), **options}
        for _ in range(_MOST_ROUNDS):
            response = yield {"contents": contents, "stream": stream, **given}
            given["tool_config"] = None  # a mode that forces a call holds for one
            _check(response, stream=stream)
            calls = [] if library is None else _callable(library, response)
            if library is None or not calls:
                break
            answers = protos.Content(
                role=_USER_ROLE, parts=[_answer(library, call, telemetry) for call in calls]
            )
            contents = [*contents, response.candidates[0].content, answers]
        else:
            raise ToolRoundsError(f"the model calls functions after {_MOST_ROUNDS} rounds", response=response)
        self._history = contents[:-1]
        self._last_sent, self._last_received = contents[-1], response
        self._last = response
        return response

    def __copy__(self) -> ChatSession:
        return ChatSession(self.model, [*self.history])

    def rewind(self) -> tuple[Any, Any]:
        """Take the last message and its answer out of the history, and return them."""
        self._last = None
        if self._last_received is None:
            answer = self._history.pop()
            return self._history.pop(), answer
        last = self._last_sent, self._last_received.candidates[0].content
        self._last_sent = self._last_received = None
        return last

    @property
    def last(self) -> Any:
        """The last answer; None if there is none, or it was taken out."""
        return self._last

    @property
    def history(self) -> list[Any]:
        """The messages, oldest first.

        Raises:
            IncompleteIterationError: The last answer was not read to its end.
            BrokenResponseError: The last answer broke off.
        """
        last = self._last_received
        if last is None:
            return self._history
        candidates = last.candidates
        error = last.error
        if candidates and candidates[0].finish_reason not in _FINE:
            error = last.error = generation_types.StopCandidateException(candidates[0])
        if error is not None:
            raise generation_types.BrokenResponseError(
                "the last answer broke off; see chat.last, and take it out with chat.rewind()"
            ) from error
        received = candidates[0].content if candidates else protos.Content()
        received.role = received.role or _MODEL_ROLE
        self._history.extend([self._last_sent, received])
        self._last_sent = self._last_received = None
        return self._history

    @history.setter
    def history(self, history: Any) -> None:
        self._history = content_types.to_contents(history)
        self._last_sent = self._last_received = self._last = None

    def __repr__(self) -> str:
        try:
            sent = self.history
        except (generation_types.BrokenResponseError, generation_types.IncompleteIterationError):
            sent = [*self._history, self._last_sent]
        shown = [f"protos.Content({reprlib.repr(protos.Content.to_dict(one))})" for one in sent]
        if self._last_received is not None:
            shown.append(f"<STREAMING {'ERROR' if self._last_received.error else 'IN PROGRESS'}>")
        model = indented(repr(self.model))
        return f"ChatSession(\n    model={model},\n    history=[{', '.join(shown)}]\n)"


def _from_user(message: Any) -> Any:
    """A message with a role; the caller's own object stays as it is."""
    return message if message.role else protos.Content(message, role=_USER_ROLE)


def _check_candidates(config: dict[str, Any]) -> None:
    if (config.get("candidate_count") or 1) > 1:
        raise ValueError("a chat has one candidate: candidate_count must be 1")


def _check(response: Any, *, stream: bool) -> None:
    if response.prompt_feedback.block_reason:
        raise generation_types.BlockedPromptException(response.prompt_feedback, response)
    if not stream and response.candidates and response.candidates[0].finish_reason not in _FINE:
        raise generation_types.StopCandidateException(response.candidates[0], response)


def _callable(library: tool_types.FunctionLibrary, response: Any) -> list[Any]:
    """The function calls of an answer, if all can be answered here."""
    calls = [part.function_call for part in response.candidates[0].content.parts if "function_call" in part]
    return calls if all(callable(library[call]) for call in calls) else []


def _answer(library: tool_types.FunctionLibrary, call: Any, telemetry: Telemetry | None) -> Any:
    """Call a function; the part with its result."""
    if telemetry is None:
        return library(call)
    with telemetry.tool(call.name, call.id, library[call].description, call.args) as span:
        part = library(call)
        span.returned(part.function_response.response)
    return part
