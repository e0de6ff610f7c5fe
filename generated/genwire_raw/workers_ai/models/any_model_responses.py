# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .responses_function_tool import ResponsesFunctionTool
    from .responses_reasoning import ResponsesReasoning


class AnyModelResponses(BaseModel):
    """An input in the form of OpenAI's responses, for models that take it, such as gpt-oss. Keys that are not
    listed here go to the model as they are.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        input: What to answer, as text or items.
        instructions: The developer's standing instructions to the model.
        max_output_tokens: The most tokens of the answer, thoughts included.
        temperature: How random the answer is.
        top_p: Nucleus sampling; consider the likeliest tokens until their probabilities sum up to this.
        reasoning: How the model thinks.
        tools: Functions that the model may call.
        tool_choice: Whether the model calls functions, `auto`, `none` or `required`; or an object that names
            one.
        parallel_tool_calls: Whether the model may call several functions at once.
        previous_response_id: Id of the answer to go on from.
        stream: Whether the answer comes as events. The service's default is false.
        truncation: `auto` to drop the oldest turns where the context is full, `disabled` to fail.
    """

    __slots__ = (
        "input",
        "instructions",
        "max_output_tokens",
        "temperature",
        "top_p",
        "reasoning",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "previous_response_id",
        "stream",
        "truncation",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", "union", required=True),
        "instructions": Field("instructions", "string"),
        "max_output_tokens": Field("max_output_tokens", "integer"),
        "temperature": Field("temperature", "number"),
        "top_p": Field("top_p", "number"),
        "reasoning": Field("reasoning", "model", of=("ResponsesReasoning",)),
        "tools": Field("tools", "model", many="list", of=("ResponsesFunctionTool",)),
        "tool_choice": Field("tool_choice", "union"),
        "parallel_tool_calls": Field("parallel_tool_calls", "boolean"),
        "previous_response_id": Field("previous_response_id", "string"),
        "stream": Field("stream", "boolean"),
        "truncation": Field("truncation", "string"),
    }

    input: str | list[ResponsesInputItem]
    instructions: str | None
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    reasoning: ResponsesReasoning | None
    tools: list[ResponsesFunctionTool] | None
    tool_choice: str | dict[str, Any] | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    stream: bool | None
    truncation: str | None

    def __init__(
        self,
        *,
        input: str | list[ResponsesInputItem],
        instructions: str | None = None,
        max_output_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        reasoning: ResponsesReasoning | None = None,
        tools: list[ResponsesFunctionTool] | None = None,
        tool_choice: str | dict[str, Any] | None = None,
        parallel_tool_calls: bool | None = None,
        previous_response_id: str | None = None,
        stream: bool | None = None,
        truncation: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input = input
        self.instructions = instructions
        self.max_output_tokens = max_output_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.reasoning = reasoning
        self.tools = tools
        self.tool_choice = tool_choice
        self.parallel_tool_calls = parallel_tool_calls
        self.previous_response_id = previous_response_id
        self.stream = stream
        self.truncation = truncation
        self.additional_properties = additional_properties


def input_of(value: Any) -> Any:
    if value.__class__ is list:
        return [read_responses_input_item(item) for item in value]
    return value


from .responses_input_item import ResponsesInputItem, read_responses_input_item
