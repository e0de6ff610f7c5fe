# Made by `python codegen.py` from specs/workers_ai/schemas/to_markdown.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .envelope_message import EnvelopeMessage
    from .to_markdown_format import ToMarkdownFormat


@define
class ToMarkdownFormatsEnvelope(BaseModel):
    """What can be turned into Markdown, in an envelope.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        result: The kinds of files.
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    result: list[ToMarkdownFormat] | None = wire(
        "result", "model", many="list", of=("ToMarkdownFormat",), default=None
    )
    success: bool | None = wire("success", "boolean", default=None)
    errors: list[EnvelopeMessage] | None = wire(
        "errors", "model", many="list", of=("EnvelopeMessage",), default=None
    )
    messages: list[EnvelopeMessage] | None = wire(
        "messages", "model", many="list", of=("EnvelopeMessage",), default=None
    )
