# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .retrieval_call_arguments import RetrievalCallArguments
    from .retrieval_type import RetrievalType


@define
class RetrievalCallStep(BaseModel):
    """A search with a tool for retrieval.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        arguments: What to search for.
        retrieval_type: The tool.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["retrieval_call"] = wire(
        "type", "string", required=True, pattern="^retrieval_call$", default="retrieval_call"
    )
    id: str = wire("id", "string", required=True)
    arguments: RetrievalCallArguments = wire(
        "arguments", "model", of=("RetrievalCallArguments",), required=True
    )
    retrieval_type: RetrievalType | None = wire("retrieval_type", "enum", of=("RetrievalType",), default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)
