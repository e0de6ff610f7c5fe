# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .url_context_result_status import URLContextResultStatus


@define
class URLContextResult(BaseModel):
    """How reading one page went.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        url: The URL.
        status: How it went.
    """

    url: str | None = wire("url", "string", default=None)
    status: URLContextResultStatus | None = wire(
        "status", "enum", of=("URLContextResultStatus",), default=None
    )
