# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_usage import ChatCompletionUsage


@define
class ChatCompletionChunk(BaseModel):
    """A piece of a streamed answer.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        id: Id of the answer.
        object: The kind of piece, `chat.completion.chunk`.
        created: When the answer was made, in seconds since 1970.
        model: Name of the model that answers.
        choices: The next pieces of the answers.
        usage: How many tokens the request took; in the last piece, where it was asked for.
    """

    id: str | None = wire("id", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created: int | None = wire("created", "integer", default=None)
    model: str | None = wire("model", "string", default=None)
    choices: list[ChatCompletionChunkChoice] | None = wire(
        "choices", "model", many="list", of=("ChatCompletionChunkChoice",), default=None
    )
    usage: ChatCompletionUsage | None = wire("usage", "model", of=("ChatCompletionUsage",), default=None)
