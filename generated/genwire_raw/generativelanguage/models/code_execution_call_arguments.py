# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .code_execution_language import CodeExecutionLanguage


class CodeExecutionCallArguments(BaseModel):
    """Code to run.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        code: The code.
        language: The language of the code.
    """

    __slots__ = ("code", "language")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", "string"),
        "language": Field("language", "enum", of=("CodeExecutionLanguage",)),
    }

    code: str | None
    language: CodeExecutionLanguage | None

    def __init__(
        self,
        *,
        code: str | None = None,
        language: CodeExecutionLanguage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.language = language
        self.additional_properties = additional_properties
