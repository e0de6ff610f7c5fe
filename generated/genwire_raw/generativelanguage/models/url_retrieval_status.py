# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class UrlRetrievalStatus(OpenEnum):
    """How fetching a URL went.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        URL_RETRIEVAL_STATUS_UNSPECIFIED: Unused.
        URL_RETRIEVAL_STATUS_SUCCESS: It was fetched.
        URL_RETRIEVAL_STATUS_ERROR: Fetching it failed.
        URL_RETRIEVAL_STATUS_PAYWALL: It is behind a paywall.
        URL_RETRIEVAL_STATUS_UNSAFE: Its content is unsafe.
    """

    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"
    URL_RETRIEVAL_STATUS_PAYWALL = "URL_RETRIEVAL_STATUS_PAYWALL"
    URL_RETRIEVAL_STATUS_UNSAFE = "URL_RETRIEVAL_STATUS_UNSAFE"
