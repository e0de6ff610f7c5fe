# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .url_metadata import UrlMetadata


@define
class UrlContextMetadata(BaseModel):
    """What the URL context tool fetched.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        url_metadata: The URLs, one entry each.
    """

    url_metadata: list[UrlMetadata] | None = wire(
        "urlMetadata", "model", many="list", of=("UrlMetadata",), default=None
    )
