# Made by `python codegen.py`. Do not edit.
"""What calls raise, and the numbers that errors carry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._runtime.errors import ApiError, DecodeError, ErrorCode, PathError, RawError, StreamError

__all__ = ("ERROR_CODES", "ApiError", "DecodeError", "ErrorCode", "PathError", "RawError", "StreamError")

ERROR_CODES: Final[Mapping[int, ErrorCode]] = {
    2009: ErrorCode(401, "The token is not accepted by the gateway."),
    3003: ErrorCode(400, "The request is not whole."),
    3006: ErrorCode(413, "The request is too large."),
    3007: ErrorCode(408, "The request took too long."),
    3008: ErrorCode(408, "The request was aborted."),
    3023: ErrorCode(403, "The licence of the model has to be accepted."),
    3036: ErrorCode(429, "The account has used up what it may use in a day.", retry=False),
    3039: ErrorCode(400, "The finetune lacks files."),
    3040: ErrorCode(429, "There is no capacity left for the model at the moment."),
    3041: ErrorCode(403, "The account may not use private models."),
    3042: ErrorCode(404, "There is no such model."),
    3050: ErrorCode(503, "The model is not available at the moment."),
    4006: ErrorCode(429, "The account has used up what it may use in a day.", retry=False),
    5004: ErrorCode(400, "The input has another type than the model takes."),
    5005: ErrorCode(405, "The model takes no LoRA adapter."),
    5006: ErrorCode(400, "The input breaks a rule of the model."),
    5007: ErrorCode(400, "There is no such model or task.", not_found=True),
    5016: ErrorCode(403, "The terms of the model have to be accepted."),
    5018: ErrorCode(403, "The account is blocked."),
    5019: ErrorCode(405, "The SDK is too old for the model."),
    5035: ErrorCode(403, "The account may not use the model."),
    7000: ErrorCode(400, "There is no such route.", not_found=True),
    7003: ErrorCode(404, "The path leads nowhere; an identifier in it is wrong perhaps."),
    10000: ErrorCode(401, "The token is not accepted."),
}
