# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .status import Status


class ModelOutputStep(BaseModel):
    """What the model answered.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        content: The contents.
        error: Why the model failed.
    """

    __slots__ = ("type", "content", "error")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^model_output$"),
        "content": Field("content", "union", many="list", of=("InteractionContent",)),
        "error": Field("error", "model", of=("Status",)),
    }

    type: Literal["model_output"]
    content: list[InteractionContent] | None
    error: Status | None

    def __init__(
        self,
        *,
        type: Literal["model_output"] = "model_output",
        content: list[InteractionContent] | None = None,
        error: Status | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.content = content
        self.error = error
        self.additional_properties = additional_properties


from .interaction_content import InteractionContent, read_interaction_content

content_of = read_interaction_content
