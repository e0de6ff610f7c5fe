# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class LocalizedMessage(BaseModel):
    """A message for people, in their language.

    Source: beyond the seeds: google.rpc.LocalizedMessage in the details of errors.

    Attributes:
        locale: The language, as a BCP 47 tag.
        message: The message.
    """

    locale: str | None = wire("locale", "string", default=None)
    message: str | None = wire("message", "string", default=None)
