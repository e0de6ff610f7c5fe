# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
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
