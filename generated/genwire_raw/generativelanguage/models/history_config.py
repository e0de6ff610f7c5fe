# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class HistoryConfig(BaseModel):
    """How the conversation so far is sent.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        initial_history_in_client_content: Whether the first content that the client sends is history, which
            is not answered.
    """

    initial_history_in_client_content: bool | None = wire(
        "initialHistoryInClientContent", "boolean", default=None
    )
