"""The options of a generation, and its answer, whether it came whole or comes piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import count
from typing import Any, Self, TypeAlias, TypedDict

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import models as raw

from ..._google.content.accumulator import ContentAccumulator
from ..._google.content.json_mode import request_json
from ..._google.content.response import GenerateContentResponse as Answer
from .. import protos
from .._fields import indented
from .._own import own
from .._stopped import (
    BlockedPromptException,
    BrokenResponseError,
    IncompleteIterationError,
    NoTextError,
    StopCandidateException,
    reason_of,
)

__all__ = [
    "AsyncGenerateContentResponse",
    "BlockedPromptException",
    "BrokenResponseError",
    "GenerateContentResponse",
    "GenerationConfig",
    "GenerationConfigDict",
    "GenerationConfigType",
    "IncompleteIterationError",
    "NoTextError",
    "StopCandidateException",
]


class GenerationConfigDict(TypedDict, total=False):
    """Options of a generation as a mapping; that of `protos.GenerationConfig` has further ones."""

    candidate_count: int
    stop_sequences: Iterable[str]
    max_output_tokens: int
    temperature: float
    response_mime_type: str
    response_schema: Any
    presence_penalty: float
    frequency_penalty: float


@dataclass
class GenerationConfig:
    """Options of a generation; the model has defaults for all.

    Attributes:
        candidate_count: How many answers.
        stop_sequences: Texts that end the answer.
        max_output_tokens: The most tokens of an answer.
        temperature: How random the answer is.
        top_p: From how much of the probability tokens are sampled.
        top_k: From how many tokens is sampled.
        response_mime_type: `text/plain`, `application/json` or `text/x-enum`.
        response_schema: The schema of JSON: a message, a mapping or a type.
        presence_penalty: How much tokens that were there already are avoided.
        frequency_penalty: How much they are avoided each time more.
    """

    candidate_count: int | None = None
    stop_sequences: Iterable[str] | None = None
    max_output_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    response_mime_type: str | None = None
    response_schema: Any = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None


GenerationConfigType: TypeAlias = Any  # protos.GenerationConfig, GenerationConfigDict or GenerationConfig


def to_generation_config_dict(generation_config: GenerationConfigType) -> dict[str, Any]:
    """The options that are set, with the schema as a message.

    Raises:
        TypeError: It is neither a config nor a mapping.
    """
    if generation_config is None:
        return {}
    given = own(generation_config)
    if isinstance(given, protos.GenerationConfig):
        return {name: getattr(given, name) for name in protos.GenerationConfig.all_fields() if name in given}
    if isinstance(generation_config, GenerationConfig):
        pairs: Any = ((one.name, getattr(generation_config, one.name)) for one in fields(generation_config))
    elif hasattr(generation_config, "keys"):
        pairs = dict(generation_config).items()
    else:
        raise TypeError(f"generation_config must be a config or a mapping, got {generation_config!r:.80}")
    options = {name: value for name, value in pairs if value is not None}
    return {**options, **_schema_fields(options)}


def _schema_fields(given: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of JSON mode for a schema; a schema that is a message is left as it is."""
    wanted = own(given.get("response_schema"))
    if wanted is None:
        return {}
    if isinstance(wanted, protos.Schema):
        return {"response_schema": wanted}
    if is_mapping(wanted):
        try:
            return {"response_schema": protos.Schema(wanted)}
        except (KeyError, TypeError, ValueError):  # in JSON Schema's form, which the facade translates
            pass
    config = raw.GenerationConfig(response_mime_type=given.get("response_mime_type"))
    request_json(config, wanted)
    made = {name: getattr(config, name) for name in ("response_mime_type", "response_json_schema")}
    found = {name: value for name, value in made.items() if value is not None}
    schema = None if config.response_schema is None else protos.Schema(config.response_schema)
    return {**found, "response_schema": schema}


class BaseGenerateContentResponse:
    """An answer, as far as it has come.

    Args:
        done: Whether it has ended.
        iterator: Where its further events come from.
        result: Its first event, or the whole.
        chunks: Its events so far; the result unless given.
    """

    def __init__(self, done: bool, iterator: Any, result: Any, chunks: Iterable[Any] | None = None) -> None:
        self._done = done
        self._iterator = iterator
        result = own(result)
        self._chunks = [result] if chunks is None else [*map(own, chunks)]
        self._whole = result
        self._joined: ContentAccumulator | None = None
        self._error: BaseException | None = None
        if result.prompt_feedback.block_reason:
            self._error = BlockedPromptException(result)

    @classmethod
    def from_response(cls, response: Any) -> Self:
        """An answer that came whole."""
        return cls(done=True, iterator=None, result=response)

    @classmethod
    def _begun(cls, events: Any, first: Any) -> Self:
        if first is None:
            return cls(done=True, iterator=None, result=protos.GenerateContentResponse(), chunks=[])
        return cls(done=False, iterator=events, result=first)

    @property
    def _result(self) -> Any:
        if self._joined is not None and self._whole is None:
            self._whole = _joined(self._joined.result())
        return self._whole

    def _take(self, item: Any) -> None:
        """Add an event."""
        if self._joined is None:
            self._joined = ContentAccumulator()
            self._joined.add(_event(self._whole))
        self._chunks.append(own(item))
        self._joined.add(_event(self._chunks[-1]))
        self._whole = None

    @property
    def _refusal(self) -> BaseException | None:
        """Why nothing more comes, if the prompt was blocked."""
        return None if self._done else self._error

    def _walk(self) -> Iterator[GenerateContentResponse | None]:
        """The chunks from the first on; None before one for which another event is needed.

        It is one event ahead, so that the answer is known to have ended when its last chunk is given.
        """
        for position in count():
            if position >= len(self._chunks) - 1 and not self._done:
                yield None
            if position >= len(self._chunks):
                if self._error is not None and not isinstance(self._error, BlockedPromptException):
                    raise self._error
                return
            yield GenerateContentResponse.from_response(self._chunks[position])

    def to_dict(self) -> dict[str, Any]:
        """The answer, as far as it has come, as JSON values."""
        whole: dict[str, Any] = protos.GenerateContentResponse.to_dict(self._result)
        return whole

    @property
    def candidates(self) -> Any:
        """The candidates.

        Raises:
            IncompleteIterationError: The answer is still coming.
        """
        if not self._done:
            raise IncompleteIterationError(
                "the answer is not complete: iterate over it first, or call resolve()"
            )
        return self._result.candidates

    @property
    def parts(self) -> Any:
        """The parts of the only candidate.

        Raises:
            NoTextError: There is none, or more than one; a ValueError.
            IncompleteIterationError: The answer is still coming.
        """
        candidates = self.candidates
        if not candidates:
            held = reason_of(self._result) if self.prompt_feedback else "the answer has no candidates"
            raise NoTextError(held, response=self._result)
        if len(candidates) > 1:
            raise NoTextError(
                "the answer has several candidates: take one of `candidates`", response=self._result
            )
        return candidates[0].content.parts

    @property
    def text(self) -> str:
        """The text, without thoughts; executed code and its output are fenced, as Markdown has it.

        Raises:
            NoTextError: There is no text: blocked, a function call, no parts; a ValueError.
            IncompleteIterationError: The answer is still coming.
        """
        parts = self.parts
        if not parts:
            raise NoTextError(reason_of(self.candidates[0]), response=self._result)
        return "\n".join(_text(part) for part in parts if not part.thought)

    @property
    def error(self) -> BaseException | None:
        """What broke it off, or blocked its prompt; None if nothing did."""
        return self._error

    @error.setter
    def error(self, error: BaseException) -> None:
        self._error = error

    @property
    def prompt_feedback(self) -> Any:
        """What the service says of the prompt; empty if nothing."""
        return (self._chunks[0] if self._chunks else self._result).prompt_feedback

    @property
    def usage_metadata(self) -> Any:
        """How many tokens the request took."""
        return self._result.usage_metadata

    @property
    def model_version(self) -> str:
        """The version of the model that answered."""
        return str(self._result.model_version)

    def __repr__(self) -> str:
        result = protos.GenerateContentResponse.to_json(
            self._result,
            including_default_value_fields=False,
            use_integers_for_enums=False,
            preserving_proto_field_name=True,
        )
        source = None if self._done else f"<{type(self._iterator).__name__}>"
        error = f",\nerror={self._error!r}" if self._error else ""
        return (
            f"response:\n{type(self).__name__}(\n    done={self._done},\n    iterator={source},\n"
            f"    result=protos.GenerateContentResponse({indented(result)}),\n){error}"
        )


class GenerateContentResponse(BaseGenerateContentResponse):
    """An answer. Iterating over it yields its chunks as they arrive; a second iteration yields the same chunks."""

    @classmethod
    def from_iterator(cls, iterator: Iterable[Any]) -> Self:
        """An answer that comes; its first event is waited for."""
        events = iter(iterator)
        return cls._begun(events, next(events, None))

    def __iter__(self) -> Iterator[GenerateContentResponse]:
        if (refusal := self._refusal) is not None:
            if hasattr(self._iterator, "close"):
                self._iterator.close()
            raise refusal
        for chunk in self._walk():
            if chunk is None:
                self._look_ahead()
            else:
                yield chunk

    def _look_ahead(self) -> None:
        try:
            self._take(next(self._iterator))
        except StopIteration:
            self._done = True
        except Exception as error:  # raised once all that came before was given
            self._error, self._done = error, True

    def resolve(self) -> None:
        """Wait for the end of the answer."""
        for _ in self:
            pass


class AsyncGenerateContentResponse(BaseGenerateContentResponse):
    """As `GenerateContentResponse`, for `async for`."""

    @classmethod
    async def from_aiterator(cls, iterator: AsyncIterable[Any]) -> Self:
        """An answer that comes; its first event is waited for."""
        events = aiter(iterator)
        return cls._begun(events, await anext(events, None))

    async def __aiter__(self) -> AsyncIterator[GenerateContentResponse]:
        if (refusal := self._refusal) is not None:
            if hasattr(self._iterator, "aclose"):
                await self._iterator.aclose()
            raise refusal
        for chunk in self._walk():
            if chunk is None:
                await self._look_ahead()
            else:
                yield chunk

    async def _look_ahead(self) -> None:
        try:
            self._take(await anext(self._iterator))
        except StopAsyncIteration:
            self._done = True
        except Exception as error:  # raised once all that came before was given
            self._error, self._done = error, True

    async def resolve(self) -> None:
        """Wait for the end of the answer."""
        async for _ in self:
            pass


def _joined(answer: Answer[Any]) -> Any:
    """The whole of a streamed answer as a message, in which what google-generativeai always sets is set."""
    whole = protos.GenerateContentResponse(answer)
    whole.prompt_feedback = protos.GenerateContentResponse.PromptFeedback(whole.prompt_feedback)
    for one in whole.candidates:
        one.index, one.citation_metadata = one.index, protos.CitationMetadata(one.citation_metadata)
    return whole


def _event(message: Any) -> Answer[Any]:
    """A message as the accumulator takes it."""
    event: raw.GenerateContentResponse = protos.GenerateContentResponse.pb(message)
    whole: Answer[Any] = Answer.from_dict(event.as_received() or event.to_dict())
    return whole


def _text(part: Any) -> str:
    if "text" in part:
        return str(part.text)
    if "executable_code" in part:
        language = part.executable_code.language.name.lower().removeprefix("language_unspecified")
        code = part.executable_code.code.lstrip("\n")
        return f"```{' ' * bool(language)}{language}\n{code}\n```"
    if "code_execution_result" in part:
        outcome = part.code_execution_result.outcome.name.lower().removeprefix("outcome_")
        shown = "" if outcome in ("ok", "unspecified") else f" {outcome}"
        return f"```{shown}\n{part.code_execution_result.output}\n```"
    held = next((name for name in protos.Part.all_fields() if name in part), "data")
    raise NoTextError(f"there is no text in part.{held}; see `parts`")
