# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GoogleMaps(BaseModel):
    """Geographical knowledge of Google Maps as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        enable_widget: Whether the grounding metadata carries a token with which to show a Google Maps widget
            of the places in the answer.
    """

    enable_widget: bool | None = wire("enableWidget", "boolean", default=None)
