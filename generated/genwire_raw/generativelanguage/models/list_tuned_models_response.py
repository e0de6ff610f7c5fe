# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tuned_model import TunedModel


@define
class ListTunedModelsResponse(BaseModel):
    """A page of tuned models.

    Source: page 004, "Method: tunedModels.list".

    Attributes:
        tuned_models: The tuned models.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    tuned_models: list[TunedModel] | None = wire(
        "tunedModels", "model", many="list", of=("TunedModel",), default=None
    )
    next_page_token: str | None = wire("nextPageToken", "string", default=None)
