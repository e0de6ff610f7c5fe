# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbeddingsItem(BaseModel):
    """The embedding of a text.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        object: The kind of object, `embedding`.
        index: Place of the text in the input.
        embedding: The numbers, or with `base64` the bytes of 32-bit floats.
    """

    object: str | None = wire("object", "string", default=None)
    index: int | None = wire("index", "integer", default=None)
    embedding: str | list[float] | None = wire("embedding", "union", default=None)
