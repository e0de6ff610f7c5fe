# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_function_tool import ResponsesFunctionTool
    from .responses_reasoning import ResponsesReasoning
    from .responses_text import ResponsesText


@define
class ResponsesRequest(BaseModel):
    """An input for a model to answer.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        model: Id of the model, such as `@cf/openai/gpt-oss-120b`.
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
        text: The form of text in the answer.
    """

    model: str = wire("model", "string", required=True)
    input: str | list[ResponsesInputItem] = wire("input", "union", required=True)
    instructions: str | None = wire("instructions", "string", default=None)
    max_output_tokens: int | None = wire("max_output_tokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", default=None)
    top_p: float | None = wire("top_p", "number", default=None)
    reasoning: ResponsesReasoning | None = wire(
        "reasoning", "model", of=("ResponsesReasoning",), default=None
    )
    tools: list[ResponsesFunctionTool] | None = wire(
        "tools", "model", many="list", of=("ResponsesFunctionTool",), default=None
    )
    tool_choice: str | dict[str, Any] | None = wire("tool_choice", "union", default=None)
    parallel_tool_calls: bool | None = wire("parallel_tool_calls", "boolean", default=None)
    previous_response_id: str | None = wire("previous_response_id", "string", default=None)
    stream: bool | None = wire("stream", "boolean", default=None)
    truncation: str | None = wire("truncation", "string", default=None)
    text: ResponsesText | None = wire("text", "model", of=("ResponsesText",), default=None)


def input_of(value: Any) -> Any:
    if value.__class__ is list:
        return [read_responses_input_item(item) for item in value]
    return value


from .responses_input_item import ResponsesInputItem, read_responses_input_item
