# Made by `python codegen.py` from specs/workers_ai/schemas/envelope.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage


@define
class ErrorEnvelope(BaseModel):
    """The envelope of an error. `result` and `messages` may be absent.

    Source: beyond the seeds: the envelope of Cloudflare's API.

    Attributes:
        result: Null, or an empty object.
        success: False.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: Any = wire("result", "any", default=None)
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )
