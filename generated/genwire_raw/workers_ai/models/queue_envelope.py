# Made by `python codegen.py` from specs/workers_ai/schemas/queue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage
    from .queue_output import QueueOutput


class QueueEnvelope(BaseModel):
    """The envelope of what the queue says of requests.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        result: What it says.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    __slots__ = ("result", "success", "errors", "messages")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", "model", of=("QueueOutput",)),
        "success": Field("success", "boolean"),
        "errors": Field("errors", "model", many="list", of=("EnvelopeMessage",)),
        "messages": Field("messages", "model", many="list", of=("EnvelopeMessage",)),
    }

    result: QueueOutput | None
    success: bool | None
    errors: list[EnvelopeMessage] | None
    messages: list[EnvelopeMessage] | None

    def __init__(
        self,
        *,
        result: QueueOutput | None = None,
        success: bool | None = None,
        errors: list[EnvelopeMessage] | None = None,
        messages: list[EnvelopeMessage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.success = success
        self.errors = errors
        self.messages = messages
        self.additional_properties = additional_properties
