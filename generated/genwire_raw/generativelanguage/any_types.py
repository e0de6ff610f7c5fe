# Made by `python codegen.py`. Do not edit.
"""Generative Language API: the messages that travel in open fields, such as the details of an error."""

from __future__ import annotations

from typing import Final

from .._runtime.any_types import AnyTypes

ANY_TYPES: Final = AnyTypes(
    f"{__package__}.models",
    {
        "BadRequest": "bad_request",
        "CreateTunedModelMetadata": "create_tuned_model_metadata",
        "ErrorInfo": "error_info",
        "Help": "help",
        "LocalizedMessage": "localized_message",
        "QuotaFailure": "quota_failure",
        "RetryInfo": "retry_info",
        "TunedModel": "tuned_model",
    },
)
