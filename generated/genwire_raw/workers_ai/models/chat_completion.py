# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .text_generation_usage import TextGenerationUsage


class ChatCompletion(BaseModel):
    """The answer to a conversation.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        id: Id of the answer.
        object: The kind of answer, `chat.completion`.
        created: When the answer was made, in seconds since 1970.
        model: Id of the model that answered.
        choices: The answers.
        usage: How many tokens the request took.
    """

    __slots__ = ("id", "object", "created", "model", "choices", "usage")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "integer"),
        "model": Field("model", "string"),
        "choices": Field("choices", "model", many="list", of=("ChatCompletionChoice",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
    }

    id: str | None
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChatCompletionChoice] | None
    usage: TextGenerationUsage | None

    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChatCompletionChoice] | None = None,
        usage: TextGenerationUsage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.additional_properties = additional_properties
