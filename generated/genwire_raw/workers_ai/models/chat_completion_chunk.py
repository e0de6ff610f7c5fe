# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .text_generation_usage import TextGenerationUsage


class ChatCompletionChunk(BaseModel):
    """A piece of a streamed answer.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        id: Id of the answer.
        object: The kind of piece, `chat.completion.chunk`.
        created: When the answer was made, in seconds since 1970.
        model: Id of the model that answers.
        choices: The next pieces of the answers.
        usage: How many tokens the request took; in the last piece.
    """

    __slots__ = ("id", "object", "created", "model", "choices", "usage")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "integer"),
        "model": Field("model", "string"),
        "choices": Field("choices", "model", many="list", of=("ChatCompletionChunkChoice",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
    }

    id: str | None
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChatCompletionChunkChoice] | None
    usage: TextGenerationUsage | None

    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChatCompletionChunkChoice] | None = None,
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
