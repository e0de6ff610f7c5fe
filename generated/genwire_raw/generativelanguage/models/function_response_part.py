# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .function_response_blob import FunctionResponseBlob


@define
class FunctionResponsePart(BaseModel):
    """A piece of media in the answer of a function. Raw bytes need a fixed IANA MIME type.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        inline_data: Media bytes, carried in the answer itself.
    """

    GROUPS = {"data": Group(("inline_data",))}

    inline_data: FunctionResponseBlob | None = wire(
        "inlineData", "model", of=("FunctionResponseBlob",), default=None
    )
