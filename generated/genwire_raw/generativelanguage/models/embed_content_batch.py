# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .batch_state import BatchState
    from .embed_content_batch_output import EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats
    from .input_embed_content_config import InputEmbedContentConfig


@define
class EmbedContentBatch(BaseModel):
    """A batch of requests for embeddings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: Name of the batch, `batches/{batch}`. Output only.
        model: Name of the model, `models/{model}`. In a request the URL names it.
        display_name: Name of the batch for people.
        input_config: The requests.
        output: The embeddings. Output only.
        create_time: When the batch was created. Output only.
        end_time: When the batch was done. Output only.
        update_time: When the batch last changed. Output only.
        batch_stats: How many requests are done. Output only.
        state: How far the batch is. Output only.
        priority: Batches with a higher priority come first. It may be negative. The service's default is "0".
    """

    name: str | None = wire("name", "string", read_only=True, default=None)
    model: str | None = wire("model", "string", default=None)
    display_name: str | None = wire("displayName", "string", default=None)
    input_config: InputEmbedContentConfig = wire(
        "inputConfig", "model", of=("InputEmbedContentConfig",), required=True
    )
    output: EmbedContentBatchOutput | None = wire(
        "output", "model", of=("EmbedContentBatchOutput",), read_only=True, default=None
    )
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    end_time: Timestamp | None = wire("endTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    batch_stats: EmbedContentBatchStats | None = wire(
        "batchStats", "model", of=("EmbedContentBatchStats",), read_only=True, default=None
    )
    state: BatchState | None = wire("state", "enum", of=("BatchState",), read_only=True, default=None)
    priority: int | None = wire("priority", "int64", default=None)
