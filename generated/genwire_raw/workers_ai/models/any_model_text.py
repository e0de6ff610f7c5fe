# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AnyModelText(BaseModel):
    """Texts for a model that embeds. Keys that are not listed here go to the model as they are.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        text: The texts.
        pooling: How tokens become one embedding, `mean` or `cls`.
        truncate_inputs: Whether texts that are too long are cut instead of refused.
    """

    text: str | list[str] = wire("text", "union", required=True)
    pooling: str | None = wire("pooling", "string", default=None)
    truncate_inputs: bool | None = wire("truncate_inputs", "boolean", default=None)
