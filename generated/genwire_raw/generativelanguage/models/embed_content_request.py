# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content import Content
    from .task_type import TaskType


@define
class EmbedContentRequest(BaseModel):
    """Content to embed.

    Source: beyond the seeds: message of the method models.embedContent.

    Attributes:
        model: Name of the model, `models/{model}`, as models.list gives it. In a request of its own the URL
            names it. Required where this is inside another request.
        content: The content. Only the text of its parts counts.
        task_type: What the embedding is for. Not with `models/embedding-001`.
        title: Title of the text, for documents to retrieve alone; it makes their embeddings better.
        output_dimensionality: How many numbers the embedding keeps; the rest is cut off at its end. Only with
            models since 2024, not with `models/embedding-001`.
    """

    model: str | None = wire("model", "string", required_nested=True, default=None)
    content: Content = wire("content", "model", of=("Content",), required=True)
    task_type: TaskType | None = wire("taskType", "enum", of=("TaskType",), default=None)
    title: str | None = wire("title", "string", default=None)
    output_dimensionality: int | None = wire("outputDimensionality", "integer", default=None)
