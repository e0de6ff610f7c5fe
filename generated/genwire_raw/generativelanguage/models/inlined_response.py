# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .generate_content_response import GenerateContentResponse
    from .status import Status


class InlinedResponse(BaseModel):
    """The answer to one request of a batch.

    Source: beyond the seeds: google-genai 3.6.1.

    At most one of `output` is set: response, error.

    Attributes:
        response: The answer. Output only.
        error: Why the request failed. Output only.
        metadata: The caller's own data about the request. Output only.
    """

    __slots__ = ("response", "error", "metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", "model", of=("GenerateContentResponse",), read_only=True),
        "error": Field("error", "model", of=("Status",), read_only=True),
        "metadata": Field("metadata", "object", read_only=True),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"output": Group(("response", "error"))}

    response: GenerateContentResponse | None
    error: Status | None
    metadata: dict[str, Any] | None

    def __init__(
        self,
        *,
        response: GenerateContentResponse | None = None,
        error: Status | None = None,
        metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.response = response
        self.error = error
        self.metadata = metadata
        self.additional_properties = additional_properties
