# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ThoughtSignatureDelta(BaseModel):
    """The signature of a thought.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^thought_signature$"),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["thought_signature"]
    signature: bytes | None

    def __init__(
        self,
        *,
        type: Literal["thought_signature"] = "thought_signature",
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.signature = signature
        self.additional_properties = additional_properties
