# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class ExecutableCode(BaseModel):
    """Code that the model wrote to be run, with its result going back to the model. Only the code execution
    tool makes it; a code execution result follows.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        language: The language of the code.
        code: The code to run.
    """

    __slots__ = ("language", "code")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "language": Field("language", "enum", of=("Language",), required=True),
        "code": Field("code", "string", required=True),
    }

    language: Language
    code: str

    def __init__(
        self, *, language: Language, code: str, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.language = language
        self.code = code
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("language")
        self.language = (_Language.get(value) or Language(value)) if value.__class__ is str else value
        self.code = get("code")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.language
        if value is not None:
            out["language"] = write_enum(value)
        value = self.code
        if value is not None:
            out["code"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"language", "code"})


from .language import MEMBERS as _Language
from .language import Language
