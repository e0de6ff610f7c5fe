# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class GoogleSearchRetrieval(BaseModel):
    """Fetches public web data for grounding, by Google Search.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        dynamic_retrieval_config: When to search.
    """

    __slots__ = ("dynamic_retrieval_config",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "dynamic_retrieval_config": Field("dynamicRetrievalConfig", "model", of=("DynamicRetrievalConfig",))
    }

    dynamic_retrieval_config: DynamicRetrievalConfig | None

    def __init__(
        self,
        *,
        dynamic_retrieval_config: DynamicRetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dynamic_retrieval_config = dynamic_retrieval_config
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("dynamicRetrievalConfig")
        self.dynamic_retrieval_config = (
            DynamicRetrievalConfig.from_dict(value) if value.__class__ is dict else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.dynamic_retrieval_config
        if value is not None:
            out["dynamicRetrievalConfig"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"dynamicRetrievalConfig"})


from .dynamic_retrieval_config import DynamicRetrievalConfig
