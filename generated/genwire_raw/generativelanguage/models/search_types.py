# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .image_search import ImageSearch
    from .web_search import WebSearch


@define
class SearchTypes(BaseModel):
    """What Google Search looks for.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        web_search: Turns on the search for pages.
        image_search: Turns on the search for pictures.
    """

    web_search: WebSearch | None = wire("webSearch", "model", of=("WebSearch",), default=None)
    image_search: ImageSearch | None = wire("imageSearch", "model", of=("ImageSearch",), default=None)
