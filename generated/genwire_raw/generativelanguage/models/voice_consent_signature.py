# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class VoiceConsentSignature(BaseModel):
    """The signature of a consent to use a voice.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        signature: The signature.
    """

    __slots__ = ("signature",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"signature": Field("signature", "string")}

    signature: str | None

    def __init__(
        self, *, signature: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.signature = signature
        self.additional_properties = additional_properties
