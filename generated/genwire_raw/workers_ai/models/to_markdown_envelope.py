# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage
    from .to_markdown_result import ToMarkdownResult


class ToMarkdownEnvelope(BaseModel):
    """Files as Markdown, in an envelope.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        result: The files.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    __slots__ = ("result", "success", "errors", "messages")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", "model", many="list", of=("ToMarkdownResult",)),
        "success": Field("success", "boolean"),
        "errors": Field("errors", "model", many="list", of=("EnvelopeMessage",)),
        "messages": Field("messages", "model", many="list", of=("EnvelopeMessage",)),
    }

    result: list[ToMarkdownResult] | None
    success: bool | None
    errors: list[EnvelopeMessage] | None
    messages: list[EnvelopeMessage] | None

    def __init__(
        self,
        *,
        result: list[ToMarkdownResult] | None = None,
        success: bool | None = None,
        errors: list[EnvelopeMessage] | None = None,
        messages: list[EnvelopeMessage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.success = success
        self.errors = errors
        self.messages = messages
        self.additional_properties = additional_properties
