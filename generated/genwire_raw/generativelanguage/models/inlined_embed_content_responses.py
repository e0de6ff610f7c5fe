# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .inlined_embed_content_response import InlinedEmbedContentResponse


@define
class InlinedEmbedContentResponses(BaseModel):
    """The embeddings of a batch in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        inlined_responses: The embeddings. Output only.
    """

    inlined_responses: list[InlinedEmbedContentResponse] | None = wire(
        "inlinedResponses",
        "model",
        many="list",
        of=("InlinedEmbedContentResponse",),
        read_only=True,
        default=None,
    )
