"""Answers with anything anywhere: a typed error or a harmless reading, and never an error of Python's own."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genwire import GenerateContentResponse, errors
from genwire._google.content.accumulator import ContentAccumulator
from genwire._google.operation_bar import OperationBar
from genwire._schemas.json_mode import JSON, AnswerType
from genwire._workers_ai.streaming import RunAccumulator, read_event
from genwire_raw._runtime.errors import RawError
from genwire_raw.workers_ai.api.ai.run import ENDPOINT
from tests.unit.scripted_service import OUTPUT, SERVICE

ANY_TYPE = AnswerType(None, JSON)
ODD: list[Any] = [None, 1, -1, 1.5, True, False, "", "x", [], {}, [None], [[]], [{}], {"a": 1}, 10**18]
PARTS = [
    {"text": "a", "thought": True},
    {"text": "b"},
    {"functionCall": {"name": "f", "args": {"a": 1}}},
    {"executableCode": {"language": "PYTHON", "code": "x"}},
    {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}},
    {"inlineData": {"mimeType": "a/b", "data": "aGk="}},
]
RATINGS = [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW", "blocked": True}]
GOOGLE: list[Any] = [
    {
        "candidates": [
            {
                "content": {"role": "model", "parts": PARTS},
                "finishReason": "SAFETY",
                "finishMessage": "m",
                "index": 0,
                "safetyRatings": RATINGS,
                "citationMetadata": {"citationSources": [{"startIndex": 1}]},
            }
        ],
        "usageMetadata": {"promptTokenCount": 1},
    },
    {"candidates": [{"content": {"parts": [{"text": "a"}]}, "finishReason": "STOP"}]},
    {"promptFeedback": {"blockReason": "SAFETY", "safetyRatings": RATINGS}},
    {"error": {"code": 429, "message": "m", "details": [{"violations": [{"quotaId": "PerDay"}]}]}},
]
CALLS = [{"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}, "index": 0}]
CHOICE = {
    "index": 0,
    "message": {"role": "assistant", "content": "x", "reasoning_content": "y", "tool_calls": CALLS},
    "finish_reason": "stop",
}
CLOUDFLARE: list[Any] = [
    {"result": {"response": "a", "tool_calls": [{"name": "f", "arguments": {"a": 1}}]}, "success": True},
    {"result": {"choices": [CHOICE], "usage": {"total_tokens": 1}}, "success": True, "errors": []},
    {"result": {"choices": [{"message": {"content": [{"type": "text", "text": "x"}]}}]}},
    {"result": {"output": OUTPUT}, "success": True},
    {"success": False, "errors": [{"code": 3036, "message": "m"}], "result": None},
]
DELTA = {"role": "assistant", "content": "a", "reasoning_content": "r", "tool_calls": CALLS}
EVENTS: list[Any] = [
    {"response": "a", "p": "x"},
    {"choices": [{"index": 0, "delta": DELTA, "finish_reason": None}], "usage": {"total_tokens": 1}},
    {"choices": [{"index": 0, "text": "a"}]},
    {"response": "", "tool_calls": [{"name": "f", "arguments": {}}], "usage": {"total_tokens": 1}},
    {"type": "response.output_text.delta", "delta": "x"},
    {"type": "response.completed", "response": {"output": OUTPUT}},
    {"output": OUTPUT},
]


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of each value in JSON."""
    yield path
    if isinstance(value, dict):
        for key, one in value.items():
            yield from places(one, (*path, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from places(one, (*path, index))


def changed(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """JSON with another value in one place."""
    if not path:
        return copy.deepcopy(new)
    copied = copy.copy(value)
    copied[path[0]] = changed(value[path[0]], path[1:], new)
    return copied


@st.composite
def odd(draw: st.DrawFn, bases: list[Any]) -> Any:
    """An answer with one to three values that are not what they should be."""
    value = draw(st.sampled_from(bases))
    for _ in range(draw(st.integers(1, 3))):
        value = changed(value, draw(st.sampled_from([*places(value)])), draw(st.sampled_from(ODD)))
    return value


def use(answer: Any) -> None:
    """Ask an answer everything that the facade adds to it, and write it in all forms."""
    kind = type(answer)
    for name in dir(kind):
        if isinstance(getattr(kind, name), property) and name not in kind.FIELDS and name != "answer_type":
            with suppress(errors.GenwireError):
                getattr(answer, name)
    for name in ("to_dict", "to_json", "_repr_markdown_", "__repr__"):
        if hasattr(answer, name):
            getattr(answer, name)()


@given(odd(GOOGLE))
def test_any_answer_of_googles_is_read_or_a_typed_error(answer: Any) -> None:
    with suppress(errors.GenwireError):
        use(SERVICE.generate(answer))


@given(st.lists(odd(GOOGLE), min_size=1, max_size=4))
def test_any_events_of_googles_are_joined(events: list[Any]) -> None:
    accumulator = ContentAccumulator(ANY_TYPE)
    for data in events:
        if isinstance(data, dict):
            item = GenerateContentResponse.from_dict(data)
            use(item)
            accumulator.add(GenerateContentResponse.from_dict(data))
    accumulator.is_complete()
    use(accumulator.result())


@given(odd(CLOUDFLARE))
def test_any_answer_of_workers_ai_is_read_or_a_typed_error(answer: Any) -> None:
    with suppress(errors.GenwireError):
        use(SERVICE.run(answer))


@given(st.lists(odd(EVENTS), min_size=1, max_size=4))
def test_any_events_of_workers_ai_are_joined(events: list[Any]) -> None:
    accumulator = RunAccumulator(ANY_TYPE)
    for data in events:
        if isinstance(data, dict):
            with suppress(errors.GenwireError, RawError):
                item = read_event(ANY_TYPE, ENDPOINT, data)
                use(item)
                accumulator.add(item)
    accumulator.is_complete()
    use(accumulator.result())


OPERATION = {
    "name": "tunedModels/a/operations/b",
    "done": True,
    "metadata": {"@type": "t", "totalSteps": 1, "snapshots": [{"step": 1, "meanLoss": 0.1}]},
    "response": {"@type": "t", "name": "tunedModels/a"},
}
FAILED = {"name": "tunedModels/a/operations/b", "done": True, "error": {"code": 3, "details": [{"a": 1}]}}
TUNED = {
    "name": "tunedModels/a",
    "createTime": "2024-01-01t00:00:00z",
    "tuningTask": {"snapshots": [{"step": 1, "meanLoss": 0.1}]},
}
FILE = {"name": "files/a", "state": "FAILED", "error": {"message": "x", "code": 1}, "sizeBytes": "1"}


@given(odd([OPERATION, FAILED]))
def test_any_operation_ends_or_is_a_typed_error(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        operation = SERVICE.google.operations.get("tunedModels/a/operations/b")
        repr(operation.metadata)
        if operation.done:
            operation.wait(progress=False)


@given(odd([TUNED]))
def test_any_tuned_model_has_its_curve(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        use(SERVICE.google.tuned_models.get("a"))


@given(odd([FILE]))
def test_any_file_is_waited_for_or_a_typed_error(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        SERVICE.google.files.wait_until_active("files/a", timeout=0.001, interval=0.001)


COUNTS = {"requestCount": "2", "successfulRequestCount": "1", "failedRequestCount": "1"}
ROW = {"metadata": {"key": "a"}, "response": GOOGLE[0]}
LOST = {"metadata": {"key": "b"}, "error": {"code": 5, "message": "x"}}
BATCH = {
    "name": "batches/a",
    "done": True,
    "metadata": {
        "@type": "type.googleapis.com/google.ai.generativelanguage.v1beta.GenerateContentBatch",
        "displayName": "mine",
        "state": "BATCH_STATE_SUCCEEDED",
        "batchStats": COUNTS,
        "output": {"inlinedResponses": {"inlinedResponses": [ROW, LOST]}},
    },
    "response": {"inlinedResponses": {"inlinedResponses": [ROW, LOST]}},
}
QUEUED = {
    "result": {
        "request_id": "r",
        "status": "done",
        "responses": [{"id": 0, "external_reference": "0", "success": True, "result": {"response": "x"}}],
    },
    "success": True,
}
INTERACTION = {"id": "a", "status": "failed", "errors": [{"code": 3, "message": "x"}], "steps": []}
EMBEDDED = {"embedding": {"values": [0.5, 1]}, "embeddings": [{"values": [0.5]}]}


NO_CODE = {"inlinedResponses": {"inlinedResponses": [{**LOST, "error": {"code": [None], "message": "x"}}]}}


@given(odd([BATCH]))
@example({**BATCH, "metadata": None, "response": NO_CODE})
def test_any_batch_ends_or_is_a_typed_error(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        job = SERVICE.google.batches.get("a")
        repr((job, job.state, job.stats, job.error, job.display_name, job.model, job.done))
        if job.done:
            OperationBar().update(job.metadata)
            dict(job.wait(progress=False))


@given(odd([QUEUED]))
def test_any_queued_requests_end_or_are_a_typed_error(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        dict(SERVICE.workers_ai.queue.get("@cf/a/b", "r").wait(timeout=0.001, interval=0.001))


@given(odd([INTERACTION]))
def test_any_interaction_ends_or_is_a_typed_error(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        use(SERVICE.google.interactions.wait("a", timeout=0.001, interval=0.001))


@given(odd([EMBEDDED]))
def test_any_embedding_is_read_or_a_typed_error(answer: Any) -> None:
    SERVICE.answer = orjson.dumps(answer)
    with suppress(errors.GenwireError):
        one = SERVICE.google.models.embed_content(model="m", contents="a")
        use(one)
        one.to_numpy()
        use(SERVICE.google.models.batch_embed_contents(model="m", contents=["a"]))


# --- errors with the status of a success, and nothing


@pytest.mark.parametrize(
    ("body", "kind", "says"),
    [
        ({"error": {"code": 503, "message": "later", "status": "UNAVAILABLE"}}, errors.ServerError, "later"),
        ({"error": {"code": 429, "message": "quota"}}, errors.RateLimitError, "quota"),
        ([{"error": {"code": 403, "message": "no"}}], errors.PermissionDeniedError, "no"),
        ({"error": {"message": "odd"}}, errors.APIStatusError, "200: odd"),
        ({"error": "odd"}, errors.APIStatusError, "200: odd"),
        ({"error": {}}, errors.APIStatusError, "200: {'error': {}}"),
    ],
)
def test_peers_an_error_of_googles_with_status_200_is_raised(
    body: Any, kind: type[Exception], says: str
) -> None:
    with pytest.raises(kind, match=says):
        SERVICE.generate(body)


@pytest.mark.parametrize("body", [b"", b" \r\n", b"null"])
def test_no_answer_is_an_error(body: bytes) -> None:
    for call in (SERVICE.generate, SERVICE.run):
        with pytest.raises(errors.APIResponseError):
            call(body)


def test_an_operation_may_have_an_error_and_is_no_refusal() -> None:
    SERVICE.answer = orjson.dumps(FAILED)
    operation = SERVICE.google.operations.get("tunedModels/a/operations/b")
    assert operation.error is not None
    assert operation.error.code == 3


@pytest.mark.parametrize(
    ("told", "code", "says"),
    [
        ([{"code": 3036, "message": "used up"}], 3036, "used up"),
        ([{"code": 7003}], 7003, "7003"),
        (["bad"], None, "bad"),
        ("bad", None, "bad"),
        ({"code": 1, "message": "bad"}, 1, "bad"),
        ([None], None, "None"),
        ([1, {"message": "bad"}], None, "bad"),
        ([], None, "success"),
        (None, None, "success"),
        (7, None, "7"),
    ],
)
def test_a_failure_with_odd_errors_is_raised(told: Any, code: int | None, says: str) -> None:
    for success in (False, "false"):
        with pytest.raises(errors.APIStatusError, match=says) as caught:
            SERVICE.run({"success": success, "errors": told, "result": None})
        assert caught.value.code == code
    if told:
        with pytest.raises(errors.APIStatusError, match=says):
            SERVICE.run({"errors": told})
