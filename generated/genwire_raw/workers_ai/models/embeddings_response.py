# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .embeddings_item import EmbeddingsItem
    from .text_generation_usage import TextGenerationUsage


class EmbeddingsResponse(BaseModel):
    """The embeddings of texts, in OpenAI's form.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        object: The kind of object, `list`.
        data: The embeddings, in the order of the texts.
        model: Id of the model that answered.
        usage: How many tokens the request took.
    """

    __slots__ = ("object", "data", "model", "usage")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "object": Field("object", "string"),
        "data": Field("data", "model", many="list", of=("EmbeddingsItem",)),
        "model": Field("model", "string"),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
    }

    object: str | None
    data: list[EmbeddingsItem] | None
    model: str | None
    usage: TextGenerationUsage | None

    def __init__(
        self,
        *,
        object: str | None = None,
        data: list[EmbeddingsItem] | None = None,
        model: str | None = None,
        usage: TextGenerationUsage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.object = object
        self.data = data
        self.model = model
        self.usage = usage
        self.additional_properties = additional_properties
