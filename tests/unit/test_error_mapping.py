"""From what went wrong to the error that says so."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import errors
from genwire._core.error_mapping import (
    broken_stream,
    connection_error,
    retry_after,
    status_error,
    stream_error,
    was_sent,
)
from genwire_raw._runtime.errors import ApiError
from genwire_raw._runtime.errors import StreamError as RawStreamError

URL = "http://127.0.0.1:1"

CONNECTION: list[tuple[httpx.RequestError, type[errors.GenwireError], bool, str]] = [
    (
        httpx.ConnectError("refused"),
        errors.APIConnectionError,
        False,
        f"cannot connect to {URL} (refused); is base",
    ),
    (
        httpx.ConnectTimeout(""),
        errors.APITimeoutError,
        False,
        f"cannot connect to {URL} (ConnectTimeout); is base_url",
    ),
    (
        httpx.PoolTimeout("all in use"),
        errors.APITimeoutError,
        False,
        "timed out waiting for a free connection (all in use)",
    ),
    (httpx.ReadTimeout(""), errors.APITimeoutError, True, f"request timed out after 2.5 s ({URL})"),
    (httpx.WriteTimeout(""), errors.APITimeoutError, True, f"request timed out after 2.5 s ({URL})"),
    (httpx.ReadError("reset"), errors.APIConnectionError, True, f"the connection to {URL} broke (reset)"),
    (
        httpx.RemoteProtocolError("cut"),
        errors.APIConnectionError,
        True,
        f"the connection to {URL} broke (cut)",
    ),
    (httpx.ProxyError("407"), errors.APIConnectionError, False, f"cannot connect to {URL}: 407"),
    (httpx.DecodingError("gzip"), errors.APIResponseError, True, "the answer cannot be decompressed (gzip)"),
    (
        httpx.UnsupportedProtocol("x"),
        errors.ConfigurationError,
        False,
        f"the http_client cannot reach {URL} (x)",
    ),
    (httpx.LocalProtocolError("secret"), errors.ConfigurationError, False, "that HTTP cannot carry"),
]


@pytest.mark.parametrize(
    ("cause", "kind", "sent", "text"), CONNECTION, ids=lambda value: type(value).__name__
)
def test_without_an_answer(cause: httpx.RequestError, kind: type[Exception], sent: bool, text: str) -> None:
    error = connection_error("models.get", URL, cause, 2.5)
    assert type(error) is kind
    assert str(error).startswith("models.get: ")
    assert text in str(error)
    assert "secret" not in str(error)
    assert was_sent(cause) is sent


def test_a_timeout_without_a_limit_of_ours() -> None:
    """The limit was that of the caller's own HTTP client."""
    assert str(connection_error("x", URL, httpx.ReadTimeout(""), None)) == f"x: request timed out ({URL})"
    assert str(broken_stream("x", httpx.ReadTimeout(""), None)) == "x: the stream was cut off (ReadTimeout)"


STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.APIStatusError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    413: errors.RequestTooLargeError,
    418: errors.APIStatusError,
    429: errors.RateLimitError,
    500: errors.ServerError,
    503: errors.ServerError,
    599: errors.ServerError,
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_each_status_has_its_type(status: int, kind: type[errors.APIStatusError]) -> None:
    error = status_error(ApiError("models.get", status, {}, "oh"))
    assert type(error) is kind
    assert (error.status_code, error.body, error.status, error.code, error.details) == (
        status,
        "oh",
        None,
        None,
        (),
    )
    assert str(error) == f"models.get: {status}: oh"


def test_what_google_says_of_an_error() -> None:
    details = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": []},
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "53.5s"},
    ]
    payload = {
        "error": {"code": 429, "message": "Quota.", "status": "RESOURCE_EXHAUSTED", "details": details}
    }
    headers = {"retry-after": "7", "x-request-id": "abc"}
    error = status_error(ApiError("models.get", 429, headers, payload))
    assert str(error) == "models.get: 429 RESOURCE_EXHAUSTED: Quota."
    assert (error.status, error.code, error.details) == ("RESOURCE_EXHAUSTED", 429, tuple(details))
    assert error.retry_delay == 53.5  # it knows better than the header that a proxy may have set
    assert error.request_id == "abc"


def test_what_cloudflare_says_of_an_error() -> None:
    payload: Any = {
        "success": False,
        "errors": [{"code": 3036, "message": "AiError: used up"}],
        "result": None,
    }
    error = status_error(ApiError("ai.run", 429, {"cf-ray": "ray"}, payload))
    assert str(error) == "ai.run: 429 (code 3036): AiError: used up"
    assert (error.code, error.details, error.request_id) == (3036, tuple(payload["errors"]), "ray")


def test_a_key_that_is_not_valid_is_an_authentication_error_although_the_status_is_400() -> None:
    details = [{"reason": "API_KEY_INVALID", "domain": "googleapis.com"}]
    payload = {
        "error": {"code": 400, "message": "Bad key.", "status": "INVALID_ARGUMENT", "details": details}
    }
    assert type(status_error(ApiError("x", 400, {}, payload))) is errors.AuthenticationError


def test_a_negative_delay_is_none_to_wait_for() -> None:
    payload = {"error": {"message": "m", "details": [{"retryDelay": "-5s"}]}}
    assert status_error(ApiError("x", 429, {}, payload)).retry_delay == 0


def test_a_redirect_says_where_it_leads() -> None:
    error = status_error(ApiError("x", 302, {"location": "https://login.example"}, ""))
    assert "redirected to https://login.example, but redirects are not followed; is base_url right?" in str(
        error
    )
    assert "redirected to no location" in str(status_error(ApiError("x", 304, {}, "")))


def test_an_error_without_a_message() -> None:
    assert str(status_error(ApiError("x", 503, {}, ""))) == "x: 503: no message"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("1.5", 1.5),
        (" 7 ", 7),
        ("-3", 0),
        ("soon", None),
        ("", None),
        ("nan", None),
        ("1, 2", None),
    ],
)
def test_retry_after_in_seconds(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}) == seconds


def test_retry_after_as_a_date() -> None:
    soon = datetime.now(UTC) + timedelta(seconds=30)
    found = retry_after({"retry-after": format_datetime(soon, usegmt=True)})
    assert found is not None
    assert 20 < found <= 30
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert retry_after({}) is None


def test_retry_after_as_a_date_without_a_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is UTC, wherever the program runs."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        soon = datetime.now(UTC).replace(tzinfo=None) + timedelta(seconds=30)
        found = retry_after({"retry-after": format_datetime(soon)})  # with -0000
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found is not None
    assert 20 < found <= 30


@given(st.text())
def test_retry_after_of_any_text(text: str) -> None:
    found = retry_after({"retry-after": text})
    assert found is None or found >= 0


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
)
said = st.fixed_dictionaries({"message": st.text()}, optional={"code": json, "status": json, "details": json})
envelopes = (
    st.builds(lambda inner: {"error": inner}, said | json)
    | st.builds(lambda inner: {"errors": inner}, st.lists(said | json) | json)
    | json
)


@given(st.integers(300, 599), envelopes)
def test_any_json_makes_an_error_of_one_line(status: int, payload: Any) -> None:
    error = status_error(ApiError("models.get", status, {}, payload))
    assert isinstance(error, errors.APIStatusError)
    assert str(error).startswith(f"models.get: {status}")
    assert len(str(error).splitlines()) == 1
    assert len(stream_error("x", RawStreamError("", payload or {})).args[0].splitlines()) == 1


def test_errors_of_streams() -> None:
    payload = {"error": {"code": 499, "message": "gone", "status": "CANCELLED"}}
    error = stream_error("x", RawStreamError("", payload))
    assert type(error) is errors.StreamError
    assert str(error) == "x: the stream carried an error CANCELLED: gone"
    assert (error.status, error.code, error.details, error.body) == ("CANCELLED", 499, (), payload)

    error = stream_error("x", RawStreamError("", {"errors": [{"code": 7, "message": "gone"}]}))
    assert str(error) == "x: the stream carried an error (code 7): gone"

    assert type(stream_error("x", RawStreamError("not JSON"))) is errors.StreamError
    stalled = broken_stream("x", httpx.ReadTimeout(""), 2.5)
    assert str(stalled) == "x: the stream was cut off (no data for 2.5 s)"
    assert str(broken_stream("x", httpx.ReadError("reset"), 2.5)) == "x: the stream was cut off (reset)"
