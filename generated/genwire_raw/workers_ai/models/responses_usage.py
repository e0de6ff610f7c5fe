# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesUsage(BaseModel):
    """How many tokens a request took.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        input_tokens: Tokens of the input.
        output_tokens: Tokens of the answer.
        total_tokens: Both together.
    """

    __slots__ = ("input_tokens", "output_tokens", "total_tokens")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "input_tokens": Field("input_tokens", "integer"),
        "output_tokens": Field("output_tokens", "integer"),
        "total_tokens": Field("total_tokens", "integer"),
    }

    input_tokens: int | None
    output_tokens: int | None
    total_tokens: int | None

    def __init__(
        self,
        *,
        input_tokens: int | None = None,
        output_tokens: int | None = None,
        total_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.total_tokens = total_tokens
        self.additional_properties = additional_properties
