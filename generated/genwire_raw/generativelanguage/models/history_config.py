# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class HistoryConfig(BaseModel):
    """How the conversation so far is sent.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        initial_history_in_client_content: Whether the first content that the client sends is history, which
            is not answered.
    """

    __slots__ = ("initial_history_in_client_content",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "initial_history_in_client_content": Field("initialHistoryInClientContent", "boolean")
    }

    initial_history_in_client_content: bool | None

    def __init__(
        self,
        *,
        initial_history_in_client_content: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.initial_history_in_client_content = initial_history_in_client_content
        self.additional_properties = additional_properties
