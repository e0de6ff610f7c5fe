# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .inlined_embed_content_request import InlinedEmbedContentRequest


@define
class InlinedEmbedContentRequests(BaseModel):
    """The requests of a batch for embeddings in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        requests: The requests.
    """

    requests: list[InlinedEmbedContentRequest] = wire(
        "requests", "model", many="list", of=("InlinedEmbedContentRequest",), required=True
    )
