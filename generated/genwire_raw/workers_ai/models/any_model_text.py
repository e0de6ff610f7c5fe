# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AnyModelText(BaseModel):
    """Texts for a model that embeds. Keys that are not listed here go to the model as they are.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        text: The texts.
        pooling: How tokens become one embedding, `mean` or `cls`.
        truncate_inputs: Whether texts that are too long are cut instead of refused.
    """

    __slots__ = ("text", "pooling", "truncate_inputs")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", "union", required=True),
        "pooling": Field("pooling", "string"),
        "truncate_inputs": Field("truncate_inputs", "boolean"),
    }

    text: str | list[str]
    pooling: str | None
    truncate_inputs: bool | None

    def __init__(
        self,
        *,
        text: str | list[str],
        pooling: str | None = None,
        truncate_inputs: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.pooling = pooling
        self.truncate_inputs = truncate_inputs
        self.additional_properties = additional_properties
