# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionResponseFormat(BaseModel):
    """The form of an answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        type: `text`, `json_object` for any JSON, or `json_schema` for JSON that fits `json_schema`.
        json_schema: The schema that the answer is to fit, in an object with `name`, `schema` and `strict`.
    """

    type: str = wire("type", "string", required=True)
    json_schema: dict[str, Any] | None = wire("json_schema", "object", default=None)
