# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class EmbeddingsRequest(BaseModel):
    """Texts to embed, in OpenAI's form.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        model: Id of the model, such as `@cf/baai/bge-m3`.
        input: The texts.
        encoding_format: The form of the numbers, `float` or `base64`.
        dimensions: How many numbers an embedding has, with models that leave it open.
    """

    __slots__ = ("model", "input", "encoding_format", "dimensions")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required=True),
        "input": Field("input", "union", required=True),
        "encoding_format": Field("encoding_format", "string"),
        "dimensions": Field("dimensions", "integer"),
    }

    model: str
    input: str | list[str]
    encoding_format: str | None
    dimensions: int | None

    def __init__(
        self,
        *,
        model: str,
        input: str | list[str],
        encoding_format: str | None = None,
        dimensions: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.input = input
        self.encoding_format = encoding_format
        self.dimensions = dimensions
        self.additional_properties = additional_properties
