# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class LogprobsResultCandidate(BaseModel):
    """A token and its log probability.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        token: The token as a string.
        token_id: The token's id.
        log_probability: The token's log probability.
    """

    __slots__ = ("token", "token_id", "log_probability")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "token": Field("token", "string"),
        "token_id": Field("tokenId", "integer"),
        "log_probability": Field("logProbability", "number"),
    }

    token: str | None
    token_id: int | None
    log_probability: float | None

    def __init__(
        self,
        *,
        token: str | None = None,
        token_id: int | None = None,
        log_probability: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.token_id = token_id
        self.log_probability = log_probability
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.token = get("token")
        self.token_id = get("tokenId")
        self.log_probability = get("logProbability")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.token
        if value is not None:
            out["token"] = value
        value = self.token_id
        if value is not None:
            out["tokenId"] = value
        value = self.log_probability
        if value is not None:
            out["logProbability"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"token", "tokenId", "logProbability"})
