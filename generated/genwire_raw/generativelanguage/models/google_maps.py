# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .auth_config import AuthConfig


class GoogleMaps(BaseModel):
    """Geographical knowledge of Google Maps as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        enable_widget: Whether the grounding metadata carries a token with which to show a Google Maps widget
            of the places in the answer.
        auth_config: How to reach Google Maps in one's own name. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("enable_widget", "auth_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "enable_widget": Field("enableWidget", "boolean"),
        "auth_config": Field("authConfig", "model", of=("AuthConfig",)),
    }

    enable_widget: bool | None
    auth_config: AuthConfig | None

    def __init__(
        self,
        *,
        enable_widget: bool | None = None,
        auth_config: AuthConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.enable_widget = enable_widget
        self.auth_config = auth_config
        self.additional_properties = additional_properties
