# Made by `python codegen.py` from specs/workers_ai/schemas/queue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .queue_response import QueueResponse
    from .text_generation_usage import TextGenerationUsage


class QueueOutput(BaseModel):
    """What the queue says of requests; their answers, once they are there.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        status: How far they are, `queued` or `running`.
        request_id: Id by which to ask for the answers.
        model: Id of the model.
        responses: The answers.
        usage: How many tokens they took.
    """

    __slots__ = ("status", "request_id", "model", "responses", "usage")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", "string"),
        "request_id": Field("request_id", "string"),
        "model": Field("model", "string"),
        "responses": Field("responses", "model", many="list", of=("QueueResponse",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
    }

    status: str | None
    request_id: str | None
    model: str | None
    responses: list[QueueResponse] | None
    usage: TextGenerationUsage | None

    def __init__(
        self,
        *,
        status: str | None = None,
        request_id: str | None = None,
        model: str | None = None,
        responses: list[QueueResponse] | None = None,
        usage: TextGenerationUsage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.request_id = request_id
        self.model = model
        self.responses = responses
        self.usage = usage
        self.additional_properties = additional_properties
