# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class HelpLink(BaseModel):
    """A page about an error.

    Source: beyond the seeds: google.rpc.Help.Link in the details of errors.

    Attributes:
        description: What the page offers.
        url: URL of the page.
    """

    __slots__ = ("description", "url")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", "string"),
        "url": Field("url", "string"),
    }

    description: str | None
    url: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.url = url
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.description = get("description")
        self.url = get("url")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.description
        if value is not None:
            out["description"] = value
        value = self.url
        if value is not None:
            out["url"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"description", "url"})
