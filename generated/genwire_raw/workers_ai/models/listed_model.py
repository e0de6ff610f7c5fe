# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .listed_task import ListedTask
    from .model_property import ModelProperty


@define
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

    id: str | None = wire("id", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    source: int | None = wire("source", "integer", default=None)
    task: ListedTask | None = wire("task", "model", of=("ListedTask",), default=None)
    tags: list[str] | None = wire("tags", "string", many="list", default=None)
    properties: list[ModelProperty] | None = wire(
        "properties", "model", many="list", of=("ModelProperty",), default=None
    )
    created_at: str | None = wire("created_at", "string", default=None)
