# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .model import Model


@define
class ListModelsResponse(BaseModel):
    """A page of models.

    Source: beyond the seeds: named by page 002 as the answer of models.list.

    Attributes:
        models: The models.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    models: list[Model] | None = wire("models", "model", many="list", of=("Model",), default=None)
    next_page_token: str | None = wire("nextPageToken", "string", default=None)
