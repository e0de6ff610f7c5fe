# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class StepStart(BaseModel):
    """A step begins.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        index: Which step of the interaction it belongs to.
        step: The step as far as it is known.
        event_id: Id of the event, to resume the stream after it.
    """

    __slots__ = ("event_type", "index", "step", "event_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", "string", required=True, pattern="^step\\.start$"),
        "index": Field("index", "integer", required=True),
        "step": Field("step", "union", of=("Step",), required=True),
        "event_id": Field("event_id", "string"),
    }

    event_type: Literal["step.start"]
    index: int
    step: Step
    event_id: str | None

    def __init__(
        self,
        *,
        index: int,
        step: Step,
        event_type: Literal["step.start"] = "step.start",
        event_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.index = index
        self.step = step
        self.event_id = event_id
        self.additional_properties = additional_properties


from .step import Step, read_step

step_of = read_step
