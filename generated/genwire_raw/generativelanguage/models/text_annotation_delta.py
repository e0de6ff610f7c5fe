# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextAnnotationDelta(BaseModel):
    """Annotations of the text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        annotations: The annotations.
    """

    __slots__ = ("type", "annotations")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^text_annotation_delta$"),
        "annotations": Field("annotations", "union", many="list", of=("Annotation",)),
    }

    type: Literal["text_annotation_delta"]
    annotations: list[Annotation] | None

    def __init__(
        self,
        *,
        type: Literal["text_annotation_delta"] = "text_annotation_delta",
        annotations: list[Annotation] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.annotations = annotations
        self.additional_properties = additional_properties


from .annotation import Annotation, read_annotation

annotations_of = read_annotation
