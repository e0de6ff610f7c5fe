# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tuned_model import TunedModel


class ListTunedModelsResponse(BaseModel):
    """A page of tuned models.

    Source: page 004, "Method: tunedModels.list".

    Attributes:
        tuned_models: The tuned models.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("tuned_models", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "tuned_models": Field("tunedModels", "model", many="list", of=("TunedModel",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    tuned_models: list[TunedModel] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        tuned_models: list[TunedModel] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_models = tuned_models
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties
