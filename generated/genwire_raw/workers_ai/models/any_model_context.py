# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AnyModelContext(BaseModel):
    """A text to compare with a query.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        text: The text.
    """

    text: str = wire("text", "string", required=True)
