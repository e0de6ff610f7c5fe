# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .embed_content_request import EmbedContentRequest


class BatchEmbedContentsRequest(BaseModel):
    """Contents to embed.

    Source: beyond the seeds: message of the method models.batchEmbedContents.

    Attributes:
        requests: The requests. Their model is that of the batch.
    """

    __slots__ = ("requests",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "requests": Field("requests", "model", many="list", of=("EmbedContentRequest",), required=True)
    }

    requests: list[EmbedContentRequest]

    def __init__(
        self, *, requests: list[EmbedContentRequest], additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.requests = requests
        self.additional_properties = additional_properties
