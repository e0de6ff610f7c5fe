# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .function_response_blob import FunctionResponseBlob


class FunctionResponsePart(BaseModel):
    """A piece of media in the answer of a function. Raw bytes need a fixed IANA MIME type.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        inline_data: Media bytes, carried in the answer itself.
    """

    __slots__ = ("inline_data",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "inline_data": Field("inlineData", "model", of=("FunctionResponseBlob",))
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"data": Group(("inline_data",))}

    inline_data: FunctionResponseBlob | None

    def __init__(
        self,
        *,
        inline_data: FunctionResponseBlob | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inline_data = inline_data
        self.additional_properties = additional_properties
