# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AnyModelQueued(BaseModel):
    """Asks the queue for the answers to inputs that it took.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        request_id: The id that the queue gave.
    """

    request_id: str = wire("request_id", "string", required=True)
