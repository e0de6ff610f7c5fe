# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class GroundingToolCountType(OpenEnum):
    """A tool for grounding.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        GOOGLE_SEARCH: Google Search.
        GOOGLE_MAPS: Google Maps.
        RETRIEVAL: Retrieval.
    """

    GOOGLE_SEARCH = "google_search"
    GOOGLE_MAPS = "google_maps"
    RETRIEVAL = "retrieval"
