# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class CountTextTokensRequest(BaseModel):
    """A prompt whose tokens are to be counted. Each model counts in its own way.

    Source: page 002, "Method: models.countTextTokens".

    Attributes:
        prompt: The text that the model is given.
    """

    __slots__ = ("prompt",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "model", of=("TextPrompt",), required=True)
    }

    prompt: TextPrompt

    def __init__(self, *, prompt: TextPrompt, additional_properties: dict[str, Any] | None = None) -> None:
        self.prompt = prompt
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("prompt")
        self.prompt = TextPrompt.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.prompt
        if value is not None:
            out["prompt"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"prompt"})


from .text_prompt import TextPrompt
