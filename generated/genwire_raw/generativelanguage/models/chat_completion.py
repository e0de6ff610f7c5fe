# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_usage import ChatCompletionUsage


@define
class ChatCompletion(BaseModel):
    """The answer to a conversation.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        id: Id of the answer.
        object: The kind of answer, `chat.completion`.
        created: When the answer was made, in seconds since 1970.
        model: Name of the model that answered.
        choices: The answers.
        usage: How many tokens the request took.
    """

    id: str | None = wire("id", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created: int | None = wire("created", "integer", default=None)
    model: str | None = wire("model", "string", default=None)
    choices: list[ChatCompletionChoice] | None = wire(
        "choices", "model", many="list", of=("ChatCompletionChoice",), default=None
    )
    usage: ChatCompletionUsage | None = wire("usage", "model", of=("ChatCompletionUsage",), default=None)
