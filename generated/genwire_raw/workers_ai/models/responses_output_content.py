# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

ResponsesOutputContent: TypeAlias = "ResponsesOutputText | ResponsesOutputRefusal | dict[str, Any]"
"""A piece of a message.

    Source: beyond the seeds: workers-types 5.20261117.
    """


def read_responses_output_content(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "output_text":
            return ResponsesOutputText.from_dict(value)
        if kind == "refusal":
            return ResponsesOutputRefusal.from_dict(value)
    return value


from .responses_output_refusal import ResponsesOutputRefusal
from .responses_output_text import ResponsesOutputText
