# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesText(BaseModel):
    """The form of text in an answer.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        format: `{type: text}`, `{type: json_object}`, or `{type: json_schema, name, schema, strict}`.
        verbosity: How long answers are, `low`, `medium` or `high`.
    """

    __slots__ = ("format", "verbosity")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "format": Field("format", "object"),
        "verbosity": Field("verbosity", "string"),
    }

    format: dict[str, Any] | None
    verbosity: str | None

    def __init__(
        self,
        *,
        format: dict[str, Any] | None = None,
        verbosity: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.format = format
        self.verbosity = verbosity
        self.additional_properties = additional_properties
