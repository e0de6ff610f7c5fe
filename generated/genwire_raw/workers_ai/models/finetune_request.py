# Made by `python codegen.py` from specs/workers_ai/schemas/finetunes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FinetuneRequest(BaseModel):
    """A finetune to create.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        model: Id of the model that it is for.
        name: Name of the finetune, for `lora`.
        description: In short, what the finetune is.
        public: Whether others may use it.
    """

    __slots__ = ("model", "name", "description", "public")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required=True),
        "name": Field("name", "string", required=True),
        "description": Field("description", "string"),
        "public": Field("public", "boolean"),
    }

    model: str
    name: str
    description: str | None
    public: bool | None

    def __init__(
        self,
        *,
        model: str,
        name: str,
        description: str | None = None,
        public: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.name = name
        self.description = description
        self.public = public
        self.additional_properties = additional_properties
