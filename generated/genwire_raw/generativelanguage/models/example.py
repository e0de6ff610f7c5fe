# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class Example(BaseModel):
    """A message and how the model should answer it.

    Source: beyond the seeds: page 002 has no more than its heading.

    Attributes:
        input: A message of the user.
        output: The answer that the model should give.
    """

    __slots__ = ("input", "output")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", "model", of=("Message",), required=True),
        "output": Field("output", "model", of=("Message",), required=True),
    }

    input: Message
    output: Message

    def __init__(
        self, *, input: Message, output: Message, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.input = input
        self.output = output
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("input")
        self.input = Message.from_dict(value) if value.__class__ is dict else value
        value = get("output")
        self.output = Message.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.input
        if value is not None:
            out["input"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.output
        if value is not None:
            out["output"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"input", "output"})


from .message import Message
