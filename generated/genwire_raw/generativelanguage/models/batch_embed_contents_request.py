# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .embed_content_request import EmbedContentRequest


@define
class BatchEmbedContentsRequest(BaseModel):
    """Contents to embed.

    Source: beyond the seeds: message of the method models.batchEmbedContents.

    Attributes:
        requests: The requests. Their model is that of the batch.
    """

    requests: list[EmbedContentRequest] = wire(
        "requests", "model", many="list", of=("EmbedContentRequest",), required=True
    )
