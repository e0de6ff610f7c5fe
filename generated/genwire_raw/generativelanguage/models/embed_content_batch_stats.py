# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbedContentBatchStats(BaseModel):
    """How many requests of a batch for embeddings are done.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        request_count: All requests. Output only.
        successful_request_count: Those that succeeded. Output only.
        failed_request_count: Those that failed. Output only.
        pending_request_count: Those that are still to be done. Output only.
    """

    request_count: int | None = wire("requestCount", "int64", read_only=True, default=None)
    successful_request_count: int | None = wire(
        "successfulRequestCount", "int64", read_only=True, default=None
    )
    failed_request_count: int | None = wire("failedRequestCount", "int64", read_only=True, default=None)
    pending_request_count: int | None = wire("pendingRequestCount", "int64", read_only=True, default=None)
