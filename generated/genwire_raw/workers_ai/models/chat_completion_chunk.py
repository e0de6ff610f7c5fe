# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionChunk(BaseModel):
    """A piece of a streamed answer.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        id: Id of the answer.
        object: The kind of piece, `chat.completion.chunk`.
        created: When the answer was made, in seconds since 1970.
        model: Id of the model that answers.
        choices: The next pieces of the answers.
        usage: How many tokens the request took; in the last piece.
    """

    __slots__ = ("id", "object", "created", "model", "choices", "usage")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "integer"),
        "model": Field("model", "string"),
        "choices": Field("choices", "model", many="list", of=("ChatCompletionChunkChoice",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
    }

    id: str | None
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChatCompletionChunkChoice] | None
    usage: TextGenerationUsage | None

    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChatCompletionChunkChoice] | None = None,
        usage: TextGenerationUsage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
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
        value = get("usage")
        self.usage = TextGenerationUsage.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
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
        value = self.usage
        if value is not None:
            out["usage"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"id", "object", "created", "model", "choices", "usage"})


from .chat_completion_chunk_choice import ChatCompletionChunkChoice
from .text_generation_usage import TextGenerationUsage
