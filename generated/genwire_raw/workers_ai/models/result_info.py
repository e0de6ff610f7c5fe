# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResultInfo(BaseModel):
    """Which page of a list it is.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        page: Number of the page, from 1.
        per_page: The most items of a page.
        count: Items of the page.
        total_count: Items of all pages.
        total_pages: Number of pages.
    """

    __slots__ = ("page", "per_page", "count", "total_count", "total_pages")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "page": Field("page", "integer"),
        "per_page": Field("per_page", "integer"),
        "count": Field("count", "integer"),
        "total_count": Field("total_count", "integer"),
        "total_pages": Field("total_pages", "integer"),
    }

    page: int | None
    per_page: int | None
    count: int | None
    total_count: int | None
    total_pages: int | None

    def __init__(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        count: int | None = None,
        total_count: int | None = None,
        total_pages: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.page = page
        self.per_page = per_page
        self.count = count
        self.total_count = total_count
        self.total_pages = total_pages
        self.additional_properties = additional_properties
