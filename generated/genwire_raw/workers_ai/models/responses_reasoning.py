# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesReasoning(BaseModel):
    """How a model thinks.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        effort: How much, `low`, `medium` or `high`; `medium` if absent.
        summary: Whether the answer has a summary of thoughts, `auto`, `concise` or `detailed`.
    """

    effort: str | None = wire("effort", "string", default=None)
    summary: str | None = wire("summary", "string", default=None)
