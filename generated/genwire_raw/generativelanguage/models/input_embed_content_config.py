# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .inlined_embed_content_requests import InlinedEmbedContentRequests


class InputEmbedContentConfig(BaseModel):
    """The requests of a batch for embeddings, in a file or in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Exactly one of `source` is set: file_name, requests.

    Attributes:
        file_name: Name of an uploaded file of JSON Lines, each line with a `key` and a `request`.
        requests: The requests in place.
    """

    __slots__ = ("file_name", "requests")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "file_name": Field("fileName", "string"),
        "requests": Field("requests", "model", of=("InlinedEmbedContentRequests",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"source": Group(("file_name", "requests"), required=True)}

    file_name: str | None
    requests: InlinedEmbedContentRequests | None

    def __init__(
        self,
        *,
        file_name: str | None = None,
        requests: InlinedEmbedContentRequests | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.requests = requests
        self.additional_properties = additional_properties
