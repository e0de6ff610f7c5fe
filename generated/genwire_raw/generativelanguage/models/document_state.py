# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class DocumentState(OpenEnum):
    """Whether a document can be searched.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        STATE_UNSPECIFIED: No state given.
        STATE_PENDING: Some of its chunks are still being processed.
        STATE_ACTIVE: It can be searched.
        STATE_FAILED: Some of its chunks could not be processed.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PENDING = "STATE_PENDING"
    STATE_ACTIVE = "STATE_ACTIVE"
    STATE_FAILED = "STATE_FAILED"
