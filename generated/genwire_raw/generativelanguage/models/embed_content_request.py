# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.model = get("model")
        value = get("content")
        self.content = Content.from_dict(value) if value.__class__ is dict else value
        value = get("taskType")
        self.task_type = (_TaskType.get(value) or TaskType(value)) if value.__class__ is str else value
        self.title = get("title")
        self.output_dimensionality = get("outputDimensionality")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.model
        if value is not None:
            out["model"] = value
        value = self.content
        if value is not None:
            out["content"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.task_type
        if value is not None:
            out["taskType"] = write_enum(value)
        value = self.title
        if value is not None:
            out["title"] = value
        value = self.output_dimensionality
        if value is not None:
            out["outputDimensionality"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"model", "content", "taskType", "title", "outputDimensionality"})


from .content import Content
from .task_type import MEMBERS as _TaskType
from .task_type import TaskType
