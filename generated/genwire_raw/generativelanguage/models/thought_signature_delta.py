# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ThoughtSignatureDelta(BaseModel):
    """The signature of a thought.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["thought_signature"] = wire(
        "type", "string", required=True, pattern="^thought_signature$", default="thought_signature"
    )
    signature: bytes | None = wire("signature", "bytes", default=None)
