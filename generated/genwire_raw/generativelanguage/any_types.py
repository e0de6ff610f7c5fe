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
        "EmbedContentBatch": "embed_content_batch",
        "EmbedContentBatchOutput": "embed_content_batch_output",
        "ErrorInfo": "error_info",
        "GenerateContentBatch": "generate_content_batch",
        "GenerateContentBatchOutput": "generate_content_batch_output",
        "Help": "help",
        "ImportFileMetadata": "import_file_metadata",
        "ImportFileResponse": "import_file_response",
        "LocalizedMessage": "localized_message",
        "PredictLongRunningMetadata": "predict_long_running_metadata",
        "PredictLongRunningResponse": "predict_long_running_response",
        "QuotaFailure": "quota_failure",
        "RetryInfo": "retry_info",
        "TunedModel": "tuned_model",
        "UploadToFileSearchStoreMetadata": "upload_to_file_search_store_metadata",
        "UploadToFileSearchStoreResponse": "upload_to_file_search_store_response",
    },
)
