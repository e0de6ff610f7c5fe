"""Contents in and responses out: what users write becomes messages, what arrives gets its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from genwire_raw.generativelanguage import models as raw

from ._build import build, convert, suggestion
from ._shapes import is_list, is_mapping
from .errors import BlockedError, ValidationError

PartLike: TypeAlias = str | raw.Part | Mapping[str, Any]
ContentLike: TypeAlias = raw.Content | Mapping[str, Any] | PartLike
Contents: TypeAlias = ContentLike | Sequence[ContentLike]

_FINE = frozenset({None, "STOP", "MAX_TOKENS", "FINISH_REASON_UNSPECIFIED"})


class GenerateContentResponse(raw.GenerateContentResponse):
    """A model's answer, or one event of its stream. The properties speak of the first candidate."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the answer, without thoughts; empty when it holds none (a function call, the end of a stream).

        Raises:
            BlockedError: There is no text because the prompt or the answer was blocked.
        """
        parts = self.parts
        text = "".join(part.text for part in parts if part.text and not part.thought)
        if not text:
            self._raise_if_blocked(parts)
        return text

    @property
    def parts(self) -> list[raw.Part]:
        """The parts of the answer; empty when there is none."""
        candidate = self.candidates[0] if self.candidates else None
        return (
            (candidate.content.parts or []) if candidate is not None and candidate.content is not None else []
        )

    @property
    def function_calls(self) -> list[raw.FunctionCall]:
        """The calls of functions that the model asks for."""
        return [part.function_call for part in self.parts if part.function_call is not None]

    @property
    def executable_code(self) -> str | None:
        """The code that the model wrote to be executed."""
        return next(
            (part.executable_code.code for part in self.parts if part.executable_code is not None), None
        )

    @property
    def code_execution_result(self) -> str | None:
        """What the executed code printed."""
        results = (part.code_execution_result for part in self.parts)
        return next((result.output for result in results if result is not None), None)

    @property
    def finish_reason(self) -> raw.FinishReason | None:
        """Why the answer ended; None while it has not."""
        return self.candidates[0].finish_reason if self.candidates else None

    def _raise_if_blocked(self, parts: Sequence[raw.Part]) -> None:
        feedback = self.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            raise BlockedError(
                f"the prompt was blocked: {feedback.block_reason}",
                reason=feedback.block_reason,
                ratings=feedback.safety_ratings or (),
                response=self,
            )
        if self.finish_reason not in _FINE and not parts and self.candidates:
            candidate = self.candidates[0]
            message = f": {candidate.finish_message}" if candidate.finish_message else ""
            raise BlockedError(
                f"the answer has no text, finish reason {self.finish_reason}{message}",
                reason=self.finish_reason,
                ratings=candidate.safety_ratings or (),
                response=self,
            )


class ContentAccumulator:
    """Puts the events of a content stream together: text is joined, everything else is kept in order."""

    def __init__(self) -> None:
        self._last = GenerateContentResponse()
        self._candidates: dict[int, _Candidate] = {}

    def add(self, item: GenerateContentResponse) -> None:
        """Takes the next event."""
        _overlay(self._last, item, "candidates")
        for candidate in item.candidates or ():
            index = candidate.index or 0
            if index not in self._candidates:
                self._candidates[index] = _Candidate(index)
            self._candidates[index].add(candidate)

    def text(self, item: GenerateContentResponse) -> str:
        """The text that an event adds."""
        return item.text

    def is_complete(self) -> bool:
        """Whether every candidate has ended, or the prompt was blocked."""
        feedback = self._last.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            return True
        return bool(self._candidates) and all(
            c.whole.finish_reason is not None for c in self._candidates.values()
        )

    def result(self) -> GenerateContentResponse:
        """All events so far as one response."""
        response = GenerateContentResponse.from_dict({})
        _overlay(response, self._last, "candidates")
        response.candidates = [
            candidate.result() for _, candidate in sorted(self._candidates.items())
        ] or None
        return response


class _Candidate:
    def __init__(self, index: int) -> None:
        self.whole = raw.Candidate(index=index)
        self._role: str | None = None
        self._parts: list[raw.Part] = []
        self._pieces: list[str] = []  # the text of the last part, still to be joined

    def add(self, candidate: raw.Candidate) -> None:
        _overlay(self.whole, candidate, "content")
        if candidate.content is None:
            return
        self._role = candidate.content.role or self._role
        for part in candidate.content.parts or ():
            if self._pieces and _is_text(part) and part.thought == self._parts[-1].thought:
                self._pieces.append(part.text or "")
                continue
            self._join()
            self._parts.append(part)
            if _is_text(part):
                self._pieces = [part.text or ""]

    def result(self) -> raw.Candidate:
        self._join()
        candidate = raw.Candidate()
        _overlay(candidate, self.whole, "content")
        if self._parts or self._role:
            candidate.content = raw.Content(role=self._role, parts=list(self._parts))
        return candidate

    def _join(self) -> None:
        if len(self._pieces) > 1:
            self._parts[-1] = raw.Part(text="".join(self._pieces), thought=self._parts[-1].thought)
        self._pieces = []


def to_contents(value: Contents) -> list[raw.Content]:
    """Messages from a string, a part, a message, or a list of these. Neighbouring parts make one message of the user.

    Raises:
        ValidationError: There is nothing in it, or something that is neither.
    """
    items: Sequence[Any] = value if is_list(value) else [value]
    if not items:
        raise ValidationError("contents must not be empty")
    contents: list[raw.Content] = []
    loose: raw.Content | None = None
    for index, item in enumerate(items):
        if isinstance(item, raw.Content) or (is_mapping(item) and ("parts" in item or "role" in item)):
            contents.append(to_content(item, f"contents[{index}]"))
            loose = None
            continue
        if loose is None:
            loose = raw.Content(role="user", parts=[])
            contents.append(loose)
        assert loose.parts is not None
        loose.parts.append(to_part(item, f"contents[{index}]"))
    return contents


def to_content(value: Any, path: str) -> raw.Content:
    """One message: a model, a mapping, or anything that makes a part or a list of parts."""
    if isinstance(value, raw.Content):
        return value
    if is_mapping(value) and ("parts" in value or "role" in value):
        rest = {key: item for key, item in value.items() if key != "parts"}
        content = build(raw.Content, rest, path)
        parts: Any = value.get("parts") or []
        content.parts = [to_part(part, f"{path}.parts") for part in (parts if is_list(parts) else [parts])]
        return content
    items: Sequence[Any] = value if is_list(value) else [value]
    return raw.Content(parts=[to_part(item, path) for item in items])


def to_part(value: Any, path: str) -> raw.Part:
    """One part: text, a model, or a mapping of its fields."""
    if isinstance(value, str):
        return raw.Part(text=value)
    if isinstance(value, raw.Part):
        return value
    if is_mapping(value):
        return build(raw.Part, value, path)
    raise ValidationError(f"{path} must be text, a Part or a mapping, got {type(value).__name__}")


def to_request(contents: Contents, config: Mapping[str, Any] | None) -> raw.GenerateContentRequest:
    """The request for contents and a flat config, whose keys are those of the request and of its generation config.

    Raises:
        ValidationError: A key is a field of neither.
    """
    request = raw.GenerateContentRequest.from_dict({})
    request.contents = to_contents(contents)
    generation: dict[str, Any] = {}
    for key, value in (config or {}).items():
        if key in raw.GenerationConfig.FIELDS:
            generation[key] = value
        elif key == "system_instruction":
            request.system_instruction = None if value is None else to_content(value, key)
        elif key in raw.GenerateContentRequest.FIELDS and key not in ("contents", "model"):
            setattr(
                request,
                key,
                convert(raw.GenerateContentRequest, raw.GenerateContentRequest.FIELDS[key], value, key),
            )
        else:
            known = {**raw.GenerationConfig.FIELDS, **raw.GenerateContentRequest.FIELDS}
            raise ValidationError(f"config has no key {key!r}{suggestion(key, known)}")
    if generation:
        request.generation_config = build(
            raw.GenerationConfig,
            {**(request.generation_config.to_dict() if request.generation_config else {}), **generation},
            "generation_config",
        )
    return request


def _is_text(part: raw.Part) -> bool:
    return part.text is not None and part.thought_signature is None and part.additional_properties is None


def _overlay(target: Any, source: Any, but: str) -> None:
    """Takes over the fields that `source` has, except one."""
    for name in source.received():
        if name != but and (value := getattr(source, name)) is not None:
            setattr(target, name, value)
    if source.additional_properties:
        target.additional_properties = {
            **(target.additional_properties or {}),
            **source.additional_properties,
        }
