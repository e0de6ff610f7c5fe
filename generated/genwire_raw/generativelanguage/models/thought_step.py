# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ThoughtStep(BaseModel):
    """What the model thought.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        summary: A summary, in text and pictures.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "summary", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^thought$"),
        "summary": Field("summary", "union", many="list", of=("InteractionContent",)),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["thought"]
    summary: list[InteractionContent] | None
    signature: bytes | None

    def __init__(
        self,
        *,
        type: Literal["thought"] = "thought",
        summary: list[InteractionContent] | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.summary = summary
        self.signature = signature
        self.additional_properties = additional_properties


from .interaction_content import InteractionContent, read_interaction_content

summary_of = read_interaction_content
