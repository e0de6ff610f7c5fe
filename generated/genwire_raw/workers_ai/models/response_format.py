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
        json_schema: The schema that the answer is to fit. Older models take the bare JSON Schema; newer ones,
            such as kimi, glm and deepseek, OpenAI's object with `name`, `schema` and `strict`. The model's
            page says which.
    """

    type: str = wire("type", "string", required=True)
    json_schema: Any = wire("json_schema", "any", default=None)
