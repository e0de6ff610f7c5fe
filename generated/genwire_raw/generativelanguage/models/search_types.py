# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .image_search import ImageSearch
    from .web_search import WebSearch


class SearchTypes(BaseModel):
    """What Google Search looks for.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        web_search: Turns on the search for pages.
        image_search: Turns on the search for pictures.
    """

    __slots__ = ("web_search", "image_search")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "web_search": Field("webSearch", "model", of=("WebSearch",)),
        "image_search": Field("imageSearch", "model", of=("ImageSearch",)),
    }

    web_search: WebSearch | None
    image_search: ImageSearch | None

    def __init__(
        self,
        *,
        web_search: WebSearch | None = None,
        image_search: ImageSearch | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.web_search = web_search
        self.image_search = image_search
        self.additional_properties = additional_properties
