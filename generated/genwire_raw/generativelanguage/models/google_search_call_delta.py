# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_search_call_arguments import GoogleSearchCallArguments


@define
class GoogleSearchCallDelta(BaseModel):
    """A search with Google Search.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: What to search for.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["google_search_call"] = wire(
        "type", "string", required=True, pattern="^google_search_call$", default="google_search_call"
    )
    arguments: GoogleSearchCallArguments = wire(
        "arguments", "model", of=("GoogleSearchCallArguments",), required=True
    )
    signature: bytes | None = wire("signature", "bytes", default=None)
