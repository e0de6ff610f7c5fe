# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .auth_config import AuthConfig


@define
class GoogleMaps(BaseModel):
    """Geographical knowledge of Google Maps as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        enable_widget: Whether the grounding metadata carries a token with which to show a Google Maps widget
            of the places in the answer.
        auth_config: How to reach Google Maps in one's own name. Source: beyond the seeds: google-genai 3.6.1.
    """

    enable_widget: bool | None = wire("enableWidget", "boolean", default=None)
    auth_config: AuthConfig | None = wire("authConfig", "model", of=("AuthConfig",), default=None)
