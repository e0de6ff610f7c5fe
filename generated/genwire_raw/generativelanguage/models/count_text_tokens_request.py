# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .text_prompt import TextPrompt


class CountTextTokensRequest(BaseModel):
    """A prompt whose tokens are to be counted. Each model counts in its own way.

    Source: page 002, "Method: models.countTextTokens".

    Attributes:
        prompt: The text that the model is given.
    """

    __slots__ = ("prompt",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "model", of=("TextPrompt",), required=True)
    }

    prompt: TextPrompt

    def __init__(self, *, prompt: TextPrompt, additional_properties: dict[str, Any] | None = None) -> None:
        self.prompt = prompt
        self.additional_properties = additional_properties
