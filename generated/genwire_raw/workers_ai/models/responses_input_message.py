# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesInputMessage(BaseModel):
    """A message of a conversation.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        role: Who speaks; `user`, `assistant`, `system` or `developer`.
        content: What is said, as text or parts with a `type` such as `input_text`, `input_image` or
            `output_text`.
        type: The kind of item, `message`.
    """

    role: str = wire("role", "string", required=True)
    content: str | list[dict[str, Any]] = wire("content", "union", required=True)
    type: str | None = wire("type", "string", default=None)
