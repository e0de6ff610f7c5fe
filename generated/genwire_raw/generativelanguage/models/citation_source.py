# Made by `python codegen.py` from specs/generativelanguage/schemas/citation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CitationSource(BaseModel):
    """A source for a stretch of an answer.

    Source: beyond the seeds: reached from page 002.

    Attributes:
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
        uri: The URI of the source.
        license: Licence of the GitHub project that the stretch comes from. Needed where code is cited.
    """

    __slots__ = ("start_index", "end_index", "uri", "license")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_index": Field("startIndex", "integer"),
        "end_index": Field("endIndex", "integer"),
        "uri": Field("uri", "string"),
        "license": Field("license", "string"),
    }

    start_index: int | None
    end_index: int | None
    uri: str | None
    license: str | None

    def __init__(
        self,
        *,
        start_index: int | None = None,
        end_index: int | None = None,
        uri: str | None = None,
        license: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_index = start_index
        self.end_index = end_index
        self.uri = uri
        self.license = license
        self.additional_properties = additional_properties
