# Made by `python codegen.py` from specs/workers_ai/schemas/finetunes.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FinetuneRequest(BaseModel):
    """A finetune to create.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        model: Id of the model that it is for.
        name: Name of the finetune, for `lora`.
        description: In short, what the finetune is.
        public: Whether others may use it.
    """

    model: str = wire("model", "string", required=True)
    name: str = wire("name", "string", required=True)
    description: str | None = wire("description", "string", default=None)
    public: bool | None = wire("public", "boolean", default=None)
