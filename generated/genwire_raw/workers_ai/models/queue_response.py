# Made by `python codegen.py` from specs/workers_ai/schemas/queue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class QueueResponse(BaseModel):
    """The answer to one of several requests.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        id: Place of the request among the others.
        external_reference: The caller's own name of the request.
        success: Whether it was answered.
        result: The answer, as the model gives it.
        error: Why there is none.
    """

    __slots__ = ("id", "external_reference", "success", "result", "error")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "integer"),
        "external_reference": Field("external_reference", "string"),
        "success": Field("success", "boolean"),
        "result": Field("result", "any"),
        "error": Field("error", "object"),
    }

    id: int | None
    external_reference: str | None
    success: bool | None
    result: Any
    error: dict[str, Any] | None

    def __init__(
        self,
        *,
        id: int | None = None,
        external_reference: str | None = None,
        success: bool | None = None,
        result: Any = None,
        error: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.external_reference = external_reference
        self.success = success
        self.result = result
        self.error = error
        self.additional_properties = additional_properties
