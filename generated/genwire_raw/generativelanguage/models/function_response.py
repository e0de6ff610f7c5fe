# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling


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

    __slots__ = ("id", "name", "response", "parts", "will_continue", "scheduling")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "name": Field("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$"),
        "response": Field("response", "object", required=True),
        "parts": Field("parts", "model", many="list", of=("FunctionResponsePart",)),
        "will_continue": Field("willContinue", "boolean"),
        "scheduling": Field("scheduling", "enum", of=("FunctionResponseScheduling",)),
    }

    id: str | None
    name: str
    response: dict[str, Any]
    parts: list[FunctionResponsePart] | None
    will_continue: bool | None
    scheduling: FunctionResponseScheduling | None

    def __init__(
        self,
        *,
        name: str,
        response: dict[str, Any],
        id: str | None = None,
        parts: list[FunctionResponsePart] | None = None,
        will_continue: bool | None = None,
        scheduling: FunctionResponseScheduling | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.response = response
        self.parts = parts
        self.will_continue = will_continue
        self.scheduling = scheduling
        self.additional_properties = additional_properties
