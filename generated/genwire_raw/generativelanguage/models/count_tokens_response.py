# Made by `python codegen.py` from specs/generativelanguage/schemas/tokens.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class CountTokensResponse(BaseModel):
    """How many tokens something has, for a model.

    Source: beyond the seeds: message of the method models.countTokens.

    Attributes:
        total_tokens: The number of tokens. At least 0.
        cached_content_token_count: Those of them that belong to cached content.
        prompt_tokens_details: Tokens of the prompt by kind of media. Output only.
        cache_tokens_details: Tokens of the cached content by kind of media. Output only.
    """

    __slots__ = (
        "total_tokens",
        "cached_content_token_count",
        "prompt_tokens_details",
        "cache_tokens_details",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "total_tokens": Field("totalTokens", "integer", minimum=0),
        "cached_content_token_count": Field("cachedContentTokenCount", "integer"),
        "prompt_tokens_details": Field(
            "promptTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
        "cache_tokens_details": Field(
            "cacheTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
    }

    total_tokens: int | None
    cached_content_token_count: int | None
    prompt_tokens_details: list[ModalityTokenCount] | None
    cache_tokens_details: list[ModalityTokenCount] | None

    def __init__(
        self,
        *,
        total_tokens: int | None = None,
        cached_content_token_count: int | None = None,
        prompt_tokens_details: list[ModalityTokenCount] | None = None,
        cache_tokens_details: list[ModalityTokenCount] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_tokens = total_tokens
        self.cached_content_token_count = cached_content_token_count
        self.prompt_tokens_details = prompt_tokens_details
        self.cache_tokens_details = cache_tokens_details
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.total_tokens = get("totalTokens")
        self.cached_content_token_count = get("cachedContentTokenCount")
        value = get("promptTokensDetails")
        self.prompt_tokens_details = (
            [ModalityTokenCount.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("cacheTokensDetails")
        self.cache_tokens_details = (
            [ModalityTokenCount.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.total_tokens
        if value is not None:
            out["totalTokens"] = value
        value = self.cached_content_token_count
        if value is not None:
            out["cachedContentTokenCount"] = value
        value = self.prompt_tokens_details
        if value is not None and not omit_read_only:
            out["promptTokensDetails"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.cache_tokens_details
        if value is not None and not omit_read_only:
            out["cacheTokensDetails"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset(
    {"totalTokens", "cachedContentTokenCount", "promptTokensDetails", "cacheTokensDetails"}
)


from .modality_token_count import ModalityTokenCount
