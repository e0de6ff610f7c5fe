# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ChatCompletionFunctionCall(BaseModel):
    """A function to call.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        name: Name of the function.
        arguments: The arguments, as JSON in a string.
    """

    __slots__ = ("name", "arguments")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string"),
        "arguments": Field("arguments", "string"),
    }

    name: str | None
    arguments: str | None

    def __init__(
        self,
        *,
        name: str | None = None,
        arguments: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.arguments = arguments
        self.additional_properties = additional_properties
