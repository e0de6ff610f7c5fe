# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_usage import InteractionUsage


class StepStop(BaseModel):
    """A step is done.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        index: Which step of the interaction it belongs to.
        step_usage: How many tokens the step took.
        usage: How many tokens the interaction took so far.
        event_id: Id of the event, to resume the stream after it.
    """

    __slots__ = ("event_type", "index", "step_usage", "usage", "event_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", "string", required=True, pattern="^step\\.stop$"),
        "index": Field("index", "integer", required=True),
        "step_usage": Field("step_usage", "model", of=("InteractionUsage",)),
        "usage": Field("usage", "model", of=("InteractionUsage",)),
        "event_id": Field("event_id", "string"),
    }

    event_type: Literal["step.stop"]
    index: int
    step_usage: InteractionUsage | None
    usage: InteractionUsage | None
    event_id: str | None

    def __init__(
        self,
        *,
        index: int,
        event_type: Literal["step.stop"] = "step.stop",
        step_usage: InteractionUsage | None = None,
        usage: InteractionUsage | None = None,
        event_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.index = index
        self.step_usage = step_usage
        self.usage = usage
        self.event_id = event_id
        self.additional_properties = additional_properties
