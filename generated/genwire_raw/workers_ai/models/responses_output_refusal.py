# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesOutputRefusal(BaseModel):
    """The model refuses.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece.
        refusal: What the model says of it.
    """

    __slots__ = ("type", "refusal")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^refusal$"),
        "refusal": Field("refusal", "string", required=True),
    }

    type: Literal["refusal"]
    refusal: str

    def __init__(
        self,
        *,
        refusal: str,
        type: Literal["refusal"] = "refusal",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.refusal = refusal
        self.additional_properties = additional_properties
