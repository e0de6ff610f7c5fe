# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .part import Part


class Content(BaseModel):
    """One message of a conversation. It has a role, which tells who produced it, and parts, which may be of
    different kinds.

    Source: beyond the seeds: named by page 004.

    Attributes:
        parts: The parts of the message, in order. They may have different MIME types.
        role: Who produced the message, `user` or `model`. It matters in conversations of several turns and
            may be left out otherwise.
    """

    __slots__ = ("parts", "role")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "parts": Field("parts", "model", many="list", of=("Part",)),
        "role": Field("role", "string"),
    }

    parts: list[Part] | None
    role: str | None

    def __init__(
        self,
        *,
        parts: list[Part] | None = None,
        role: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parts = parts
        self.role = role
        self.additional_properties = additional_properties
