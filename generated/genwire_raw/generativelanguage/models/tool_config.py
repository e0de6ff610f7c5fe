# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ToolConfig(BaseModel):
    """How the tools of a request may be used.

    Source: beyond the seeds: named by page 004.

    Attributes:
        function_calling_config: How functions are called.
        retrieval_config: What retrieval knows about the user.
    """

    __slots__ = ("function_calling_config", "retrieval_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "function_calling_config": Field("functionCallingConfig", "model", of=("FunctionCallingConfig",)),
        "retrieval_config": Field("retrievalConfig", "model", of=("RetrievalConfig",)),
    }

    function_calling_config: FunctionCallingConfig | None
    retrieval_config: RetrievalConfig | None

    def __init__(
        self,
        *,
        function_calling_config: FunctionCallingConfig | None = None,
        retrieval_config: RetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_calling_config = function_calling_config
        self.retrieval_config = retrieval_config
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("functionCallingConfig")
        self.function_calling_config = (
            FunctionCallingConfig.from_dict(value) if value.__class__ is dict else value
        )
        value = get("retrievalConfig")
        self.retrieval_config = RetrievalConfig.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.function_calling_config
        if value is not None:
            out["functionCallingConfig"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.retrieval_config
        if value is not None:
            out["retrievalConfig"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"functionCallingConfig", "retrievalConfig"})


from .function_calling_config import FunctionCallingConfig
from .retrieval_config import RetrievalConfig
