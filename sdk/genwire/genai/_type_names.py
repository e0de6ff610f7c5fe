"""Names of types and fields that the table of types does not have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Fields that the service has under another name: by type and field.
OTHER_NAMES: Final[Mapping[tuple[str, str], str]] = {
    ("CitationMetadata", "citations"): "citation_sources",
    ("Model", "supported_actions"): "supported_generation_methods",
}
# What a value may be that is given in several forms; with `Dict` at the end of the name, a mapping as well.
ALIASES: Final[Mapping[str, str]] = {
    "PartUnion": "Union[str, File, Part, Any]",
    "ContentUnion": "Union[Content, str, File, Part, list[Any], Any]",
    "ContentListUnion": "Union[Content, str, File, Part, list[Any], Any]",
    "SchemaUnion": "Union[dict[Any, Any], type, Schema, Any]",
    "SpeechConfigUnion": "Union[str, SpeechConfig]",
    "ToolUnion": "Union[Tool, Callable[..., Any], Any]",
    "ToolListUnion": "list[Any]",
    "BatchJobSourceUnion": "Union[BatchJobSource, list[Any], str]",
    "BatchJobDestinationUnion": "Union[BatchJobDestination, str]",
    "MetricUnion": "Union[Metric, UnifiedMetric]",
}
# In which states a job has succeeded or ended, at Vertex AI and here.
_ENDED: Final = ["JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_EXPIRED"]
STATES: Final[Mapping[str, list[str]]] = {
    "JOB_STATES_SUCCEEDED_VERTEX": ["JOB_STATE_SUCCEEDED"],
    "JOB_STATES_SUCCEEDED_MLDEV": ["ACTIVE"],
    "JOB_STATES_SUCCEEDED": ["JOB_STATE_SUCCEEDED", "ACTIVE"],
    "JOB_STATES_ENDED_VERTEX": _ENDED,
    "JOB_STATES_ENDED_MLDEV": ["ACTIVE", "FAILED"],
    "JOB_STATES_ENDED": [*_ENDED, "ACTIVE", "FAILED"],
}
