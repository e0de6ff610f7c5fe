# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class CreateFileRequest(BaseModel):
    """What is known of a file that is to be uploaded.

    Source: beyond the seeds: examples of page 004 use it.

    Attributes:
        file: The file, with a name or display name.
    """

    __slots__ = ("file",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"file": Field("file", "model", of=("File",))}

    file: File | None

    def __init__(
        self, *, file: File | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.file = file
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("file")
        self.file = File.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.file
        if value is not None:
            out["file"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"file"})


from .file import File
