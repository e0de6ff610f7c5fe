# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_error import ResponsesError
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


from .responses_output_item import ResponsesOutputItem, read_responses_output_item

output_of = read_responses_output_item
