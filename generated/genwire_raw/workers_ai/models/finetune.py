# Made by `python codegen.py` from specs/workers_ai/schemas/finetunes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Finetune(BaseModel):
    """A LoRA adapter of a model.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        id: Id of the finetune.
        model: Id of the model that it is for.
        name: Name of the finetune, for `lora`.
        description: In short, what the finetune is.
        public: Whether others may use it.
        created_at: When it was created.
        modified_at: When it last changed.
    """

    __slots__ = ("id", "model", "name", "description", "public", "created_at", "modified_at")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "model": Field("model", "string"),
        "name": Field("name", "string"),
        "description": Field("description", "string"),
        "public": Field("public", "boolean"),
        "created_at": Field("created_at", "timestamp"),
        "modified_at": Field("modified_at", "timestamp"),
    }

    id: str | None
    model: str | None
    name: str | None
    description: str | None
    public: bool | None
    created_at: datetime | None
    modified_at: datetime | None

    def __init__(
        self,
        *,
        id: str | None = None,
        model: str | None = None,
        name: str | None = None,
        description: str | None = None,
        public: bool | None = None,
        created_at: datetime | None = None,
        modified_at: datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.model = model
        self.name = name
        self.description = description
        self.public = public
        self.created_at = created_at
        self.modified_at = modified_at
        self.additional_properties = additional_properties
