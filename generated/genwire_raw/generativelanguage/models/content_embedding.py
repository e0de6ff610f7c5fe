# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ContentEmbedding(BaseModel):
    """Content as a list of numbers.

    Source: beyond the seeds: reached from the method models.embedContent.

    Attributes:
        values: The numbers.
    """

    values: list[float] | None = wire("values", "number", many="list", default=None)
