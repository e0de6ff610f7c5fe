# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesError(BaseModel):
    """Why there is no answer.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        code: The kind of error.
        message: The error in words.
    """

    __slots__ = ("code", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", "string"),
        "message": Field("message", "string"),
    }

    code: str | None
    message: str | None

    def __init__(
        self,
        *,
        code: str | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.additional_properties = additional_properties
