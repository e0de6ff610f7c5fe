# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesFunctionToolCall(BaseModel):
    """A call of a function, for the caller to carry out.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item.
        id: Id of the item.
        call_id: Id of the call; its answer carries the same one.
        name: Name of the function.
        arguments: The arguments, as JSON.
        status: Whether the call is complete.
    """

    __slots__ = ("type", "id", "call_id", "name", "arguments", "status")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^function_call$"),
        "id": Field("id", "string"),
        "call_id": Field("call_id", "string", required=True),
        "name": Field("name", "string", required=True),
        "arguments": Field("arguments", "string", required=True),
        "status": Field("status", "string"),
    }

    type: Literal["function_call"]
    id: str | None
    call_id: str
    name: str
    arguments: str
    status: str | None

    def __init__(
        self,
        *,
        call_id: str,
        name: str,
        arguments: str,
        type: Literal["function_call"] = "function_call",
        id: str | None = None,
        status: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.call_id = call_id
        self.name = name
        self.arguments = arguments
        self.status = status
        self.additional_properties = additional_properties
