# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .blocked_reason import BlockedReason


class ContentFilter(BaseModel):
    """Why content was blocked while a request was processed, with a remark where there is one. The reason may
    be left unspecified.

    Source: page 002, "ContentFilter".

    Attributes:
        reason: The reason for the block.
        message: What the filter did, in more detail.
    """

    __slots__ = ("reason", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason", "enum", of=("BlockedReason",)),
        "message": Field("message", "string"),
    }

    reason: BlockedReason | None
    message: str | None

    def __init__(
        self,
        *,
        reason: BlockedReason | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.message = message
        self.additional_properties = additional_properties
