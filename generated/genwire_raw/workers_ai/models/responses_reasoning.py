# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesReasoning(BaseModel):
    """How a model thinks.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        effort: How much, `low`, `medium` or `high`; `medium` if absent.
        summary: Whether the answer has a summary of thoughts, `auto`, `concise` or `detailed`.
    """

    __slots__ = ("effort", "summary")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "effort": Field("effort", "string"),
        "summary": Field("summary", "string"),
    }

    effort: str | None
    summary: str | None

    def __init__(
        self,
        *,
        effort: str | None = None,
        summary: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.effort = effort
        self.summary = summary
        self.additional_properties = additional_properties
