# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .inlined_embed_content_responses import InlinedEmbedContentResponses


class EmbedContentBatchOutput(BaseModel):
    """The embeddings of a batch, in a file or in place, as the requests were.

    Source: beyond the seeds: google-genai 3.6.1.

    At most one of `output` is set: responses_file, inlined_responses.

    Attributes:
        responses_file: Name of a file of JSON Lines, each line with the `key` of the request and a `response`
            or an `error`. Output only.
        inlined_responses: The embeddings in place. Their order is not always that of the requests. Output
            only.
    """

    __slots__ = ("responses_file", "inlined_responses")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "responses_file": Field("responsesFile", "string", read_only=True),
        "inlined_responses": Field(
            "inlinedResponses", "model", of=("InlinedEmbedContentResponses",), read_only=True
        ),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"output": Group(("responses_file", "inlined_responses"))}

    responses_file: str | None
    inlined_responses: InlinedEmbedContentResponses | None

    def __init__(
        self,
        *,
        responses_file: str | None = None,
        inlined_responses: InlinedEmbedContentResponses | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.responses_file = responses_file
        self.inlined_responses = inlined_responses
        self.additional_properties = additional_properties
