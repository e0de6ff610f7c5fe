# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .embed_content_batch import EmbedContentBatch


class AsyncBatchEmbedContentRequest(BaseModel):
    """A batch of requests for embeddings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        batch: The batch.
    """

    __slots__ = ("batch",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch": Field("batch", "model", of=("EmbedContentBatch",), required=True)
    }

    batch: EmbedContentBatch

    def __init__(
        self, *, batch: EmbedContentBatch, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.batch = batch
        self.additional_properties = additional_properties
