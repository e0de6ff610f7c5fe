# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class CountMessageTokensResponse(BaseModel):
    """How many tokens a discussion has, for a model.

    Source: page 002, "Method: models.countMessageTokens".

    Attributes:
        token_count: The number of tokens of the prompt. At least 0.
    """

    token_count: int | None = wire("tokenCount", "integer", minimum=0, default=None)
