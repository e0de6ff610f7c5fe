# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesErrorEvent(BaseModel):
    """Something went wrong.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        code: The kind of error.
        message: The error in words.
        param: The parameter that is wrong.
        sequence_number: Its place in the stream.
    """

    __slots__ = ("type", "code", "message", "param", "sequence_number")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^error$"),
        "code": Field("code", "string"),
        "message": Field("message", "string"),
        "param": Field("param", "string"),
        "sequence_number": Field("sequence_number", "integer"),
    }

    type: Literal["error"]
    code: str | None
    message: str | None
    param: str | None
    sequence_number: int | None

    def __init__(
        self,
        *,
        type: Literal["error"] = "error",
        code: str | None = None,
        message: str | None = None,
        param: str | None = None,
        sequence_number: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.code = code
        self.message = message
        self.param = param
        self.sequence_number = sequence_number
        self.additional_properties = additional_properties
