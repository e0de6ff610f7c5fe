# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_usage import InteractionUsage


@define
class StepDeltaMetadata(BaseModel):
    """More about an event.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        total_usage: How many tokens the interaction took so far.
    """

    total_usage: InteractionUsage | None = wire(
        "total_usage", "model", of=("InteractionUsage",), default=None
    )
