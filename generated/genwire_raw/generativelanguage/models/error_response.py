# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ErrorResponse(BaseModel):
    """The answer to a request that failed.

    Source: beyond the seeds: the form of all errors of Google APIs over HTTP.

    Attributes:
        error: What went wrong.
    """

    __slots__ = ("error",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"error": Field("error", "model", of=("Error",))}

    error: Error | None

    def __init__(
        self, *, error: Error | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.error = error
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("error")
        self.error = Error.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.error
        if value is not None:
            out["error"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"error"})


from .error import Error
