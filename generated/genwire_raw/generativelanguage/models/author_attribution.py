# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AuthorAttribution(BaseModel):
    """Who wrote a review.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        display_name: Name of the author.
        photo_uri: URI of the author's picture.
        uri: URI of the author.
    """

    display_name: str | None = wire("displayName", "string", default=None)
    photo_uri: str | None = wire("photoUri", "string", default=None)
    uri: str | None = wire("uri", "string", default=None)
