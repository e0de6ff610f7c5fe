# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AuthorAttribution(BaseModel):
    """Who wrote a review.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        display_name: Name of the author.
        photo_uri: URI of the author's picture.
        uri: URI of the author.
    """

    __slots__ = ("display_name", "photo_uri", "uri")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "display_name": Field("displayName", "string"),
        "photo_uri": Field("photoUri", "string"),
        "uri": Field("uri", "string"),
    }

    display_name: str | None
    photo_uri: str | None
    uri: str | None

    def __init__(
        self,
        *,
        display_name: str | None = None,
        photo_uri: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.display_name = display_name
        self.photo_uri = photo_uri
        self.uri = uri
        self.additional_properties = additional_properties
