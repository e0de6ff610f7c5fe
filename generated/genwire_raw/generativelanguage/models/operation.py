# Made by `python codegen.py` from specs/generativelanguage/schemas/operations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.name = get("name")
        self.metadata = get("metadata")
        self.done = get("done")
        value = get("error")
        self.error = Status.from_dict(value) if value.__class__ is dict else value
        self.response = get("response")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not None:
            out["name"] = value
        value = self.metadata
        if value is not None:
            out["metadata"] = value
        value = self.done
        if value is not None:
            out["done"] = value
        value = self.error
        if value is not None:
            out["error"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.response
        if value is not None:
            out["response"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"name", "metadata", "done", "error", "response"})


from .status import Status
