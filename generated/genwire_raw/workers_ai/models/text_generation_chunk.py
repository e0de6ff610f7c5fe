# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .text_generation_tool_call import TextGenerationToolCall
    from .text_generation_usage import TextGenerationUsage


@define
class TextGenerationChunk(BaseModel):
    """A piece of a streamed answer. There are two dialects: pieces with a `response`, and pieces in OpenAI's
    form with `choices`. The piece with `usage` comes last.

    Source: beyond the seeds: pages 000, 001 and 003 only say that the answer is streamed as events.

    Attributes:
        response: The next piece of the text.
        p: Padding, which hides from onlookers how long the pieces are.
        tool_calls: The calls of tools that the model asks for.
        usage: How many tokens the request took.
        id: Id of the answer, in OpenAI's form.
        object: The kind of piece, `chat.completion.chunk`, in OpenAI's form.
        created: When the answer was made, in seconds since 1970, in OpenAI's form.
        model: Id of the model that answers, in OpenAI's form.
        choices: The next pieces of the answers, in OpenAI's form.
    """

    response: str | None = wire("response", "string", default=None)
    p: str | None = wire("p", "string", default=None)
    tool_calls: list[TextGenerationToolCall] | None = wire(
        "tool_calls", "model", many="list", of=("TextGenerationToolCall",), default=None
    )
    usage: TextGenerationUsage | None = wire("usage", "model", of=("TextGenerationUsage",), default=None)
    id: str | None = wire("id", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created: int | None = wire("created", "integer", default=None)
    model: str | None = wire("model", "string", default=None)
    choices: list[ChatCompletionChunkChoice] | None = wire(
        "choices", "model", many="list", of=("ChatCompletionChunkChoice",), default=None
    )
