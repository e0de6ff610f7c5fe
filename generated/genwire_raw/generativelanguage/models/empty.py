# Made by `python codegen.py` from specs/generativelanguage/schemas/empty.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Empty(BaseModel):
    """Nothing, as the answer to a request that only had to be carried out.

    Source: page 004, "Method: tunedModels.delete".
    """

    __slots__ = ()

    FIELDS: ClassVar[Mapping[str, Field]] = {}

    def __init__(self, *, additional_properties: dict[str, Any] | None = None) -> None:
        self.additional_properties = additional_properties
