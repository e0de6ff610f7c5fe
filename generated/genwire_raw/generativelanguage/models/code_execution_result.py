# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .outcome import Outcome


class CodeExecutionResult(BaseModel):
    """What running code gave. Only the code execution tool makes it, after a part with the code.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        outcome: How the run ended.
        output: Standard output if the run succeeded; standard error or another explanation if it did not.
        id: Id of the code that this is the result of, where the code has one. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    __slots__ = ("outcome", "output", "id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "outcome": Field("outcome", "enum", of=("Outcome",), required=True),
        "output": Field("output", "string"),
        "id": Field("id", "string"),
    }

    outcome: Outcome
    output: str | None
    id: str | None

    def __init__(
        self,
        *,
        outcome: Outcome,
        output: str | None = None,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.outcome = outcome
        self.output = output
        self.id = id
        self.additional_properties = additional_properties
