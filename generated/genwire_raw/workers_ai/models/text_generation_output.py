# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .text_generation_tool_call import TextGenerationToolCall
    from .text_generation_usage import TextGenerationUsage


@define
class TextGenerationOutput(BaseModel):
    """What a model answers.

    Source: page 000, "Output".

    Attributes:
        response: The text of the answer. With a JSON response format it may be the object itself.
        tool_calls: The calls of tools that the model asks for.
        usage: How many tokens the request took. Source: beyond the seeds: the service sends it.
        id: Id of the answer, from models that answer in OpenAI's form. Source: beyond the seeds: newer models
            answer in OpenAI's form.
        object: The kind of answer, `chat.completion` or `text_completion`, in OpenAI's form. Source: beyond
            the seeds: newer models answer in OpenAI's form.
        created: When the answer was made, in seconds since 1970, in OpenAI's form. Source: beyond the seeds:
            newer models answer in OpenAI's form.
        model: Id of the model that answered, in OpenAI's form. Source: beyond the seeds: newer models answer
            in OpenAI's form.
        choices: The answers, in OpenAI's form. Source: beyond the seeds: newer models answer in OpenAI's
            form.
    """

    response: str | dict[str, Any] | None = wire("response", "union", default=None)
    tool_calls: list[TextGenerationToolCall] | None = wire(
        "tool_calls", "model", many="list", of=("TextGenerationToolCall",), default=None
    )
    usage: TextGenerationUsage | None = wire("usage", "model", of=("TextGenerationUsage",), default=None)
    id: str | None = wire("id", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created: int | None = wire("created", "integer", default=None)
    model: str | None = wire("model", "string", default=None)
    choices: list[ChatCompletionChoice] | None = wire(
        "choices", "model", many="list", of=("ChatCompletionChoice",), default=None
    )
