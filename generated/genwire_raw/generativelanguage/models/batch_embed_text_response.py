# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class BatchEmbedTextResponse(BaseModel):
    """The embeddings of several texts.

    Source: page 002, "Method: models.batchEmbedText".

    Attributes:
        embeddings: The embeddings. Output only.
    """

    __slots__ = ("embeddings",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embeddings": Field("embeddings", "model", many="list", of=("Embedding",), read_only=True)
    }

    embeddings: list[Embedding] | None

    def __init__(
        self,
        *,
        embeddings: list[Embedding] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embeddings = embeddings
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("embeddings")
        self.embeddings = (
            [Embedding.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.embeddings
        if value is not None and not omit_read_only:
            out["embeddings"] = (
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


_KNOWN: Final = frozenset({"embeddings"})


from .embedding import Embedding
