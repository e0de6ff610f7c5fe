# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class URLContextCallArguments(BaseModel):
    """URLs to read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        urls: The URLs.
    """

    __slots__ = ("urls",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"urls": Field("urls", "string", many="list")}

    urls: list[str] | None

    def __init__(
        self, *, urls: list[str] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.urls = urls
        self.additional_properties = additional_properties
