# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ListedTask(BaseModel):
    """What a model is for.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        id: Id of the task.
        name: Name of the task, such as `Text Generation`.
        description: In short, what models of the task do.
    """

    __slots__ = ("id", "name", "description")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "name": Field("name", "string"),
        "description": Field("description", "string"),
    }

    id: str | None
    name: str | None
    description: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.additional_properties = additional_properties
