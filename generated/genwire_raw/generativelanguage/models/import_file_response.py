# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ImportFileResponse(BaseModel):
    """The document that an import made.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        parent: Name of the store.
        document_name: Name of the document.
    """

    __slots__ = ("parent", "document_name")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "parent": Field("parent", "string"),
        "document_name": Field("documentName", "string"),
    }

    parent: str | None
    document_name: str | None

    def __init__(
        self,
        *,
        parent: str | None = None,
        document_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parent = parent
        self.document_name = document_name
        self.additional_properties = additional_properties
