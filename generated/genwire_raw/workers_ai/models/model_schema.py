# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ModelSchema(BaseModel):
    """What goes into a model and comes out of it, as JSON Schemas.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        input: The schema of its input.
        output: The schema of its output.
    """

    __slots__ = ("input", "output")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", "object"),
        "output": Field("output", "object"),
    }

    input: dict[str, Any] | None
    output: dict[str, Any] | None

    def __init__(
        self,
        *,
        input: dict[str, Any] | None = None,
        output: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input = input
        self.output = output
        self.additional_properties = additional_properties
