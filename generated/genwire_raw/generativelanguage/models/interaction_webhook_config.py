# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionWebhookConfig(BaseModel):
    """Where to report the end of an interaction.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        uris: Where to send the report; the registered webhooks if empty.
        user_metadata: The caller's own data, which comes with the report.
    """

    uris: list[str] | None = wire("uris", "string", many="list", default=None)
    user_metadata: dict[str, Any] | None = wire("user_metadata", "object", default=None)
