# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .inlined_embed_content_response import InlinedEmbedContentResponse


class InlinedEmbedContentResponses(BaseModel):
    """The embeddings of a batch in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        inlined_responses: The embeddings. Output only.
    """

    __slots__ = ("inlined_responses",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "inlined_responses": Field(
            "inlinedResponses", "model", many="list", of=("InlinedEmbedContentResponse",), read_only=True
        )
    }

    inlined_responses: list[InlinedEmbedContentResponse] | None

    def __init__(
        self,
        *,
        inlined_responses: list[InlinedEmbedContentResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inlined_responses = inlined_responses
        self.additional_properties = additional_properties
