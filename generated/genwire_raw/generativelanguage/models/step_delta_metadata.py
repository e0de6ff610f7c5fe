# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_usage import InteractionUsage


class StepDeltaMetadata(BaseModel):
    """More about an event.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        total_usage: How many tokens the interaction took so far.
    """

    __slots__ = ("total_usage",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "total_usage": Field("total_usage", "model", of=("InteractionUsage",))
    }

    total_usage: InteractionUsage | None

    def __init__(
        self,
        *,
        total_usage: InteractionUsage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_usage = total_usage
        self.additional_properties = additional_properties
