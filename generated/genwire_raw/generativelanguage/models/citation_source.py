# Made by `python codegen.py` from specs/generativelanguage/schemas/citation.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class CitationSource(BaseModel):
    """A source for a stretch of an answer.

    Source: beyond the seeds: reached from page 002.

    Attributes:
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
        uri: The URI of the source.
        license: Licence of the GitHub project that the stretch comes from. Needed where code is cited.
    """

    start_index: int | None = wire("startIndex", "integer", default=None)
    end_index: int | None = wire("endIndex", "integer", default=None)
    uri: str | None = wire("uri", "string", default=None)
    license: str | None = wire("license", "string", default=None)
