# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .text_generation_tool_call import TextGenerationToolCall
    from .text_generation_usage import TextGenerationUsage


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

    __slots__ = ("response", "tool_calls", "usage", "id", "object", "created", "model", "choices")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", "union"),
        "tool_calls": Field("tool_calls", "model", many="list", of=("TextGenerationToolCall",)),
        "usage": Field("usage", "model", of=("TextGenerationUsage",)),
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "integer"),
        "model": Field("model", "string"),
        "choices": Field("choices", "model", many="list", of=("ChatCompletionChoice",)),
    }

    response: str | dict[str, Any] | None
    tool_calls: list[TextGenerationToolCall] | None
    usage: TextGenerationUsage | None
    id: str | None
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChatCompletionChoice] | None

    def __init__(
        self,
        *,
        response: str | dict[str, Any] | None = None,
        tool_calls: list[TextGenerationToolCall] | None = None,
        usage: TextGenerationUsage | None = None,
        id: str | None = None,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChatCompletionChoice] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.response = response
        self.tool_calls = tool_calls
        self.usage = usage
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.additional_properties = additional_properties
