# Made by `python codegen.py` from specs/workers_ai/schemas/queue.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .queue_response import QueueResponse
    from .text_generation_usage import TextGenerationUsage


@define
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

    status: str | None = wire("status", "string", default=None)
    request_id: str | None = wire("request_id", "string", default=None)
    model: str | None = wire("model", "string", default=None)
    responses: list[QueueResponse] | None = wire(
        "responses", "model", many="list", of=("QueueResponse",), default=None
    )
    usage: TextGenerationUsage | None = wire("usage", "model", of=("TextGenerationUsage",), default=None)
