# Made by `python codegen.py` from specs/workers_ai/schemas/catalogue.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    page: int | None = wire("page", "integer", default=None)
    per_page: int | None = wire("per_page", "integer", default=None)
    count: int | None = wire("count", "integer", default=None)
    total_count: int | None = wire("total_count", "integer", default=None)
    total_pages: int | None = wire("total_pages", "integer", default=None)
