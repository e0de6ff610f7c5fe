# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionFunction(BaseModel):
    """A function that the model may call.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        name: Name of the function.
        description: What the function does.
        parameters: Its parameters, as a JSON Schema.
    """

    name: str = wire("name", "string", required=True)
    description: str | None = wire("description", "string", default=None)
    parameters: dict[str, Any] | None = wire("parameters", "object", default=None)
