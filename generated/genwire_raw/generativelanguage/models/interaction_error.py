# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionError(BaseModel):
    """Something that went wrong in an interaction.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        code: A URI that names the kind of error.
        message: The error in words.
    """

    code: str | None = wire("code", "string", default=None)
    message: str | None = wire("message", "string", default=None)
