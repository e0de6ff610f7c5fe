# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .message import Message


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
