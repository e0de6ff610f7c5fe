# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .text_generation_tool_call import TextGenerationToolCall
    from .text_generation_usage import TextGenerationUsage


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

    __slots__ = ("response", "p", "tool_calls", "usage", "id", "object", "created", "model", "choices")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", "string"),
        "p": Field("p", "string"),
        "tool_calls": Field("tool_calls", "model", many="list", of=("TextGenerationToolCall",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "integer"),
        "model": Field("model", "string"),
        "choices": Field("choices", "model", many="list", of=("ChatCompletionChunkChoice",)),
    }

    response: str | None
    p: str | None
    tool_calls: list[TextGenerationToolCall] | None
    usage: TextGenerationUsage | None
    id: str | None
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChatCompletionChunkChoice] | None

    def __init__(
        self,
        *,
        response: str | None = None,
        p: str | None = None,
        tool_calls: list[TextGenerationToolCall] | None = None,
        usage: TextGenerationUsage | None = None,
        id: str | None = None,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChatCompletionChunkChoice] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.response = response
        self.p = p
        self.tool_calls = tool_calls
        self.usage = usage
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.additional_properties = additional_properties
