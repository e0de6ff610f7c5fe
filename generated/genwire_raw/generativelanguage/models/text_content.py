# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextContent(BaseModel):
    """Text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of content.
        text: The text.
        annotations: Where stretches of the text come from.
    """

    type: Literal["text"] = wire("type", "string", required=True, pattern="^text$", default="text")
    text: str = wire("text", "string", required=True)
    annotations: list[Annotation] | None = wire(
        "annotations", "union", many="list", of=("Annotation",), default=None
    )


from .annotation import Annotation, read_annotation

annotations_of = read_annotation
