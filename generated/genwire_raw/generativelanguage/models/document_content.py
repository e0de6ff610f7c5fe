# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


@define
class DocumentContent(BaseModel):
    """A document.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of content.
        data: The bytes.
        uri: Where the document is, instead of the bytes.
        mime_type: MIME type, such as `application/pdf`, `text/csv`, or that of a document, sheet or
            presentation of an office program.
        resolution: How finely the document is read.
        processing: How the model goes through it, `static`; or that with its settings.
    """

    type: Literal["document"] = wire(
        "type", "string", required=True, pattern="^document$", default="document"
    )
    data: bytes | None = wire("data", "bytes", default=None)
    uri: str | None = wire("uri", "string", default=None)
    mime_type: str | None = wire("mime_type", "string", default=None)
    resolution: InteractionMediaResolution | None = wire(
        "resolution", "enum", of=("InteractionMediaResolution",), default=None
    )
    processing: str | DocumentStaticMediaProcessing | None = wire(
        "processing", "union", of=("DocumentStaticMediaProcessing",), default=None
    )


def processing_of(value: Any) -> Any:
    if value.__class__ is dict:
        return DocumentStaticMediaProcessing.from_dict(value)
    return value


from .document_static_media_processing import DocumentStaticMediaProcessing
