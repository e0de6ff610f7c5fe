# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_error import InteractionError


class ErrorEvent(BaseModel):
    """Something went wrong.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        error: What went wrong.
        event_id: Id of the event, to resume the stream after it.
    """

    __slots__ = ("event_type", "error", "event_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", "string", required=True, pattern="^error$"),
        "error": Field("error", "model", of=("InteractionError",)),
        "event_id": Field("event_id", "string"),
    }

    event_type: Literal["error"]
    error: InteractionError | None
    event_id: str | None

    def __init__(
        self,
        *,
        event_type: Literal["error"] = "error",
        error: InteractionError | None = None,
        event_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.error = error
        self.event_id = event_id
        self.additional_properties = additional_properties
