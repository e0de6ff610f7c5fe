# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


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

    __slots__ = ("type", "data", "uri", "mime_type", "resolution", "processing")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^document$"),
        "data": Field("data", "bytes"),
        "uri": Field("uri", "string"),
        "mime_type": Field("mime_type", "string"),
        "resolution": Field("resolution", "enum", of=("InteractionMediaResolution",)),
        "processing": Field("processing", "union", of=("DocumentStaticMediaProcessing",)),
    }

    type: Literal["document"]
    data: bytes | None
    uri: str | None
    mime_type: str | None
    resolution: InteractionMediaResolution | None
    processing: str | DocumentStaticMediaProcessing | None

    def __init__(
        self,
        *,
        type: Literal["document"] = "document",
        data: bytes | None = None,
        uri: str | None = None,
        mime_type: str | None = None,
        resolution: InteractionMediaResolution | None = None,
        processing: str | DocumentStaticMediaProcessing | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.uri = uri
        self.mime_type = mime_type
        self.resolution = resolution
        self.processing = processing
        self.additional_properties = additional_properties


def processing_of(value: Any) -> Any:
    if value.__class__ is dict:
        return DocumentStaticMediaProcessing.from_dict(value)
    return value


from .document_static_media_processing import DocumentStaticMediaProcessing
