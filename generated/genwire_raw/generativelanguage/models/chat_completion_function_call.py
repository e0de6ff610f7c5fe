# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionFunctionCall(BaseModel):
    """A function to call.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        name: Name of the function.
        arguments: The arguments, as JSON in a string.
    """

    name: str | None = wire("name", "string", default=None)
    arguments: str | None = wire("arguments", "string", default=None)
