# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ErrorInfo(BaseModel):
    """The cause of an error, for programs.

    Source: beyond the seeds: google.rpc.ErrorInfo in the details of errors.

    Attributes:
        reason: The cause, such as `API_KEY_INVALID`.
        domain: Whose cause it is, such as `googleapis.com`.
        metadata: More about the cause, such as the `service`.
    """

    reason: str | None = wire("reason", "string", default=None)
    domain: str | None = wire("domain", "string", default=None)
    metadata: dict[str, str] | None = wire("metadata", "string", many="map", default=None)
