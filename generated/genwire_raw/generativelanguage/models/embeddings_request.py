# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbeddingsRequest(BaseModel):
    """Texts to embed, in OpenAI's form.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        model: Name of the model, such as `gemini-embedding-001`.
        input: The texts.
        dimensions: How many numbers an embedding has.
        encoding_format: The form of the numbers, `float` or `base64`.
    """

    model: str = wire("model", "string", required=True)
    input: str | list[str] = wire("input", "union", required=True)
    dimensions: int | None = wire("dimensions", "integer", default=None)
    encoding_format: str | None = wire("encoding_format", "string", default=None)
