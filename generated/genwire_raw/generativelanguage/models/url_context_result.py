# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .url_context_result_status import URLContextResultStatus


class URLContextResult(BaseModel):
    """How reading one page went.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        url: The URL.
        status: How it went.
    """

    __slots__ = ("url", "status")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", "string"),
        "status": Field("status", "enum", of=("URLContextResultStatus",)),
    }

    url: str | None
    status: URLContextResultStatus | None

    def __init__(
        self,
        *,
        url: str | None = None,
        status: URLContextResultStatus | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.status = status
        self.additional_properties = additional_properties
