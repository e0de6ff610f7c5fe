# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CountTextTokensResponse(BaseModel):
    """How many tokens a prompt has, for a model.

    Source: page 002, "Method: models.countTextTokens".

    Attributes:
        token_count: The number of tokens of the prompt. At least 0.
    """

    __slots__ = ("token_count",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"token_count": Field("tokenCount", "integer", minimum=0)}

    token_count: int | None

    def __init__(
        self, *, token_count: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.token_count = token_count
        self.additional_properties = additional_properties
