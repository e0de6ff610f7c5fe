# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .function_calling_config_mode import FunctionCallingConfigMode


@define
class FunctionCallingConfig(BaseModel):
    """Whether the model may, must or must not call functions, and which ones.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mode: Whether the model calls functions; `AUTO` if absent. The service's default is "AUTO".
        allowed_function_names: The only functions that may be called, by their declared names. For the modes
            `ANY` and `VALIDATED` alone.
    """

    mode: FunctionCallingConfigMode | None = wire(
        "mode", "enum", of=("FunctionCallingConfigMode",), default=None
    )
    allowed_function_names: list[str] | None = wire(
        "allowedFunctionNames", "string", many="list", default=None
    )
