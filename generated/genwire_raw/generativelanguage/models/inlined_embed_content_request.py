# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .embed_content_request import EmbedContentRequest


class InlinedEmbedContentRequest(BaseModel):
    """A request of a batch for embeddings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        request: The request.
        metadata: The caller's own data about the request, which comes back with the embedding.
    """

    __slots__ = ("request", "metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "request": Field("request", "model", of=("EmbedContentRequest",), required=True, as_body=True),
        "metadata": Field("metadata", "object"),
    }

    request: EmbedContentRequest
    metadata: dict[str, Any] | None

    def __init__(
        self,
        *,
        request: EmbedContentRequest,
        metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.request = request
        self.metadata = metadata
        self.additional_properties = additional_properties
