# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .message import Message


@define
class Example(BaseModel):
    """A message and how the model should answer it.

    Source: beyond the seeds: page 002 has no more than its heading.

    Attributes:
        input: A message of the user.
        output: The answer that the model should give.
    """

    input: Message = wire("input", "model", of=("Message",), required=True)
    output: Message = wire("output", "model", of=("Message",), required=True)
