# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ChatCompletionImageUrl(BaseModel):
    """A picture by its URL.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        url: The URL; a `data:` URL for a picture within the request.
    """

    __slots__ = ("url",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"url": Field("url", "string")}

    url: str | None

    def __init__(
        self, *, url: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.url = url
        self.additional_properties = additional_properties
