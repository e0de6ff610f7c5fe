# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .message_prompt import MessagePrompt


class CountMessageTokensRequest(BaseModel):
    """A discussion whose tokens are to be counted. Each model counts in its own way.

    Source: page 002, "Method: models.countMessageTokens".

    Attributes:
        prompt: The discussion.
    """

    __slots__ = ("prompt",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "model", of=("MessagePrompt",), required=True)
    }

    prompt: MessagePrompt

    def __init__(self, *, prompt: MessagePrompt, additional_properties: dict[str, Any] | None = None) -> None:
        self.prompt = prompt
        self.additional_properties = additional_properties
