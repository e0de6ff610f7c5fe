# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_usage import ChatCompletionUsage
    from .embeddings_item import EmbeddingsItem


@define
class EmbeddingsResponse(BaseModel):
    """The embeddings of texts, in OpenAI's form.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        object: The kind of object, `list`.
        data: The embeddings, in the order of the texts.
        model: Name of the model that answered.
        usage: How many tokens the request took.
    """

    object: str | None = wire("object", "string", default=None)
    data: list[EmbeddingsItem] | None = wire(
        "data", "model", many="list", of=("EmbeddingsItem",), default=None
    )
    model: str | None = wire("model", "string", default=None)
    usage: ChatCompletionUsage | None = wire("usage", "model", of=("ChatCompletionUsage",), default=None)
