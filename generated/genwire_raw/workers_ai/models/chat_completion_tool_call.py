# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_function_call import ChatCompletionFunctionCall


class ChatCompletionToolCall(BaseModel):
    """A call of a tool that the model asks for. In a stream its arguments come in pieces, told apart by
    `index`.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        index: Which call a piece of a stream belongs to.
        id: Id of the call.
        type: The kind of tool, `function`.
        function: The function to call.
    """

    __slots__ = ("index", "id", "type", "function")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", "integer"),
        "id": Field("id", "string"),
        "type": Field("type", "string"),
        "function": Field("function", "model", of=("ChatCompletionFunctionCall",)),
    }

    index: int | None
    id: str | None
    type: str | None
    function: ChatCompletionFunctionCall | None

    def __init__(
        self,
        *,
        index: int | None = None,
        id: str | None = None,
        type: str | None = None,
        function: ChatCompletionFunctionCall | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.additional_properties = additional_properties
