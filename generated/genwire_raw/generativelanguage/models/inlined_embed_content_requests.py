# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .inlined_embed_content_request import InlinedEmbedContentRequest


class InlinedEmbedContentRequests(BaseModel):
    """The requests of a batch for embeddings in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        requests: The requests.
    """

    __slots__ = ("requests",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "requests": Field("requests", "model", many="list", of=("InlinedEmbedContentRequest",), required=True)
    }

    requests: list[InlinedEmbedContentRequest]

    def __init__(
        self,
        *,
        requests: list[InlinedEmbedContentRequest],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.requests = requests
        self.additional_properties = additional_properties
