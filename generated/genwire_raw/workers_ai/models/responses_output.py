# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_error import ResponsesError
    from .responses_function_tool import ResponsesFunctionTool
    from .responses_reasoning import ResponsesReasoning
    from .responses_text import ResponsesText
    from .responses_usage import ResponsesUsage


@define
class ResponsesOutput(BaseModel):
    """What a model answers.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        id: Id of the answer.
        object: The kind of object, `response`.
        created_at: When the answer was made, in seconds since 1970.
        model: Id of the model that answered.
        status: How far the answer is; `completed`, `failed`, `in_progress`, `cancelled`, `queued` or
            `incomplete`.
        output: What the model said, called and thought, in order.
        error: Why there is no answer.
        incomplete_details: Why the answer is incomplete; `reason` is `max_output_tokens` or `content_filter`.
        usage: How many tokens the request took.
        instructions: The developer's instructions of the request.
        tools: Functions that the model could call.
        tool_choice: Whether the model could call functions, as in the request.
        parallel_tool_calls: Whether the model could call several functions at once.
        temperature: How random the answer is, as in the request.
        top_p: Nucleus sampling, as in the request.
        max_output_tokens: The most tokens of the answer, as in the request.
        previous_response_id: Id of the answer that this one goes on from.
        reasoning: How the model was to think.
        text: The form of text in the answer.
        truncation: `auto` where the oldest turns were dropped if the context was full, `disabled` where not.
        service_tier: How the request was processed; `auto`, `default`, `flex`, `scale` or `priority`.
    """

    id: str | None = wire("id", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created_at: int | None = wire("created_at", "integer", default=None)
    model: str | None = wire("model", "string", default=None)
    status: str | None = wire("status", "string", default=None)
    output: list[ResponsesOutputItem] = wire(
        "output", "union", many="list", of=("ResponsesOutputItem",), required=True
    )
    error: ResponsesError | None = wire("error", "model", of=("ResponsesError",), default=None)
    incomplete_details: dict[str, Any] | None = wire("incomplete_details", "object", default=None)
    usage: ResponsesUsage | None = wire("usage", "model", of=("ResponsesUsage",), default=None)
    instructions: str | list[ResponsesInputItem] | None = wire("instructions", "union", default=None)
    tools: list[ResponsesFunctionTool] | None = wire(
        "tools", "model", many="list", of=("ResponsesFunctionTool",), default=None
    )
    tool_choice: str | dict[str, Any] | None = wire("tool_choice", "union", default=None)
    parallel_tool_calls: bool | None = wire("parallel_tool_calls", "boolean", default=None)
    temperature: float | None = wire("temperature", "number", default=None)
    top_p: float | None = wire("top_p", "number", default=None)
    max_output_tokens: int | None = wire("max_output_tokens", "integer", default=None)
    previous_response_id: str | None = wire("previous_response_id", "string", default=None)
    reasoning: ResponsesReasoning | None = wire(
        "reasoning", "model", of=("ResponsesReasoning",), default=None
    )
    text: ResponsesText | None = wire("text", "model", of=("ResponsesText",), default=None)
    truncation: str | None = wire("truncation", "string", default=None)
    service_tier: str | None = wire("service_tier", "string", default=None)


def instructions_of(value: Any) -> Any:
    if value.__class__ is list:
        return [read_responses_input_item(item) for item in value]
    return value


from .responses_input_item import ResponsesInputItem, read_responses_input_item
from .responses_output_item import ResponsesOutputItem, read_responses_output_item

output_of = read_responses_output_item
