# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ModelSchema(BaseModel):
    """What goes into a model and comes out of it, as JSON Schemas.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        input: The schema of its input.
        output: The schema of its output.
    """

    input: dict[str, Any] | None = wire("input", "object", default=None)
    output: dict[str, Any] | None = wire("output", "object", default=None)
