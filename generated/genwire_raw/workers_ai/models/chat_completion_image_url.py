# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionImageUrl(BaseModel):
    """A picture by its URL.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        url: The URL; a `data:` URL for a picture within the request.
    """

    __slots__ = ("url",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"url": Field("url", "string")}

    url: str | None

    def __init__(
        self, *, url: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.url = url
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.url = get("url")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.url
        if value is not None:
            out["url"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"url"})
