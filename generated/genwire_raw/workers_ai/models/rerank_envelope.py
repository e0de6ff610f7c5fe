# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage
    from .rerank_output import RerankOutput


@define
class RerankEnvelope(BaseModel):
    """The envelope of scores, the answer of a model that compares texts with a query.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        result: The scores.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: RerankOutput | None = wire("result", "model", of=("RerankOutput",), default=None)
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )
