# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .batch_state import BatchState
    from .batch_stats import BatchStats
    from .generate_content_batch_output import GenerateContentBatchOutput
    from .input_config import InputConfig
    from .webhook_config import WebhookConfig


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

    __slots__ = (
        "name",
        "model",
        "display_name",
        "input_config",
        "output",
        "create_time",
        "end_time",
        "update_time",
        "batch_stats",
        "state",
        "priority",
        "webhook_config",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", read_only=True),
        "model": Field("model", "string"),
        "display_name": Field("displayName", "string"),
        "input_config": Field("inputConfig", "model", of=("InputConfig",), required=True),
        "output": Field("output", "model", of=("GenerateContentBatchOutput",), read_only=True),
        "create_time": Field("createTime", "timestamp", read_only=True),
        "end_time": Field("endTime", "timestamp", read_only=True),
        "update_time": Field("updateTime", "timestamp", read_only=True),
        "batch_stats": Field("batchStats", "model", of=("BatchStats",), read_only=True),
        "state": Field("state", "enum", of=("BatchState",), read_only=True),
        "priority": Field("priority", "int64"),
        "webhook_config": Field("webhookConfig", "model", of=("WebhookConfig",), write_only=True),
    }

    name: str | None
    model: str | None
    display_name: str | None
    input_config: InputConfig
    output: GenerateContentBatchOutput | None
    create_time: Timestamp | None
    end_time: Timestamp | None
    update_time: Timestamp | None
    batch_stats: BatchStats | None
    state: BatchState | None
    priority: int | None
    webhook_config: WebhookConfig | None

    def __init__(
        self,
        *,
        input_config: InputConfig,
        name: str | None = None,
        model: str | None = None,
        display_name: str | None = None,
        output: GenerateContentBatchOutput | None = None,
        create_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        update_time: Timestamp | None = None,
        batch_stats: BatchStats | None = None,
        state: BatchState | None = None,
        priority: int | None = None,
        webhook_config: WebhookConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.model = model
        self.display_name = display_name
        self.input_config = input_config
        self.output = output
        self.create_time = create_time
        self.end_time = end_time
        self.update_time = update_time
        self.batch_stats = batch_stats
        self.state = state
        self.priority = priority
        self.webhook_config = webhook_config
        self.additional_properties = additional_properties
