# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling


@define
class FunctionResponse(BaseModel):
    """What a called function returned, sent to the model as context for its next turn.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        id: Id of the call that this answers.
        name: Name of the function that was called. At most 64 characters. Matches `^[a-zA-Z0-9_:.-]+$`.
        response: The answer as an object with any keys, such as `output` or `result`; `error` for a call that
            failed.
        parts: Media that belongs to the answer, in order.
        will_continue: Whether more answers to this call follow, as from a generator; for non-blocking
            functions only. With false the call is over, and `response` may be empty; that still prompts the
            model unless `scheduling` is `SILENT`.
        scheduling: When the answer enters the conversation, for non-blocking functions only; `WHEN_IDLE` if
            absent. The service's default is "WHEN_IDLE".
    """

    id: str | None = wire("id", "string", default=None)
    name: str = wire("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$")
    response: dict[str, Any] = wire("response", "object", required=True)
    parts: list[FunctionResponsePart] | None = wire(
        "parts", "model", many="list", of=("FunctionResponsePart",), default=None
    )
    will_continue: bool | None = wire("willContinue", "boolean", default=None)
    scheduling: FunctionResponseScheduling | None = wire(
        "scheduling", "enum", of=("FunctionResponseScheduling",), default=None
    )
