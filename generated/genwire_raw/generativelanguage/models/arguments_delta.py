# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ArgumentsDelta(BaseModel):
    """More of a call's arguments.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: A piece of the arguments' JSON.
    """

    __slots__ = ("type", "arguments")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^arguments_delta$"),
        "arguments": Field("arguments", "string"),
    }

    type: Literal["arguments_delta"]
    arguments: str | None

    def __init__(
        self,
        *,
        type: Literal["arguments_delta"] = "arguments_delta",
        arguments: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.arguments = arguments
        self.additional_properties = additional_properties
