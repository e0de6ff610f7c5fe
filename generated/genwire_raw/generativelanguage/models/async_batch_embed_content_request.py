# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .embed_content_batch import EmbedContentBatch


@define
class AsyncBatchEmbedContentRequest(BaseModel):
    """A batch of requests for embeddings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        batch: The batch.
    """

    batch: EmbedContentBatch = wire("batch", "model", of=("EmbedContentBatch",), required=True)
