# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesOutputRefusal(BaseModel):
    """The model refuses.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece.
        refusal: What the model says of it.
    """

    type: Literal["refusal"] = wire("type", "string", required=True, pattern="^refusal$", default="refusal")
    refusal: str = wire("refusal", "string", required=True)
