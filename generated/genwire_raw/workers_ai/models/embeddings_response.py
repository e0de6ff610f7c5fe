# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .embeddings_item import EmbeddingsItem
    from .text_generation_usage import TextGenerationUsage


@define
class EmbeddingsResponse(BaseModel):
    """The embeddings of texts, in OpenAI's form.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        object: The kind of object, `list`.
        data: The embeddings, in the order of the texts.
        model: Id of the model that answered.
        usage: How many tokens the request took.
    """

    object: str | None = wire("object", "string", default=None)
    data: list[EmbeddingsItem] | None = wire(
        "data", "model", many="list", of=("EmbeddingsItem",), default=None
    )
    model: str | None = wire("model", "string", default=None)
    usage: TextGenerationUsage | None = wire("usage", "model", of=("TextGenerationUsage",), default=None)
