# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbeddingsRequest(BaseModel):
    """Texts to embed, in OpenAI's form.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        model: Id of the model, such as `@cf/baai/bge-m3`.
        input: The texts.
        encoding_format: The form of the numbers, `float` or `base64`.
        dimensions: How many numbers an embedding has, with models that leave it open.
    """

    model: str = wire("model", "string", required=True)
    input: str | list[str] = wire("input", "union", required=True)
    encoding_format: str | None = wire("encoding_format", "string", default=None)
    dimensions: int | None = wire("dimensions", "integer", default=None)
