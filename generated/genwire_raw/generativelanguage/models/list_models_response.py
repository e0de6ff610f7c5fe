# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .model import Model


class ListModelsResponse(BaseModel):
    """A page of models.

    Source: beyond the seeds: named by page 002 as the answer of models.list.

    Attributes:
        models: The models.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("models", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "models": Field("models", "model", many="list", of=("Model",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    models: list[Model] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        models: list[Model] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.models = models
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties
