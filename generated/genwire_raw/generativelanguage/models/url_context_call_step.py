# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .url_context_call_arguments import URLContextCallArguments


@define
class URLContextCallStep(BaseModel):
    """The model reads the pages behind URLs.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        arguments: The URLs.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["url_context_call"] = wire(
        "type", "string", required=True, pattern="^url_context_call$", default="url_context_call"
    )
    id: str = wire("id", "string", required=True)
    arguments: URLContextCallArguments = wire(
        "arguments", "model", of=("URLContextCallArguments",), required=True
    )
    signature: bytes | None = wire("signature", "bytes", default=None)
