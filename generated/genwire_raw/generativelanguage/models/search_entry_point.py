# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_bytes, write_bytes


class SearchEntryPoint(BaseModel):
    """An entry to Google Search.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        rendered_content: A piece of web content to embed in a page or a web view.
        sdk_blob: JSON, an array of pairs of a search term and a search URL.
    """

    __slots__ = ("rendered_content", "sdk_blob")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "rendered_content": Field("renderedContent", "string"),
        "sdk_blob": Field("sdkBlob", "bytes"),
    }

    rendered_content: str | None
    sdk_blob: bytes | None

    def __init__(
        self,
        *,
        rendered_content: str | None = None,
        sdk_blob: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rendered_content = rendered_content
        self.sdk_blob = sdk_blob
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.rendered_content = get("renderedContent")
        self.sdk_blob = read_bytes(get("sdkBlob"))
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.rendered_content
        if value is not None:
            out["renderedContent"] = value
        value = self.sdk_blob
        if value is not None:
            out["sdkBlob"] = write_bytes(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"renderedContent", "sdkBlob"})
