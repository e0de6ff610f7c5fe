# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .inlined_embed_content_responses import InlinedEmbedContentResponses


@define
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

    GROUPS = {"output": Group(("responses_file", "inlined_responses"))}

    responses_file: str | None = wire("responsesFile", "string", read_only=True, default=None)
    inlined_responses: InlinedEmbedContentResponses | None = wire(
        "inlinedResponses", "model", of=("InlinedEmbedContentResponses",), read_only=True, default=None
    )
