# Made by `python codegen.py` from specs/workers_ai/schemas/queue.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage
    from .queue_output import QueueOutput


@define
class QueueEnvelope(BaseModel):
    """The envelope of what the queue says of requests.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        result: What it says.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: QueueOutput | None = wire("result", "model", of=("QueueOutput",), default=None)
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )
