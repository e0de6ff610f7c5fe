# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class FileSearch(BaseModel):
    """Looking things up in corpora of the semantic retriever, into which files were imported.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        retrieval_resources: Where to look. One corpus at present.
        retrieval_config: How to look.
    """

    __slots__ = ("retrieval_resources", "retrieval_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "retrieval_resources": Field(
            "retrievalResources", "model", many="list", of=("FileSearchRetrievalResource",), required=True
        ),
        "retrieval_config": Field("retrievalConfig", "model", of=("FileSearchRetrievalConfig",)),
    }

    retrieval_resources: list[FileSearchRetrievalResource]
    retrieval_config: FileSearchRetrievalConfig | None

    def __init__(
        self,
        *,
        retrieval_resources: list[FileSearchRetrievalResource],
        retrieval_config: FileSearchRetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.retrieval_resources = retrieval_resources
        self.retrieval_config = retrieval_config
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("retrievalResources")
        self.retrieval_resources = (
            [
                FileSearchRetrievalResource.from_dict(item) if item.__class__ is dict else item
                for item in value
            ]
            if value.__class__ is list
            else value
        )
        value = get("retrievalConfig")
        self.retrieval_config = (
            FileSearchRetrievalConfig.from_dict(value) if value.__class__ is dict else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.retrieval_resources
        if value is not None:
            out["retrievalResources"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.retrieval_config
        if value is not None:
            out["retrievalConfig"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"retrievalResources", "retrievalConfig"})


from .file_search_retrieval_config import FileSearchRetrievalConfig
from .file_search_retrieval_resource import FileSearchRetrievalResource
