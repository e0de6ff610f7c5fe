# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class StringList(BaseModel):
    """A list of strings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        values: The strings.
    """

    __slots__ = ("values",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"values": Field("values", "string", many="list")}

    values: list[str] | None

    def __init__(
        self, *, values: list[str] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.values = values
        self.additional_properties = additional_properties
