# Made by `python codegen.py` from specs/workers_ai/schemas/finetunes.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    id: str | None = wire("id", "string", default=None)
    model: str | None = wire("model", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    public: bool | None = wire("public", "boolean", default=None)
    created_at: datetime | None = wire("created_at", "timestamp", default=None)
    modified_at: datetime | None = wire("modified_at", "timestamp", default=None)
