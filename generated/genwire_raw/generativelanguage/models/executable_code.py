# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .language import Language


@define
class ExecutableCode(BaseModel):
    """Code that the model wrote to be run, with its result going back to the model. Only the code execution
    tool makes it; a code execution result follows.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        language: The language of the code.
        code: The code to run.
        id: Id of the code; its result carries the same one. Source: beyond the seeds: google-genai 3.6.1.
    """

    language: Language = wire("language", "enum", of=("Language",), required=True)
    code: str = wire("code", "string", required=True)
    id: str | None = wire("id", "string", default=None)
