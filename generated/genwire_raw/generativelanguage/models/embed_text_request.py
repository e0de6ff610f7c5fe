# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class EmbedTextRequest(BaseModel):
    """A text to embed.

    Source: page 002, "EmbedTextRequest".

    Attributes:
        model: Name of the model, `models/{model}`. In a request of its own the URL names it. Required where
            this is inside another request.
        text: The text.
    """

    __slots__ = ("model", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required_nested=True),
        "text": Field("text", "string"),
    }

    model: str | None
    text: str | None

    def __init__(
        self,
        *,
        model: str | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.text = text
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.model = get("model")
        self.text = get("text")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.model
        if value is not None:
            out["model"] = value
        value = self.text
        if value is not None:
            out["text"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"model", "text"})
