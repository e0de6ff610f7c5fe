"""The form of OpenAI's Responses, in which gpt-oss and some other models answer: its text, thoughts and calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from genwire_raw._runtime.json_types import instances, is_sequence
from genwire_raw.workers_ai import models as raw
from genwire_raw.workers_ai.models.responses_stream_event import read_responses_stream_event

from .json_values import text_of

OUTPUT: Final = raw.ResponsesOutput.FIELDS["output"].wire
_TYPE: Final = raw.ResponsesTextDeltaEvent.FIELDS["type"].wire

_EVENTS: Final = "response."  # the beginning of the type of each event

_LAST: Final = (raw.ResponsesCompletedEvent, raw.ResponsesIncompleteEvent, raw.ResponsesFailedEvent)


def output_items(fields: Mapping[str, Any] | None) -> Sequence[Any]:
    """Return the messages, calls and thoughts among the fields of an answer; none where it has another form."""
    if fields is None or OUTPUT not in fields:
        return ()
    items: Any = raw.ResponsesOutput.from_dict(fields).output
    return items if is_sequence(items) else ()


def text_of_items(items: Sequence[Any]) -> str:
    """Return the text of the messages."""
    return "".join(
        text_of(part.text)
        for message in items
        if isinstance(message, raw.ResponsesOutputMessage)
        for part in instances(message.content, raw.ResponsesOutputText)
    )


def reasoning_of_items(items: Sequence[Any]) -> str:
    """Return what the model thought, or the summary of it where that is all it shows."""
    thoughts = [item for item in items if isinstance(item, raw.ResponsesReasoningItem)]
    return "".join(_thought(one.content) or _thought(one.summary) for one in thoughts)


def calls_of_items(items: Sequence[Any]) -> list[raw.ResponsesFunctionToolCall]:
    """Return the calls of functions."""
    return [item for item in items if isinstance(item, raw.ResponsesFunctionToolCall)]


def typed_event(fields: Mapping[str, Any] | None) -> Any:
    """Return an event of a stream by its type, its JSON if the contract has no such type; None in another form."""
    if fields is None or not str(fields.get(_TYPE, "")).startswith(_EVENTS):
        return None
    return read_responses_stream_event(fields)


def final_answer(event: Any) -> Mapping[str, Any] | None:
    """Return the JSON of the whole answer, which the last event of a stream carries; None for the other events."""
    answer = event.response if isinstance(event, _LAST) else None
    return answer.as_received() if isinstance(answer, raw.ResponsesOutput) else None


def _thought(pieces: Any) -> str:
    return "".join(text_of(piece.text) for piece in instances(pieces, raw.ResponsesReasoningText))
