# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .listed_task import ListedTask
    from .model_property import ModelProperty


class ListedModel(BaseModel):
    """A model of the catalogue.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        id: Id of the entry.
        name: Id of the model, with its slashes, such as `@cf/meta/llama-3.2-3b-instruct`.
        description: In short, what the model is.
        source: Where the model comes from.
        task: What the model is for.
        tags: Words that it is found by.
        properties: More about it, such as its context window and its price.
        created_at: When it came into the catalogue.
    """

    __slots__ = ("id", "name", "description", "source", "task", "tags", "properties", "created_at")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "name": Field("name", "string"),
        "description": Field("description", "string"),
        "source": Field("source", "integer"),
        "task": Field("task", "model", of=("ListedTask",)),
        "tags": Field("tags", "string", many="list"),
        "properties": Field("properties", "model", many="list", of=("ModelProperty",)),
        "created_at": Field("created_at", "string"),
    }

    id: str | None
    name: str | None
    description: str | None
    source: int | None
    task: ListedTask | None
    tags: list[str] | None
    properties: list[ModelProperty] | None
    created_at: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        source: int | None = None,
        task: ListedTask | None = None,
        tags: list[str] | None = None,
        properties: list[ModelProperty] | None = None,
        created_at: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.source = source
        self.task = task
        self.tags = tags
        self.properties = properties
        self.created_at = created_at
        self.additional_properties = additional_properties
