# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .retrieval_call_arguments import RetrievalCallArguments
    from .retrieval_type import RetrievalType


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

    __slots__ = ("type", "id", "arguments", "retrieval_type", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^retrieval_call$"),
        "id": Field("id", "string", required=True),
        "arguments": Field("arguments", "model", of=("RetrievalCallArguments",), required=True),
        "retrieval_type": Field("retrieval_type", "enum", of=("RetrievalType",)),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["retrieval_call"]
    id: str
    arguments: RetrievalCallArguments
    retrieval_type: RetrievalType | None
    signature: bytes | None

    def __init__(
        self,
        *,
        id: str,
        arguments: RetrievalCallArguments,
        type: Literal["retrieval_call"] = "retrieval_call",
        retrieval_type: RetrievalType | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.arguments = arguments
        self.retrieval_type = retrieval_type
        self.signature = signature
        self.additional_properties = additional_properties
