# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class UploadToFileSearchStoreMetadata(BaseModel):
    """How far an upload into a file search store is.

    Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ()

    FIELDS: ClassVar[Mapping[str, Field]] = {}

    def __init__(self, *, additional_properties: dict[str, Any] | None = None) -> None:
        self.additional_properties = additional_properties
