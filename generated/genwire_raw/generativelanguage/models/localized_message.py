# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class LocalizedMessage(BaseModel):
    """A message for people, in their language.

    Source: beyond the seeds: google.rpc.LocalizedMessage in the details of errors.

    Attributes:
        locale: The language, as a BCP 47 tag.
        message: The message.
    """

    __slots__ = ("locale", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "locale": Field("locale", "string"),
        "message": Field("message", "string"),
    }

    locale: str | None
    message: str | None

    def __init__(
        self,
        *,
        locale: str | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.locale = locale
        self.message = message
        self.additional_properties = additional_properties
