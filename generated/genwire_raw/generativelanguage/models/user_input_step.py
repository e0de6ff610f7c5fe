# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class UserInputStep(BaseModel):
    """What the user said.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        content: The contents.
    """

    __slots__ = ("type", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^user_input$"),
        "content": Field("content", "union", many="list", of=("InteractionContent",)),
    }

    type: Literal["user_input"]
    content: list[InteractionContent] | None

    def __init__(
        self,
        *,
        type: Literal["user_input"] = "user_input",
        content: list[InteractionContent] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.content = content
        self.additional_properties = additional_properties


from .interaction_content import InteractionContent, read_interaction_content

content_of = read_interaction_content
