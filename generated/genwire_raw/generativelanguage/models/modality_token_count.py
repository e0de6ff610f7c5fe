# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .modality import Modality


@define
class ModalityTokenCount(BaseModel):
    """How many tokens fall to one kind of media.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        modality: The kind of media that is counted.
        token_count: The number of tokens.
    """

    modality: Modality | None = wire("modality", "enum", of=("Modality",), default=None)
    token_count: int | None = wire("tokenCount", "integer", default=None)
