# Made by `python codegen.py` from specs/workers_ai/schemas/queue.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class QueueResponse(BaseModel):
    """The answer to one of several requests.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        id: Place of the request among the others.
        external_reference: The caller's own name of the request.
        success: Whether it was answered.
        result: The answer, as the model gives it.
        error: Why there is none.
    """

    id: int | None = wire("id", "integer", default=None)
    external_reference: str | None = wire("external_reference", "string", default=None)
    success: bool | None = wire("success", "boolean", default=None)
    result: Any = wire("result", "any", default=None)
    error: dict[str, Any] | None = wire("error", "object", default=None)
