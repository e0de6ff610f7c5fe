# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextGenerationFunction(BaseModel):
    """A function, as code.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the function.
        code: Code of the function.
    """

    __slots__ = ("name", "code")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", required=True),
        "code": Field("code", "string", required=True),
    }

    name: str
    code: str

    def __init__(self, *, name: str, code: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.name = name
        self.code = code
        self.additional_properties = additional_properties
