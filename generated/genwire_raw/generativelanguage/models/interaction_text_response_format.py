# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionTextResponseFormat(BaseModel):
    """The form of text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of media.
        mime_type: `text/plain` or `application/json`.
        schema: The JSON Schema that the text fits, with `application/json`.
    """

    type: Literal["text"] = wire("type", "string", required=True, pattern="^text$", default="text")
    mime_type: str | None = wire("mime_type", "string", default=None)
    schema: dict[str, Any] | None = wire("schema", "object", default=None)
