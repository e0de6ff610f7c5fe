# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .modality import Modality


class ModalityTokenCount(BaseModel):
    """How many tokens fall to one kind of media.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        modality: The kind of media that is counted.
        token_count: The number of tokens.
    """

    __slots__ = ("modality", "token_count")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "modality": Field("modality", "enum", of=("Modality",)),
        "token_count": Field("tokenCount", "integer"),
    }

    modality: Modality | None
    token_count: int | None

    def __init__(
        self,
        *,
        modality: Modality | None = None,
        token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modality = modality
        self.token_count = token_count
        self.additional_properties = additional_properties
