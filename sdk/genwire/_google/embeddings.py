"""Embeddings of contents, one at a time and in batches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from genwire_raw._runtime.json_types import instance, is_array, is_sequence
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.answer_model import AnswerModel
from .._core.arrays import as_array
from .._core.effects import Flow
from .._core.extras import RequestExtras, merged, with_extras, without_extras
from .._core.model_building import build
from .._core.progress import ProgressLike
from .._core.session import Session
from .._core.unknown_fields import check_unknown
from ..errors import ValidationError
from .content.contents import ContentLike, to_contents
from .embedding_batches import EmbeddingProgress, checked_list, in_batches

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from genwire_raw._runtime.call import Call

# The largest number of contents in one request.
MAX_BATCH: Final = 100


class EmbedContentConfig(RequestExtras, total=False):
    """Options of `embed_content` and `batch_embed_contents`; the model has defaults for absent ones.

    `extra_body`, `extra_query` and `extra_headers` send what the contract does not know.

    Attributes:
        task_type: What the embedding is for, such as `RETRIEVAL_QUERY` or `RETRIEVAL_DOCUMENT`: see `types.TaskType`.
        title: The title of the text, only with `RETRIEVAL_DOCUMENT`.
        output_dimensionality: How many numbers the embedding has; the rest is cut off at its end.

    `tests/contract/test_facade_config.py` holds the keys to the contract.
    """

    task_type: str | None
    title: str | None
    output_dimensionality: int | None


EmbedContentConfig.__module__ = "genwire"


class EmbedContentResponse(AnswerModel, raw.EmbedContentResponse):
    """The embedding of a content."""

    __module__ = "genwire"
    __slots__ = ()

    @property
    def values(self) -> list[float]:
        """The numbers of the embedding."""
        return _values(self.embedding)

    def to_numpy(self) -> NDArray[np.float32]:
        """Return the embedding as a vector; needs numpy."""
        return as_array(self.values)


class BatchEmbedContentsResponse(AnswerModel, raw.BatchEmbedContentsResponse):
    """The embeddings of several contents, in their order."""

    __module__ = "genwire"
    __slots__ = ()

    def to_numpy(self) -> NDArray[np.float32]:
        """Return the embeddings as the rows of a matrix; needs numpy."""
        return as_array([_values(embedding) for embedding in self.embeddings or ()])


def embedding(model: str, content: Any, config: Mapping[str, Any] | None) -> Call[EmbedContentResponse]:
    """Return the call that embeds one content."""
    operation = api.models.embed_content
    model_id = _names.id_of(operation.ENDPOINT, model, argument="model")
    options, extras = without_extras(config or {})
    body = _request(content, options, "contents")
    return with_extras(operation.request(model_id, body).read_with(EmbedContentResponse.decode), extras)


def embeddings(
    session: Session,
    model: str,
    contents: Iterable[ContentLike],
    config: Mapping[str, Any] | None,
    *,
    concurrency: int,
    progress: ProgressLike[EmbeddingProgress],
) -> Flow[BatchEmbedContentsResponse]:
    """Embed any number of contents, in as many requests as the service's limit requires."""
    every = checked_list(contents, "contents", "embed_content")
    operation = api.models.batch_embed_contents
    name = _names.full(operation.ENDPOINT, model, argument="model")
    model_id = _names.id_of(operation.ENDPOINT, name)
    options, extras = without_extras(config or {})
    requests: list[raw.EmbedContentRequest] = []
    for index, content in enumerate(every):
        request = _request(content, options, f"contents[{index}]")
        request.model = name
        requests.append(request)

    def call(batch: list[raw.EmbedContentRequest]) -> Call[raw.BatchEmbedContentsResponse]:
        body = raw.BatchEmbedContentsRequest(requests=batch)
        return with_extras(operation.request(model_id, body), extras)

    return (
        yield from in_batches(
            session,
            requests,
            MAX_BATCH,
            call,
            BatchEmbedContentsResponse,
            concurrency=concurrency,
            progress=progress,
        )
    )


def embed_request(content: Any, config: Mapping[str, Any]) -> raw.EmbedContentRequest:
    """Return the request that embeds one content, for requests that travel inside others."""
    options, extras = without_extras(config)
    request: raw.EmbedContentRequest = merged("config", _request(content, options, "contents"), extras.body)
    return request


def _request(content: Any, config: Mapping[str, Any], path: str) -> raw.EmbedContentRequest:
    if is_sequence(content) and len(content) != 1:
        raise ValidationError(f"{path} must be one content; batch_embed_contents embeds several")
    (message,) = to_contents(content, path)
    for key in config:
        if key not in EmbedContentConfig.__annotations__:
            check_unknown(f"config has no key {key!r}", key, EmbedContentConfig.__annotations__)
    request = build(raw.EmbedContentRequest, config, "config")
    request.content = message
    return request


def _values(embedding: raw.ContentEmbedding | None) -> list[float]:
    found = instance(embedding, raw.ContentEmbedding)
    values: Any = found.values if found is not None else None
    return values if is_array(values) else []
