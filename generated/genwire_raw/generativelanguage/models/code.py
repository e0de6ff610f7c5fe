# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Code(OpenEnum):
    """A kind of error.

    Source: beyond the seeds: reached from page 004 as google.rpc.Code.

    Attributes:
        OK: No error.
        CANCELLED: It was cancelled, usually by the caller.
        UNKNOWN: An error that no other kind describes.
        INVALID_ARGUMENT: The request is wrong, whatever state the service is in.
        DEADLINE_EXCEEDED: It took too long.
        NOT_FOUND: Something that the request names does not exist.
        ALREADY_EXISTS: Something that the request was to create exists.
        PERMISSION_DENIED: The caller is known and must not do this.
        UNAUTHENTICATED: The caller's credentials are missing or wrong.
        RESOURCE_EXHAUSTED: A quota is used up.
        FAILED_PRECONDITION: The service is not in a state for this request.
        ABORTED: It was broken off, for instance by a conflict with another request.
        OUT_OF_RANGE: It reaches past what exists.
        UNIMPLEMENTED: The service does not have this.
        INTERNAL: The service broke.
        UNAVAILABLE: The service cannot be reached at present; trying again may help.
        DATA_LOSS: Data is lost or damaged for good.
    """

    OK = "OK"
    CANCELLED = "CANCELLED"
    UNKNOWN = "UNKNOWN"
    INVALID_ARGUMENT = "INVALID_ARGUMENT"
    DEADLINE_EXCEEDED = "DEADLINE_EXCEEDED"
    NOT_FOUND = "NOT_FOUND"
    ALREADY_EXISTS = "ALREADY_EXISTS"
    PERMISSION_DENIED = "PERMISSION_DENIED"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    RESOURCE_EXHAUSTED = "RESOURCE_EXHAUSTED"
    FAILED_PRECONDITION = "FAILED_PRECONDITION"
    ABORTED = "ABORTED"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    UNIMPLEMENTED = "UNIMPLEMENTED"
    INTERNAL = "INTERNAL"
    UNAVAILABLE = "UNAVAILABLE"
    DATA_LOSS = "DATA_LOSS"
