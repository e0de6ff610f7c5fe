# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class FunctionCall(BaseModel):
    """A call that the model predicts, with the name of a declared function and the arguments for it.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        id: Id of this call. Where it is given, the answer to the call carries the same one.
        name: Name of the function to call. At most 64 characters. Matches `^[a-zA-Z0-9_:.-]+$`.
        args: The arguments, by the names of the parameters.
    """

    __slots__ = ("id", "name", "args")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "name": Field("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$"),
        "args": Field("args", "object"),
    }

    id: str | None
    name: str
    args: dict[str, Any] | None

    def __init__(
        self,
        *,
        name: str,
        id: str | None = None,
        args: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.args = args
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.id = get("id")
        self.name = get("name")
        self.args = get("args")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not None:
            out["id"] = value
        value = self.name
        if value is not None:
            out["name"] = value
        value = self.args
        if value is not None:
            out["args"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"id", "name", "args"})
