# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .status import Status


@define
class ModelOutputStep(BaseModel):
    """What the model answered.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        content: The contents.
        error: Why the model failed.
    """

    type: Literal["model_output"] = wire(
        "type", "string", required=True, pattern="^model_output$", default="model_output"
    )
    content: list[InteractionContent] | None = wire(
        "content", "union", many="list", of=("InteractionContent",), default=None
    )
    error: Status | None = wire("error", "model", of=("Status",), default=None)


from .interaction_content import InteractionContent, read_interaction_content

content_of = read_interaction_content
