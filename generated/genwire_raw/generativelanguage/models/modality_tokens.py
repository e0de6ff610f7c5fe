# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .response_modality import ResponseModality


@define
class ModalityTokens(BaseModel):
    """How many tokens fall to one kind of media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        modality: The kind of media.
        tokens: The number of tokens.
    """

    modality: ResponseModality | None = wire("modality", "enum", of=("ResponseModality",), default=None)
    tokens: int | None = wire("tokens", "integer", default=None)
