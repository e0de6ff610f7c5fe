# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .embedding_output import EmbeddingOutput
    from .envelope_message import EnvelopeMessage


@define
class EmbeddingEnvelope(BaseModel):
    """The envelope of embeddings, the answer of a model that embeds.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        result: The embeddings.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: EmbeddingOutput | None = wire("result", "model", of=("EmbeddingOutput",), default=None)
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )
