# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GroundingChunkImage(BaseModel):
    """A picture that Google Search found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        source_uri: URI of the page with the picture.
        image_uri: URI of the picture.
        title: Title of the page.
        domain: Domain of the page.
    """

    source_uri: str | None = wire("sourceUri", "string", default=None)
    image_uri: str | None = wire("imageUri", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    domain: str | None = wire("domain", "string", default=None)
