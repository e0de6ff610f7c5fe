# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .part import Part


@define
class Content(BaseModel):
    """One message of a conversation. It has a role, which tells who produced it, and parts, which may be of
    different kinds.

    Source: beyond the seeds: named by page 004.

    Attributes:
        parts: The parts of the message, in order. They may have different MIME types.
        role: Who produced the message, `user` or `model`. It matters in conversations of several turns and
            may be left out otherwise.
    """

    parts: list[Part] | None = wire("parts", "model", many="list", of=("Part",), default=None)
    role: str | None = wire("role", "string", default=None)
