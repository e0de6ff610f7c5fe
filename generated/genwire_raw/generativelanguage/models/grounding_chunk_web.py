# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GroundingChunkWeb(BaseModel):
    """A page of the web.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the page.
        title: Title of the page.
    """

    __slots__ = ("uri", "title")

    FIELDS: ClassVar[Mapping[str, Field]] = {"uri": Field("uri", "string"), "title": Field("title", "string")}

    uri: str | None
    title: str | None

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self.additional_properties = additional_properties
