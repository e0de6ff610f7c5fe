# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SessionResumptionConfig(BaseModel):
    """Whether a session can be resumed.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        handle: The handle of an earlier session to resume; a new one if absent.
    """

    __slots__ = ("handle",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"handle": Field("handle", "string")}

    handle: str | None

    def __init__(
        self, *, handle: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.handle = handle
        self.additional_properties = additional_properties
