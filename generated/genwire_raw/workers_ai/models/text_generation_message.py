# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextGenerationMessage(BaseModel):
    """A message of a conversation.

    Source: page 000, "Messages object".

    Attributes:
        role: Who speaks, such as `user`, `assistant`, `system` or `tool`.
        content: What is said, as a string. At most 131072 characters.
    """

    role: str = wire("role", "string", required=True)
    content: str = wire("content", "string", required=True, max_length=131072)
