# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .url_metadata import UrlMetadata


class UrlContextMetadata(BaseModel):
    """What the URL context tool fetched.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        url_metadata: The URLs, one entry each.
    """

    __slots__ = ("url_metadata",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "url_metadata": Field("urlMetadata", "model", many="list", of=("UrlMetadata",))
    }

    url_metadata: list[UrlMetadata] | None

    def __init__(
        self,
        *,
        url_metadata: list[UrlMetadata] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url_metadata = url_metadata
        self.additional_properties = additional_properties
