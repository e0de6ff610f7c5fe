# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GroundingChunkImage(BaseModel):
    """A picture that Google Search found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        source_uri: URI of the page with the picture.
        image_uri: URI of the picture.
        title: Title of the page.
        domain: Domain of the page.
    """

    __slots__ = ("source_uri", "image_uri", "title", "domain")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "source_uri": Field("sourceUri", "string"),
        "image_uri": Field("imageUri", "string"),
        "title": Field("title", "string"),
        "domain": Field("domain", "string"),
    }

    source_uri: str | None
    image_uri: str | None
    title: str | None
    domain: str | None

    def __init__(
        self,
        *,
        source_uri: str | None = None,
        image_uri: str | None = None,
        title: str | None = None,
        domain: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source_uri = source_uri
        self.image_uri = image_uri
        self.title = title
        self.domain = domain
        self.additional_properties = additional_properties
