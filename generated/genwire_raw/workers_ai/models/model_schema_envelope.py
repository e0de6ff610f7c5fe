# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage
    from .model_schema import ModelSchema


@define
class ModelSchemaEnvelope(BaseModel):
    """The schemas of a model, in an envelope.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        result: The schemas.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: ModelSchema | None = wire("result", "model", of=("ModelSchema",), default=None)
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )
