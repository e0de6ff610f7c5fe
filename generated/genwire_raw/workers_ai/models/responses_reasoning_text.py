# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesReasoningText(BaseModel):
    """A piece of a thought or of its summary.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece, `reasoning_text` or `summary_text`.
        text: The text.
    """

    __slots__ = ("type", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {"type": Field("type", "string"), "text": Field("text", "string")}

    type: str | None
    text: str | None

    def __init__(
        self,
        *,
        type: str | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.additional_properties = additional_properties
