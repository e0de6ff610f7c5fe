# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ListedTask(BaseModel):
    """What a model is for.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        id: Id of the task.
        name: Name of the task, such as `Text Generation`.
        description: In short, what models of the task do.
    """

    id: str | None = wire("id", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    description: str | None = wire("description", "string", default=None)
