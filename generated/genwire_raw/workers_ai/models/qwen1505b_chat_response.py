# Made by `python codegen.py` from specs/workers_ai/models/qwen1.5-0.5b-chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage


@define
class Qwen1505bChatResponse(BaseModel):
    """What @cf/qwen/qwen1.5-0.5b-chat answers.

    Source: page 003, "qwen1.5-0.5b-chat Beta".

    Attributes:
        result: The answer itself, an object or plain text.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: TextGenerationOutput | str | None = wire(
        "result", "union", of=("TextGenerationOutput",), default=None
    )
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )


def result_of(value: Any) -> Any:
    if value.__class__ is dict:
        return TextGenerationOutput.from_dict(value)
    return value


from .text_generation_output import TextGenerationOutput
