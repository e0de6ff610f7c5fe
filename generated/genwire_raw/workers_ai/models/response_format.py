# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponseFormat(BaseModel):
    """The form of an answer.

    Source: beyond the seeds: the JSON mode of Workers AI.

    Attributes:
        type: `text`, `json_object` for any JSON, or `json_schema` for JSON that fits `json_schema`.
        json_schema: The schema that the answer is to fit. Older models take the bare JSON Schema; newer ones,
            such as kimi, glm and deepseek, OpenAI's object with `name`, `schema` and `strict`. The model's
            page says which.
    """

    __slots__ = ("type", "json_schema")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "json_schema": Field("json_schema", "any"),
    }

    type: str
    json_schema: Any

    def __init__(
        self, *, type: str, json_schema: Any = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.type = type
        self.json_schema = json_schema
        self.additional_properties = additional_properties
