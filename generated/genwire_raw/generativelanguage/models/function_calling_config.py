# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .function_calling_config_mode import FunctionCallingConfigMode


class FunctionCallingConfig(BaseModel):
    """Whether the model may, must or must not call functions, and which ones.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mode: Whether the model calls functions; `AUTO` if absent. The service's default is "AUTO".
        allowed_function_names: The only functions that may be called, by their declared names. For the modes
            `ANY` and `VALIDATED` alone.
    """

    __slots__ = ("mode", "allowed_function_names")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", "enum", of=("FunctionCallingConfigMode",)),
        "allowed_function_names": Field("allowedFunctionNames", "string", many="list"),
    }

    mode: FunctionCallingConfigMode | None
    allowed_function_names: list[str] | None

    def __init__(
        self,
        *,
        mode: FunctionCallingConfigMode | None = None,
        allowed_function_names: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.allowed_function_names = allowed_function_names
        self.additional_properties = additional_properties
