# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class StringList(BaseModel):
    """A list of strings.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        values: The strings.
    """

    values: list[str] | None = wire("values", "string", many="list", default=None)
