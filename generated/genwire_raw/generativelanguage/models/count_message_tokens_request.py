# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .message_prompt import MessagePrompt


@define
class CountMessageTokensRequest(BaseModel):
    """A discussion whose tokens are to be counted. Each model counts in its own way.

    Source: page 002, "Method: models.countMessageTokens".

    Attributes:
        prompt: The discussion.
    """

    prompt: MessagePrompt = wire("prompt", "model", of=("MessagePrompt",), required=True)
