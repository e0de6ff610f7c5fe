# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class DocumentDelta(BaseModel):
    """A document.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        data: The bytes.
        uri: Where the document is, instead of the bytes.
        mime_type: MIME type.
    """

    type: Literal["document"] = wire(
        "type", "string", required=True, pattern="^document$", default="document"
    )
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
