# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_media_resolution import InteractionMediaResolution


class ImageDelta(BaseModel):
    """A picture.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        data: The bytes.
        uri: Where the picture is, instead of the bytes.
        mime_type: MIME type.
        resolution: How finely the picture is read.
    """

    __slots__ = ("type", "data", "uri", "mime_type", "resolution")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^image$"),
        "data": Field("data", "bytes"),
        "uri": Field("uri", "string"),
        "mime_type": Field("mime_type", "string"),
        "resolution": Field("resolution", "enum", of=("InteractionMediaResolution",)),
    }

    type: Literal["image"]
    data: bytes | None
    uri: str | None
    mime_type: str | None
    resolution: InteractionMediaResolution | None

    def __init__(
        self,
        *,
        type: Literal["image"] = "image",
        data: bytes | None = None,
        uri: str | None = None,
        mime_type: str | None = None,
        resolution: InteractionMediaResolution | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.uri = uri
        self.mime_type = mime_type
        self.resolution = resolution
        self.additional_properties = additional_properties
