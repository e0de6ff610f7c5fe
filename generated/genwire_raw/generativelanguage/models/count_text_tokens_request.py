# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_prompt import TextPrompt


@define
class CountTextTokensRequest(BaseModel):
    """A prompt whose tokens are to be counted. Each model counts in its own way.

    Source: page 002, "Method: models.countTextTokens".

    Attributes:
        prompt: The text that the model is given.
    """

    prompt: TextPrompt = wire("prompt", "model", of=("TextPrompt",), required=True)
