# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionWebhookConfig(BaseModel):
    """Where to report the end of an interaction.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        uris: Where to send the report; the registered webhooks if empty.
        user_metadata: The caller's own data, which comes with the report.
    """

    __slots__ = ("uris", "user_metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "uris": Field("uris", "string", many="list"),
        "user_metadata": Field("user_metadata", "object"),
    }

    uris: list[str] | None
    user_metadata: dict[str, Any] | None

    def __init__(
        self,
        *,
        uris: list[str] | None = None,
        user_metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uris = uris
        self.user_metadata = user_metadata
        self.additional_properties = additional_properties
