"""JSON that strict parsers refuse, daily quotas, and timestamps in small letters."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import GenerativeLanguage, Retry, errors
from genwire_raw._runtime.errors import describe
from genwire_raw._runtime.json_text import MOST_LEVELS, NotJSONError, read_json
from genwire_raw._runtime.values import read_timestamp
from tests.unit.scripted_service import SERVICE

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
