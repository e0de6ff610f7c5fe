# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ArgumentsDelta(BaseModel):
    """More of a call's arguments.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: A piece of the arguments' JSON.
    """

    type: Literal["arguments_delta"] = wire(
        "type", "string", required=True, pattern="^arguments_delta$", default="arguments_delta"
    )
    arguments: str | None = wire("arguments", "string", default=None)
