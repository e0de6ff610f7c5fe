# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AnyModelRequests(BaseModel):
    """Several inputs for the queue, together with `queueRequest`. The answer has an id by which to ask for
    theirs.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        requests: The inputs; `external_reference` in one is the caller's own name of it. At least 1 items.
    """

    requests: list[dict[str, Any]] = wire("requests", "object", many="list", required=True, min_items=1)
