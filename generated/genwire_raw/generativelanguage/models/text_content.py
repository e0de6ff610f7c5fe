# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextContent(BaseModel):
    """Text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of content.
        text: The text.
        annotations: Where stretches of the text come from.
    """

    __slots__ = ("type", "text", "annotations")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^text$"),
        "text": Field("text", "string", required=True),
        "annotations": Field("annotations", "union", many="list", of=("Annotation",)),
    }

    type: Literal["text"]
    text: str
    annotations: list[Annotation] | None

    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"] = "text",
        annotations: list[Annotation] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.annotations = annotations
        self.additional_properties = additional_properties


from .annotation import Annotation, read_annotation

annotations_of = read_annotation
