"""Embeddings, as functions."""

from __future__ import annotations

from collections.abc import Callable, Generator
from itertools import islice
from typing import Any, TypeAlias

from .._google.embeddings import MAX_BATCH
from . import protos
from ._choices import chooser
from ._fields import is_several
from ._steps import arun, run
from .client import get_default_generative_async_client, get_default_generative_client
from .types import content_types, model_types

DEFAULT_EMB_MODEL = "models/embedding-001"
EMBEDDING_MAX_BATCH_SIZE = MAX_BATCH

EmbeddingTaskType = protos.TaskType
EmbeddingTaskTypeOptions: TypeAlias = Any  # a task type, its number or name

_SHORT = {
    "unspecified": "TASK_TYPE_UNSPECIFIED",
    "query": "RETRIEVAL_QUERY",
    "document": "RETRIEVAL_DOCUMENT",
    "similarity": "SEMANTIC_SIMILARITY",
    "qa": "QUESTION_ANSWERING",
    "verification": "FACT_VERIFICATION",
}
to_task_type: Callable[[Any], Any] = chooser("task_type", EmbeddingTaskType, also=_SHORT)


def embed_content(  # noqa: PLR0917 - positions as google-generativeai has them
    model: Any,
    content: Any,
    task_type: EmbeddingTaskTypeOptions = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
    client: Any = None,
    request_options: Any = None,
) -> Any:
    """Embed content, or each item of an iterable; the vectors are under `embedding`.

    Args:
        model: The model, or its name.
        content: The content, or several.
        task_type: What the embedding is for.
        title: The title of a document.
        output_dimensionality: How many numbers of the vector to keep.
        client: A service client, in place of the configured one.
        request_options: See `RequestOptions`.

    Raises:
        ValueError: There is a title, and the task is another one than for documents.
    """
    steps = _embedding(model, content, task_type, title, output_dimensionality)
    service, options = client or get_default_generative_client(), dict[str, Any](request_options or {})
    return run(steps, lambda asked: getattr(service, asked[0])(asked[1], **options))


async def embed_content_async(  # noqa: PLR0917
    model: Any,
    content: Any,
    task_type: EmbeddingTaskTypeOptions = None,
    title: str | None = None,
    output_dimensionality: int | None = None,
    client: Any = None,
    request_options: Any = None,
) -> Any:
    """As `embed_content`, asynchronously."""
    steps = _embedding(model, content, task_type, title, output_dimensionality)
    service, options = client or get_default_generative_async_client(), dict[str, Any](request_options or {})
    return await arun(steps, lambda asked: getattr(service, asked[0])(asked[1], **options))


def _embedding(
    model: Any, content: Any, task_type: Any, title: str | None, size: int | None
) -> Generator[tuple[str, Any], Any, dict[str, Any]]:
    """Yield methods of a service client with their requests, and return the vectors in the answers."""
    task = to_task_type(task_type) if task_type else None
    if title and task != EmbeddingTaskType.RETRIEVAL_DOCUMENT:
        raise ValueError(f"title needs the task type RETRIEVAL_DOCUMENT, got {task_type!r}")
    if size and size < 0:
        raise ValueError(f"output_dimensionality must not be negative, got {size}")
    name = model_types.make_model_name(model)

    def request(one: Any) -> Any:
        return protos.EmbedContentRequest(
            model=name,
            content=content_types.to_content(one),
            task_type=task,
            title=title,
            output_dimensionality=size,
        )

    if not is_several(content):
        answer = yield "embed_content", request(content)
        return {"embedding": list(answer.embedding.values)}
    vectors: list[Any] = []
    contents = iter(content)
    while requests := [request(one) for one in islice(contents, EMBEDDING_MAX_BATCH_SIZE)]:
        batch = protos.BatchEmbedContentsRequest(model=name, requests=requests)
        answer = yield "batch_embed_contents", batch
        vectors += [list(one.values) for one in answer.embeddings]
    return {"embedding": vectors}
