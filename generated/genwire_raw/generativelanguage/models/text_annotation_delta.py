# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextAnnotationDelta(BaseModel):
    """Annotations of the text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        annotations: The annotations.
    """

    type: Literal["text_annotation_delta"] = wire(
        "type", "string", required=True, pattern="^text_annotation_delta$", default="text_annotation_delta"
    )
    annotations: list[Annotation] | None = wire(
        "annotations", "union", many="list", of=("Annotation",), default=None
    )


from .annotation import Annotation, read_annotation

annotations_of = read_annotation
