# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponseFormat(BaseModel):
    """The form of an answer.

    Source: beyond the seeds: the JSON mode of Workers AI.

    Attributes:
        type: `text`, `json_object` for any JSON, or `json_schema` for JSON that fits `json_schema`.
        json_schema: The schema that the answer is to fit; the bare JSON Schema, without a name around it.
    """

    type: str = wire("type", "string", required=True)
    json_schema: Any = wire("json_schema", "any", default=None)
