# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GoogleMaps(BaseModel):
    """Geographical knowledge of Google Maps as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        enable_widget: Whether the grounding metadata carries a token with which to show a Google Maps widget
            of the places in the answer.
    """

    __slots__ = ("enable_widget",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"enable_widget": Field("enableWidget", "boolean")}

    enable_widget: bool | None

    def __init__(
        self, *, enable_widget: bool | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.enable_widget = enable_widget
        self.additional_properties = additional_properties
