# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationChunk(BaseModel):
    """A piece of a streamed answer. There are two dialects: pieces with a `response`, and pieces in OpenAI's
    form with `choices`. The piece with `usage` comes last.

    Source: beyond the seeds: pages 000, 001 and 003 only say that the answer is streamed as events.

    Attributes:
        response: The next piece of the text.
        p: Padding, which hides from onlookers how long the pieces are.
        tool_calls: The calls of tools that the model asks for.
        usage: How many tokens the request took.
        id: Id of the answer, in OpenAI's form.
        object: The kind of piece, `chat.completion.chunk`, in OpenAI's form.
        created: When the answer was made, in seconds since 1970, in OpenAI's form.
        model: Id of the model that answers, in OpenAI's form.
        choices: The next pieces of the answers, in OpenAI's form.
    """

    __slots__ = ("response", "p", "tool_calls", "usage", "id", "object", "created", "model", "choices")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", "string"),
        "p": Field("p", "string"),
        "tool_calls": Field("tool_calls", "model", many="list", of=("TextGenerationToolCall",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "integer"),
        "model": Field("model", "string"),
        "choices": Field("choices", "model", many="list", of=("ChatCompletionChunkChoice",)),
    }

    response: str | None
    p: str | None
    tool_calls: list[TextGenerationToolCall] | None
    usage: TextGenerationUsage | None
    id: str | None
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChatCompletionChunkChoice] | None

    def __init__(
        self,
        *,
        response: str | None = None,
        p: str | None = None,
        tool_calls: list[TextGenerationToolCall] | None = None,
        usage: TextGenerationUsage | None = None,
        id: str | None = None,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChatCompletionChunkChoice] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.response = response
        self.p = p
        self.tool_calls = tool_calls
        self.usage = usage
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.response = get("response")
        self.p = get("p")
        value = get("tool_calls")
        self.tool_calls = (
            [TextGenerationToolCall.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("usage")
        self.usage = TextGenerationUsage.from_dict(value) if value.__class__ is dict else value
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.model = get("model")
        value = get("choices")
        self.choices = (
            [ChatCompletionChunkChoice.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.response
        if value is not None:
            out["response"] = value
        value = self.p
        if value is not None:
            out["p"] = value
        value = self.tool_calls
        if value is not None:
            out["tool_calls"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.usage
        if value is not None:
            out["usage"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.id
        if value is not None:
            out["id"] = value
        value = self.object
        if value is not None:
            out["object"] = value
        value = self.created
        if value is not None:
            out["created"] = value
        value = self.model
        if value is not None:
            out["model"] = value
        value = self.choices
        if value is not None:
            out["choices"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset(
    {"response", "p", "tool_calls", "usage", "id", "object", "created", "model", "choices"}
)


from .chat_completion_chunk_choice import ChatCompletionChunkChoice
from .text_generation_tool_call import TextGenerationToolCall
from .text_generation_usage import TextGenerationUsage
