# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_duration, write_duration


class RetryInfo(BaseModel):
    """When to try again.

    Source: beyond the seeds: google.rpc.RetryInfo in the details of errors.

    Attributes:
        retry_delay: How long to wait at least.
    """

    __slots__ = ("retry_delay",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"retry_delay": Field("retryDelay", "duration")}

    retry_delay: timedelta | None

    def __init__(
        self, *, retry_delay: timedelta | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.retry_delay = retry_delay
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.retry_delay = read_duration(get("retryDelay"))
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.retry_delay
        if value is not None:
            out["retryDelay"] = write_duration(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"retryDelay"})
