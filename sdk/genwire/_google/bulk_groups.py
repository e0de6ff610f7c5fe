"""Bulk embedding: the contents of many rows in one call, and the answers back to their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.errors import DecodeError
from genwire_raw._runtime.json_types import instances, is_object
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.extras import with_extras, without_extras
from ..bulk.task import Request, shares
from .embeddings import MAX_BATCH


class EmbeddingGrouping:
    """Embeds many contents in one call.

    Args:
        model: The model.
        config: The configuration of each request, whose extra headers and query are the call's.

    Attributes:
        most: The most contents of one call.
    """

    most: int = MAX_BATCH

    def __init__(self, model: str, config: Mapping[str, Any]) -> None:
        operation = api.models.batch_embed_contents
        self._model = _names.full(operation.ENDPOINT, model, argument="model")
        call = operation.request(
            _names.id_of(operation.ENDPOINT, model), raw.BatchEmbedContentsRequest(requests=[])
        )
        _, extras = without_extras(config)
        self._call: Call[Any] = with_extras(call, extras._replace(body={}))

    def join(self, requests: Sequence[Request]) -> Call[Any]:
        """Return the call that embeds the contents of several requests."""
        bodies = [{_MODEL: self._model, **(request.call.payload() or {})} for request in requests]
        call = self._call
        return Call(call.endpoint, call.arguments, {_REQUESTS: bodies}, call.decode, name=call.name)

    def split(self, payload: Any, count: int) -> list[dict[str, Any]]:
        """Return the answer to each of the requests; of the tokens, which the service counts once, each has its share.

        Raises:
            DecodeError: There are more or fewer embeddings than requests.
        """
        given: Any = payload.get(_EMBEDDINGS) if is_object(payload) else None
        embeddings: list[Any] = instances(given, dict)
        if len(embeddings) != count:
            raise DecodeError(f"{len(embeddings)} embeddings for {count} contents")
        usage = self._call.decode(payload).usage_metadata
        tokens = shares((usage and usage.prompt_token_count) or 0, count)
        return [
            {_EMBEDDING: embedding, _USAGE: {_TOKENS: share}}
            for embedding, share in zip(embeddings, tokens, strict=True)
        ]


_MODEL: Final = raw.EmbedContentRequest.FIELDS["model"].wire
_REQUESTS: Final = raw.BatchEmbedContentsRequest.FIELDS["requests"].wire
_EMBEDDINGS: Final = raw.BatchEmbedContentsResponse.FIELDS["embeddings"].wire
_EMBEDDING: Final = raw.EmbedContentResponse.FIELDS["embedding"].wire
_USAGE: Final = raw.EmbedContentResponse.FIELDS["usage_metadata"].wire
_TOKENS: Final = raw.EmbeddingUsageMetadata.FIELDS["prompt_token_count"].wire
