# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .listed_model import ListedModel


@define
class ModelList(BaseModel):
    """The models, in OpenAI's form.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        object: The kind of object, `list`.
        data: The models.
    """

    object: str | None = wire("object", "string", default=None)
    data: list[ListedModel] | None = wire("data", "model", many="list", of=("ListedModel",), default=None)
