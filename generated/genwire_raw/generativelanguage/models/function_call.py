# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FunctionCall(BaseModel):
    """A call that the model predicts, with the name of a declared function and the arguments for it.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        id: Id of this call. Where it is given, the answer to the call carries the same one.
        name: Name of the function to call. At most 64 characters. Matches `^[a-zA-Z0-9_:.-]+$`.
        args: The arguments, by the names of the parameters.
    """

    __slots__ = ("id", "name", "args")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "name": Field("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$"),
        "args": Field("args", "object"),
    }

    id: str | None
    name: str
    args: dict[str, Any] | None

    def __init__(
        self,
        *,
        name: str,
        id: str | None = None,
        args: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.args = args
        self.additional_properties = additional_properties
