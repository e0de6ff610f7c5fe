# Made by `python codegen.py` from specs/generativelanguage/schemas/operations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .status import Status


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

    __slots__ = ("name", "metadata", "done", "error", "response")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string"),
        "metadata": Field("metadata", "object"),
        "done": Field("done", "boolean"),
        "error": Field("error", "model", of=("Status",)),
        "response": Field("response", "object"),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"result": Group(("error", "response"))}

    name: str | None
    metadata: dict[str, Any] | None
    done: bool | None
    error: Status | None
    response: dict[str, Any] | None

    def __init__(
        self,
        *,
        name: str | None = None,
        metadata: dict[str, Any] | None = None,
        done: bool | None = None,
        error: Status | None = None,
        response: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.metadata = metadata
        self.done = done
        self.error = error
        self.response = response
        self.additional_properties = additional_properties
