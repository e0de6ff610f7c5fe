# Made by `python codegen.py` from specs/generativelanguage/schemas/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .status import Status


@define
class Operation(BaseModel):
    """Work that goes on after its request was answered, such as a tuning.

    Source: beyond the seeds: named by page 004 as google.longrunning.Operation.

    At most one of `result` is set: error, response.

    Attributes:
        name: Name of the operation, such as `tunedModels/az2mb0bpw6i/operations/000-111-222`.
        metadata: How far the work has come, in a message of its own that `@type` names.
        done: Whether the work is over. If it is, there is either an `error` or a `response`.
        error: Why the work failed or was cancelled.
        response: What came of it, in a message that `@type` names.
    """

    GROUPS = {"result": Group(("error", "response"))}

    name: str | None = wire("name", "string", default=None)
    metadata: dict[str, Any] | None = wire("metadata", "object", default=None)
    done: bool | None = wire("done", "boolean", default=None)
    error: Status | None = wire("error", "model", of=("Status",), default=None)
    response: dict[str, Any] | None = wire("response", "object", default=None)
