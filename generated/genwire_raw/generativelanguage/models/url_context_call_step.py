# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .url_context_call_arguments import URLContextCallArguments


class URLContextCallStep(BaseModel):
    """The model reads the pages behind URLs.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        arguments: The URLs.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "id", "arguments", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^url_context_call$"),
        "id": Field("id", "string", required=True),
        "arguments": Field("arguments", "model", of=("URLContextCallArguments",), required=True),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["url_context_call"]
    id: str
    arguments: URLContextCallArguments
    signature: bytes | None

    def __init__(
        self,
        *,
        id: str,
        arguments: URLContextCallArguments,
        type: Literal["url_context_call"] = "url_context_call",
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.arguments = arguments
        self.signature = signature
        self.additional_properties = additional_properties
