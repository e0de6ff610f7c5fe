# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesFunctionCallOutput(BaseModel):
    """What a called function returned.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item, `function_call_output`.
        call_id: Id of the call that this answers.
        output: What it returned, as text or parts.
    """

    __slots__ = ("type", "call_id", "output")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "call_id": Field("call_id", "string", required=True),
        "output": Field("output", "union", required=True),
    }

    type: str
    call_id: str
    output: str | list[dict[str, Any]]

    def __init__(
        self,
        *,
        type: str,
        call_id: str,
        output: str | list[dict[str, Any]],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.call_id = call_id
        self.output = output
        self.additional_properties = additional_properties
