# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .error import Error


@define
class ErrorResponse(BaseModel):
    """The answer to a request that failed.

    Source: beyond the seeds: the form of all errors of Google APIs over HTTP.

    Attributes:
        error: What went wrong.
    """

    error: Error | None = wire("error", "model", of=("Error",), default=None)
