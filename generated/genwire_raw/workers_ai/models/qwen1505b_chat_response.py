# Made by `python codegen.py` from specs/workers_ai/models/qwen1.5-0.5b-chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage


class Qwen1505bChatResponse(BaseModel):
    """What @cf/qwen/qwen1.5-0.5b-chat answers.

    Source: page 003, "qwen1.5-0.5b-chat Beta".

    Attributes:
        result: The answer itself, an object or plain text.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    __slots__ = ("result", "success", "errors", "messages")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", "union", of=("TextGenerationOutput",)),
        "success": Field("success", "boolean"),
        "errors": Field("errors", "model", many="list", of=("EnvelopeMessage",)),
        "messages": Field("messages", "model", many="list", of=("EnvelopeMessage",)),
    }

    result: TextGenerationOutput | str | None
    success: bool | None
    errors: list[EnvelopeMessage] | None
    messages: list[EnvelopeMessage] | None

    def __init__(
        self,
        *,
        result: TextGenerationOutput | str | None = None,
        success: bool | None = None,
        errors: list[EnvelopeMessage] | None = None,
        messages: list[EnvelopeMessage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.success = success
        self.errors = errors
        self.messages = messages
        self.additional_properties = additional_properties


def result_of(value: Any) -> Any:
    if value.__class__ is dict:
        return TextGenerationOutput.from_dict(value)
    return value


from .text_generation_output import TextGenerationOutput
