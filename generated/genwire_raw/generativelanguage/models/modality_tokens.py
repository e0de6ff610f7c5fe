# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .response_modality import ResponseModality


class ModalityTokens(BaseModel):
    """How many tokens fall to one kind of media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        modality: The kind of media.
        tokens: The number of tokens.
    """

    __slots__ = ("modality", "tokens")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "modality": Field("modality", "enum", of=("ResponseModality",)),
        "tokens": Field("tokens", "integer"),
    }

    modality: ResponseModality | None
    tokens: int | None

    def __init__(
        self,
        *,
        modality: ResponseModality | None = None,
        tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modality = modality
        self.tokens = tokens
        self.additional_properties = additional_properties
