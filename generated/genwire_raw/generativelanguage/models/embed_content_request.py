# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content import Content
    from .task_type import TaskType


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

    __slots__ = ("model", "content", "task_type", "title", "output_dimensionality")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required_nested=True),
        "content": Field("content", "model", of=("Content",), required=True),
        "task_type": Field("taskType", "enum", of=("TaskType",)),
        "title": Field("title", "string"),
        "output_dimensionality": Field("outputDimensionality", "integer"),
    }

    model: str | None
    content: Content
    task_type: TaskType | None
    title: str | None
    output_dimensionality: int | None

    def __init__(
        self,
        *,
        content: Content,
        model: str | None = None,
        task_type: TaskType | None = None,
        title: str | None = None,
        output_dimensionality: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.content = content
        self.task_type = task_type
        self.title = title
        self.output_dimensionality = output_dimensionality
        self.additional_properties = additional_properties
