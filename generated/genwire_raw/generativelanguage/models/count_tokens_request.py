# Made by `python codegen.py` from specs/generativelanguage/schemas/tokens.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


class CountTokensRequest(BaseModel):
    """What to count the tokens of; contents, or a whole request. Each model counts in its own way.

    Source: beyond the seeds: message of the method models.countTokens.

    At most one of `counted` is set: contents, generate_content_request.

    Attributes:
        contents: The contents that the model would be given.
        generate_content_request: The request that the model would be given, with system instruction, tools
            and the rest.
    """

    __slots__ = ("contents", "generate_content_request")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "contents": Field("contents", "model", many="list", of=("Content",)),
        "generate_content_request": Field("generateContentRequest", "model", of=("GenerateContentRequest",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"counted": Group(("contents", "generate_content_request"))}

    contents: list[Content] | None
    generate_content_request: GenerateContentRequest | None

    def __init__(
        self,
        *,
        contents: list[Content] | None = None,
        generate_content_request: GenerateContentRequest | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.contents = contents
        self.generate_content_request = generate_content_request
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("contents")
        self.contents = (
            [Content.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("generateContentRequest")
        self.generate_content_request = (
            GenerateContentRequest.from_dict(value) if value.__class__ is dict else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.contents
        if value is not None:
            out["contents"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.generate_content_request
        if value is not None:
            out["generateContentRequest"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"contents", "generateContentRequest"})


from .content import Content
from .generate_content_request import GenerateContentRequest
