# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .responses_error import ResponsesError
    from .responses_usage import ResponsesUsage


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

    __slots__ = (
        "id",
        "object",
        "created_at",
        "model",
        "status",
        "output",
        "error",
        "incomplete_details",
        "usage",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "object": Field("object", "string"),
        "created_at": Field("created_at", "integer"),
        "model": Field("model", "string"),
        "status": Field("status", "string"),
        "output": Field("output", "union", many="list", of=("ResponsesOutputItem",), required=True),
        "error": Field("error", "model", of=("ResponsesError",)),
        "incomplete_details": Field("incomplete_details", "object"),
        "usage": Field("usage", "model", of=("ResponsesUsage",)),
    }

    id: str | None
    object: str | None
    created_at: int | None
    model: str | None
    status: str | None
    output: list[ResponsesOutputItem]
    error: ResponsesError | None
    incomplete_details: dict[str, Any] | None
    usage: ResponsesUsage | None

    def __init__(
        self,
        *,
        output: list[ResponsesOutputItem],
        id: str | None = None,
        object: str | None = None,
        created_at: int | None = None,
        model: str | None = None,
        status: str | None = None,
        error: ResponsesError | None = None,
        incomplete_details: dict[str, Any] | None = None,
        usage: ResponsesUsage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.created_at = created_at
        self.model = model
        self.status = status
        self.output = output
        self.error = error
        self.incomplete_details = incomplete_details
        self.usage = usage
        self.additional_properties = additional_properties


from .responses_output_item import ResponsesOutputItem, read_responses_output_item

output_of = read_responses_output_item
