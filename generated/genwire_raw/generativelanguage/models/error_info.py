# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ErrorInfo(BaseModel):
    """The cause of an error, for programs.

    Source: beyond the seeds: google.rpc.ErrorInfo in the details of errors.

    Attributes:
        reason: The cause, such as `API_KEY_INVALID`.
        domain: Whose cause it is, such as `googleapis.com`.
        metadata: More about the cause, such as the `service`.
    """

    __slots__ = ("reason", "domain", "metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason", "string"),
        "domain": Field("domain", "string"),
        "metadata": Field("metadata", "string", many="map"),
    }

    reason: str | None
    domain: str | None
    metadata: dict[str, str] | None

    def __init__(
        self,
        *,
        reason: str | None = None,
        domain: str | None = None,
        metadata: dict[str, str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.domain = domain
        self.metadata = metadata
        self.additional_properties = additional_properties
