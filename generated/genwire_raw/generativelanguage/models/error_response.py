# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .error import Error


class ErrorResponse(BaseModel):
    """The answer to a request that failed.

    Source: beyond the seeds: the form of all errors of Google APIs over HTTP.

    Attributes:
        error: What went wrong.
    """

    __slots__ = ("error",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"error": Field("error", "model", of=("Error",))}

    error: Error | None

    def __init__(
        self, *, error: Error | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.error = error
        self.additional_properties = additional_properties
