# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class UserInputStep(BaseModel):
    """What the user said.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        content: The contents.
    """

    type: Literal["user_input"] = wire(
        "type", "string", required=True, pattern="^user_input$", default="user_input"
    )
    content: list[InteractionContent] | None = wire(
        "content", "union", many="list", of=("InteractionContent",), default=None
    )


from .interaction_content import InteractionContent, read_interaction_content

content_of = read_interaction_content
