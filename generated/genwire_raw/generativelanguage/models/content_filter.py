# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .blocked_reason import BlockedReason


@define
class ContentFilter(BaseModel):
    """Why content was blocked while a request was processed, with a remark where there is one. The reason may
    be left unspecified.

    Source: page 002, "ContentFilter".

    Attributes:
        reason: The reason for the block.
        message: What the filter did, in more detail.
    """

    reason: BlockedReason | None = wire("reason", "enum", of=("BlockedReason",), default=None)
    message: str | None = wire("message", "string", default=None)
