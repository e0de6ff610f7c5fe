# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesText(BaseModel):
    """The form of text in an answer.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        format: `{type: text}`, `{type: json_object}`, or `{type: json_schema, name, schema, strict}`.
        verbosity: How long answers are, `low`, `medium` or `high`.
    """

    format: dict[str, Any] | None = wire("format", "object", default=None)
    verbosity: str | None = wire("verbosity", "string", default=None)
