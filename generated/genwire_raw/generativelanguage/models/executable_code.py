# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .language import Language


class ExecutableCode(BaseModel):
    """Code that the model wrote to be run, with its result going back to the model. Only the code execution
    tool makes it; a code execution result follows.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        language: The language of the code.
        code: The code to run.
        id: Id of the code; its result carries the same one. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("language", "code", "id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "language": Field("language", "enum", of=("Language",), required=True),
        "code": Field("code", "string", required=True),
        "id": Field("id", "string"),
    }

    language: Language
    code: str
    id: str | None

    def __init__(
        self,
        *,
        language: Language,
        code: str,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language = language
        self.code = code
        self.id = id
        self.additional_properties = additional_properties
