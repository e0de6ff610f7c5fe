# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .batch_state import BatchState
    from .batch_stats import BatchStats
    from .generate_content_batch_output import GenerateContentBatchOutput
    from .input_config import InputConfig
    from .webhook_config import WebhookConfig


@define
class GenerateContentBatch(BaseModel):
    """A batch of requests for content.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: Name of the batch, `batches/{batch}`. Output only.
        model: Name of the model, `models/{model}`. In a request the URL names it.
        display_name: Name of the batch for people.
        input_config: The requests.
        output: The answers. Output only.
        create_time: When the batch was created. Output only.
        end_time: When the batch was done. Output only.
        update_time: When the batch last changed. Output only.
        batch_stats: How many requests are done. Output only.
        state: How far the batch is. Output only.
        priority: Batches with a higher priority come first. It may be negative. The service's default is "0".
        webhook_config: Where to report that the batch is done. Input only.
    """

    name: str | None = wire("name", "string", read_only=True, default=None)
    model: str | None = wire("model", "string", default=None)
    display_name: str | None = wire("displayName", "string", default=None)
    input_config: InputConfig = wire("inputConfig", "model", of=("InputConfig",), required=True)
    output: GenerateContentBatchOutput | None = wire(
        "output", "model", of=("GenerateContentBatchOutput",), read_only=True, default=None
    )
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    end_time: Timestamp | None = wire("endTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    batch_stats: BatchStats | None = wire(
        "batchStats", "model", of=("BatchStats",), read_only=True, default=None
    )
    state: BatchState | None = wire("state", "enum", of=("BatchState",), read_only=True, default=None)
    priority: int | None = wire("priority", "int64", default=None)
    webhook_config: WebhookConfig | None = wire("webhookConfig", "model", of=("WebhookConfig",), default=None)
