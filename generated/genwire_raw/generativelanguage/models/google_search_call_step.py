# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .google_search_call_arguments import GoogleSearchCallArguments
    from .google_search_type import GoogleSearchType


class GoogleSearchCallStep(BaseModel):
    """A search with Google Search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        arguments: What to search for.
        search_type: The kind of search.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "id", "arguments", "search_type", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^google_search_call$"),
        "id": Field("id", "string", required=True),
        "arguments": Field("arguments", "model", of=("GoogleSearchCallArguments",), required=True),
        "search_type": Field("search_type", "enum", of=("GoogleSearchType",)),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["google_search_call"]
    id: str
    arguments: GoogleSearchCallArguments
    search_type: GoogleSearchType | None
    signature: bytes | None

    def __init__(
        self,
        *,
        id: str,
        arguments: GoogleSearchCallArguments,
        type: Literal["google_search_call"] = "google_search_call",
        search_type: GoogleSearchType | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.arguments = arguments
        self.search_type = search_type
        self.signature = signature
        self.additional_properties = additional_properties
