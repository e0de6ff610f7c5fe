# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ThoughtStep(BaseModel):
    """What the model thought.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        summary: A summary, in text and pictures.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["thought"] = wire("type", "string", required=True, pattern="^thought$", default="thought")
    summary: list[InteractionContent] | None = wire(
        "summary", "union", many="list", of=("InteractionContent",), default=None
    )
    signature: bytes | None = wire("signature", "bytes", default=None)


from .interaction_content import InteractionContent, read_interaction_content

summary_of = read_interaction_content
