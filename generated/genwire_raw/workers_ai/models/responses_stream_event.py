# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

ResponsesStreamEvent: TypeAlias = "ResponsesCreatedEvent | ResponsesOutputItemAddedEvent | ResponsesOutputItemDoneEvent | ResponsesTextDeltaEvent | ResponsesTextDoneEvent | ResponsesRefusalDeltaEvent | ResponsesRefusalDoneEvent | ResponsesReasoningTextDeltaEvent | ResponsesReasoningTextDoneEvent | ResponsesFunctionCallArgumentsDeltaEvent | ResponsesFunctionCallArgumentsDoneEvent | ResponsesCompletedEvent | ResponsesIncompleteEvent | ResponsesFailedEvent | ResponsesErrorEvent | dict[str, Any]"
"""An event of a stream.

    Source: beyond the seeds: workers-types 5.20261117.
    """


def read_responses_stream_event(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "response.created":
            return ResponsesCreatedEvent.from_dict(value)
        if kind == "response.output_item.added":
            return ResponsesOutputItemAddedEvent.from_dict(value)
        if kind == "response.output_item.done":
            return ResponsesOutputItemDoneEvent.from_dict(value)
        if kind == "response.output_text.delta":
            return ResponsesTextDeltaEvent.from_dict(value)
        if kind == "response.output_text.done":
            return ResponsesTextDoneEvent.from_dict(value)
        if kind == "response.refusal.delta":
            return ResponsesRefusalDeltaEvent.from_dict(value)
        if kind == "response.refusal.done":
            return ResponsesRefusalDoneEvent.from_dict(value)
        if kind == "response.reasoning_text.delta":
            return ResponsesReasoningTextDeltaEvent.from_dict(value)
        if kind == "response.reasoning_text.done":
            return ResponsesReasoningTextDoneEvent.from_dict(value)
        if kind == "response.function_call_arguments.delta":
            return ResponsesFunctionCallArgumentsDeltaEvent.from_dict(value)
        if kind == "response.function_call_arguments.done":
            return ResponsesFunctionCallArgumentsDoneEvent.from_dict(value)
        if kind == "response.completed":
            return ResponsesCompletedEvent.from_dict(value)
        if kind == "response.incomplete":
            return ResponsesIncompleteEvent.from_dict(value)
        if kind == "response.failed":
            return ResponsesFailedEvent.from_dict(value)
        if kind == "error":
            return ResponsesErrorEvent.from_dict(value)
    return value


from .responses_completed_event import ResponsesCompletedEvent
from .responses_created_event import ResponsesCreatedEvent
from .responses_error_event import ResponsesErrorEvent
from .responses_failed_event import ResponsesFailedEvent
from .responses_function_call_arguments_delta_event import ResponsesFunctionCallArgumentsDeltaEvent
from .responses_function_call_arguments_done_event import ResponsesFunctionCallArgumentsDoneEvent
from .responses_incomplete_event import ResponsesIncompleteEvent
from .responses_output_item_added_event import ResponsesOutputItemAddedEvent
from .responses_output_item_done_event import ResponsesOutputItemDoneEvent
from .responses_reasoning_text_delta_event import ResponsesReasoningTextDeltaEvent
from .responses_reasoning_text_done_event import ResponsesReasoningTextDoneEvent
from .responses_refusal_delta_event import ResponsesRefusalDeltaEvent
from .responses_refusal_done_event import ResponsesRefusalDoneEvent
from .responses_text_delta_event import ResponsesTextDeltaEvent
from .responses_text_done_event import ResponsesTextDoneEvent
