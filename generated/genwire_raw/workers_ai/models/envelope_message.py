# Made by `python codegen.py` from specs/workers_ai/schemas/envelope.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class EnvelopeMessage(BaseModel):
    """An error, or a remark of the service.

    Source: beyond the seeds: the envelope of Cloudflare's API.

    Attributes:
        code: Number of the kind of error, such as 5007 for a model that does not exist and 3040 for a lack of
            capacity.
        message: The error or remark, in words.
    """

    __slots__ = ("code", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", "integer"),
        "message": Field("message", "string"),
    }

    code: int | None
    message: str | None

    def __init__(
        self,
        *,
        code: int | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.code = get("code")
        self.message = get("message")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not None:
            out["code"] = value
        value = self.message
        if value is not None:
            out["message"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"code", "message"})
