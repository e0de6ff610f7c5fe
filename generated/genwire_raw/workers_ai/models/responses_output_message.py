# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesOutputMessage(BaseModel):
    """A message of the model.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item.
        id: Id of the message.
        role: Who speaks, `assistant`.
        status: Whether the message is complete.
        content: What is said.
    """

    type: Literal["message"] = wire("type", "string", required=True, pattern="^message$", default="message")
    id: str | None = wire("id", "string", default=None)
    role: str | None = wire("role", "string", default=None)
    status: str | None = wire("status", "string", default=None)
    content: list[ResponsesOutputContent] = wire(
        "content", "union", many="list", of=("ResponsesOutputContent",), required=True
    )


from .responses_output_content import ResponsesOutputContent, read_responses_output_content

content_of = read_responses_output_content
