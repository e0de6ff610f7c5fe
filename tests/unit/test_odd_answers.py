"""Answers with anything anywhere: a typed error or a harmless reading, and never an error of Python's own."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import GenerateContentResponse, GenerativeLanguage, Retry, WorkersAI, errors
from genwire._google.content.accumulator import ContentAccumulator
from genwire._schemas.json_mode import JSON, AnswerType
from genwire._workers_ai.streaming import RunAccumulator, read_event
from genwire_raw._runtime.errors import RawError, describe
from genwire_raw._runtime.json_text import MOST_LEVELS, NotJSONError, read_json
from genwire_raw._runtime.values import read_timestamp
from genwire_raw.workers_ai.api.ai.run import ENDPOINT

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
OUTPUT = [
    {
        "type": "reasoning",
        "content": [{"type": "reasoning_text", "text": "hm"}],
        "summary": [{"type": "summary_text", "text": "s"}],
    },
    {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "hi"}]},
    {"type": "function_call", "name": "f", "arguments": '{"a": 1}', "call_id": "c"},
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


class Service:
    """Clients whose service answers what it is told to."""

    def __init__(self) -> None:
        self.answer = b""
        http = httpx.Client(transport=httpx.MockTransport(self._reply))
        settings: Any = {"http_client": http, "retry": Retry(attempts=1), "base_url": "http://service"}
        self.google = GenerativeLanguage(api_key="key", **settings)
        self.workers_ai = WorkersAI(account_id="a", api_token="token", **settings)

    def _reply(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=self.answer, headers={"content-type": "application/json"})

    def generate(self, answer: Any) -> Any:
        self.answer = answer if isinstance(answer, bytes) else orjson.dumps(answer)
        return self.google.models.generate_content(model="m", contents="x")

    def run(self, answer: Any) -> Any:
        self.answer = answer if isinstance(answer, bytes) else orjson.dumps(answer)
        return self.workers_ai.run("@cf/meta/llama-3.2-3b-instruct", prompt="x")


SERVICE = Service()


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


# --- other forms of answers


def test_peers_answers_in_the_form_of_responses_have_text_thoughts_and_calls() -> None:
    """cloudflare/ai#396: gpt-oss answers so."""
    for answer in ({"result": {"output": OUTPUT}, "success": True}, {"output": OUTPUT}):
        found = SERVICE.run(answer)
        assert (found.text, found.reasoning) == ("hi", "hm")
        assert [(call.name, call.arguments, call.id) for call in found.calls] == [("f", {"a": 1}, "c")]
        assert "hi" in found._repr_markdown_()
        assert found.to_dict()["output"] == OUTPUT


def test_a_stream_in_the_form_of_responses_is_joined() -> None:
    accumulator = RunAccumulator(ANY_TYPE)
    for data in (
        {"type": "response.reasoning_text.delta", "delta": "hm"},
        {"type": "response.output_text.delta", "delta": "h"},
        {"type": "response.output_text.delta", "delta": "i"},
    ):
        item = read_event(ANY_TYPE, ENDPOINT, data)
        accumulator.add(item)
    assert item.text == "i"
    assert not accumulator.is_complete()
    assert accumulator.result().text == "hi"
    accumulator.add(
        read_event(ANY_TYPE, ENDPOINT, {"type": "response.completed", "response": {"output": OUTPUT}})
    )
    assert accumulator.is_complete()
    assert accumulator.result().calls[0].arguments == {"a": 1}


@pytest.mark.parametrize(
    ("arguments", "read"),
    [('{"a": 1}', {"a": 1}), ({"a": 1}, {"a": 1}), ("{", "{"), ("", {}), (None, {}), ("[1]", [1])],
)
def test_peers_arguments_that_are_json_as_text_are_read(arguments: Any, read: Any) -> None:
    """huggingface/smolagents#1000: some services give an object and others its text."""
    call = {"name": "f", "arguments": arguments}
    short = SERVICE.run({"result": {"tool_calls": [call]}, "success": True})
    long = SERVICE.run({"result": {"tool_calls": [{"id": "1", "function": call}]}, "success": True})
    assert short.calls[0].arguments == long.calls[0].arguments == read


def piece(arguments: str, **more: Any) -> dict[str, Any]:
    name = more.pop("name", None)
    return {**more, "function": {**({"name": name} if name else {}), "arguments": arguments}}


PARALLEL: dict[str, list[list[dict[str, Any]]]] = {
    "an index each": [
        [piece("{", index=0, id="1", name="f")],
        [piece("}", index=0)],
        [piece('{"x":', index=1, id="2", name="g")],
        [piece("1}", index=1)],
    ],
    "pieces in turn": [
        [piece("{", index=0, id="1", name="f"), piece('{"x":', index=1, id="2", name="g")],
        [piece("}", index=0), piece("1}", index=1)],
    ],
    "index always 0": [
        [piece("{}", index=0, id="1", name="f")],
        [piece('{"x":', index=0, id="2", name="g")],
        [piece("1}", index=0)],
    ],
    "no index": [
        [piece("{", id="1", name="f")],
        [piece("}")],
        [piece('{"x":1}', id="2", name="g")],
    ],
    "the id with each piece": [
        [piece("{", index=0, id="1", name="f")],
        [piece("}", index=0, id="1")],
        [piece('{"x":', index=0, id="2", name="g")],
        [piece("1}", index=0, id="2")],
    ],
    "neither": [[piece("{}", name="f"), piece('{"x":1}', name="g")]],
    "index always 0 and no id": [
        [piece("{}", index=0, name="f")],
        [piece('{"x":1}', index=0, name="g")],
    ],
    "the name with each piece": [
        [piece("{", index=0, name="f")],
        [piece("}", index=0, name="f")],
        [piece('{"x":', index=1, name="g")],
        [piece("1}", index=1, name="g")],
    ],
    "an empty piece at the end": [
        [piece("{}", index=0, id="1", name="f")],
        [piece("", index=0, name="f")],
        [piece('{"x":1}', index=1, id="2", name="g")],
        [piece("", index=1)],
    ],
    "an id that is null or empty": [
        [piece("{", index=0, id="1", name="f")],
        [piece("}", index=0, id="")],
        [piece('{"x":', index=0, id="2", name="g")],
        [piece("1}", index=0, id=None)],
    ],
}


@pytest.mark.parametrize("events", PARALLEL.values(), ids=PARALLEL)
def test_peers_parallel_calls_of_a_stream_stay_apart(events: list[list[dict[str, Any]]]) -> None:
    """gcli2api#406, hermes-agent#62937, new-api#672, dynamo#4723: indices that are all 0, or missing."""
    accumulator = RunAccumulator(ANY_TYPE)
    for pieces in events:
        data = {"choices": [{"index": 0, "delta": {"tool_calls": pieces}}]}
        accumulator.add(read_event(ANY_TYPE, ENDPOINT, data))
    calls = accumulator.result().calls
    assert [(call.name, call.arguments) for call in calls] == [("f", {}), ("g", {"x": 1})]


# --- JSON that strict parsers refuse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (rb'"a\ud800b"', "a\ufffdb"),
        (rb'"\udc00\ud800"', "\ufffd\ufffd"),
        (rb'"\ud83d\ude00"', "\U0001f600"),
        (rb'"\ud800\ud83d\ude00"', "\ufffd\U0001f600"),
        (rb'"\\ud800"', "\\ud800"),
        (rb'"\\\ud800"', "\\\ufffd"),
        (b'"\xff"', "\ufffd"),
        (b'"\xed\xa0\x80"', "\ufffd\ufffd\ufffd"),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    ],
)
def test_peers_lone_surrogates_do_not_spoil_an_answer(text: bytes, value: Any) -> None:
    """hermes-agent#102757, rllm-org/rllm#879: one of them spoils a whole answer."""
    assert read_json(text) == value
    answer = b'{"candidates": [{"content": {"parts": [{"text": "ok"}]}, "x": %s}]}' % text.removeprefix(
        b"\xef\xbb\xbf"
    )
    assert SERVICE.generate(answer).text == "ok"


@given(st.recursive(st.none() | st.text() | st.integers(-9, 9), lambda inner: st.lists(inner, max_size=3)))
def test_what_strict_parsers_read_is_read_the_same(value: Any) -> None:
    assert read_json(json.dumps(value).encode()) == value


@given(st.binary(max_size=50))
def test_no_bytes_raise_anything_but_one_error(content: bytes) -> None:
    with suppress(NotJSONError):
        read_json(content)


DEEP = {
    "arrays": (b"[", b"]"),
    "objects": (b'{"a":', b"}"),
    "both": (b'{"]":[', b"]}"),
}


@pytest.mark.parametrize(("opening", "closing"), DEEP.values(), ids=DEEP)
@pytest.mark.parametrize("status", [200, 400])
def test_bodies_of_a_thousand_levels_are_errors_like_others(
    opening: bytes, closing: bytes, status: int
) -> None:
    body = b'{"error": {"message": ' + opening * 1000 + b"1" + closing * 1000 + b"}}"
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(status, content=body)))
    gl = GenerativeLanguage(api_key="key", http_client=http, base_url="http://x", retry=Retry(attempts=1))
    with pytest.raises(errors.APIError) as caught:
        gl.models.get("x")
    assert repr(caught.value)
    assert isinstance(getattr(caught.value, "body", None), str)


def test_as_many_levels_as_protobuf_reads_are_read() -> None:
    most = b"[" * MOST_LEVELS + b"]" * MOST_LEVELS
    assert read_json(most)
    assert read_json(b'["' + b"[" * 1000 + b'"]') == ["[" * 1000]
    with pytest.raises(NotJSONError, match="more than 100 levels"):
        read_json(b"[" + most + b"]")


# --- quotas and times


@pytest.mark.parametrize(
    ("quota", "daily"),
    [
        ("GenerateRequestsPerDayPerProjectPerModel-FreeTier", True),
        ("GenerateRequestsPerMinutePerProjectPerModel", False),
        (None, False),
        (7, False),
    ],
)
def test_a_quota_of_the_day_is_told_from_others(quota: Any, daily: bool) -> None:
    details = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [None, {"quotaId": quota}]},
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "20s"},
    ]
    assert describe({"error": {"message": "m", "details": details}}).is_daily_quota is daily


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-01t10:00:00z",
        "2024-05-01T10:00:00z",
        "2024-05-01t10:00:00.123456789z",
        "2024-12-31t23:59:60z",
    ],
)
def test_timestamps_may_have_small_letters(text: str) -> None:
    found = read_timestamp(text)
    assert found.isoformat(timespec="seconds")[:16] == text.upper()[:16]
    assert found.tzinfo is not None
    assert found.wire == text
