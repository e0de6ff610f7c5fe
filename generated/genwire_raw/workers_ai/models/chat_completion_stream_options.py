# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ChatCompletionStreamOptions(BaseModel):
    """What a stream contains.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        include_usage: Whether a last piece tells how many tokens the request took.
    """

    __slots__ = ("include_usage",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"include_usage": Field("include_usage", "boolean")}

    include_usage: bool | None

    def __init__(
        self, *, include_usage: bool | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.include_usage = include_usage
        self.additional_properties = additional_properties
