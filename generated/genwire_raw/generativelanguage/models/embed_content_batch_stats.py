# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class EmbedContentBatchStats(BaseModel):
    """How many requests of a batch for embeddings are done.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        request_count: All requests. Output only.
        successful_request_count: Those that succeeded. Output only.
        failed_request_count: Those that failed. Output only.
        pending_request_count: Those that are still to be done. Output only.
    """

    __slots__ = ("request_count", "successful_request_count", "failed_request_count", "pending_request_count")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "request_count": Field("requestCount", "int64", read_only=True),
        "successful_request_count": Field("successfulRequestCount", "int64", read_only=True),
        "failed_request_count": Field("failedRequestCount", "int64", read_only=True),
        "pending_request_count": Field("pendingRequestCount", "int64", read_only=True),
    }

    request_count: int | None
    successful_request_count: int | None
    failed_request_count: int | None
    pending_request_count: int | None

    def __init__(
        self,
        *,
        request_count: int | None = None,
        successful_request_count: int | None = None,
        failed_request_count: int | None = None,
        pending_request_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.request_count = request_count
        self.successful_request_count = successful_request_count
        self.failed_request_count = failed_request_count
        self.pending_request_count = pending_request_count
        self.additional_properties = additional_properties
