"""The way of one call, without a network: validate, send, try again, read."""

from __future__ import annotations

import logging

import httpx
import pytest

from genwire import Retry, errors
from genwire._core.session import invalid, send
from genwire_raw._runtime.rules import Violation
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw
from tests.unit.replies import play, reply, session

GET = api.models.get.request("gemini")
CREATE = api.tuned_models.create.request(
    raw.TunedModel(
        base_model="models/m",
        tuning_task=raw.TuningTask(
            training_data=raw.Dataset(
                examples=raw.TuningExamples(examples=[raw.TuningExample(text_input="1", output="2")])
            )
        ),
    )
)
FIXED = Retry(attempts=3, initial=1, jitter=0)


def test_an_answer_is_read() -> None:
    result, (attempt,), pauses = play(send(session(timeout=7), GET), reply({"name": "models/gemini"}))
    assert result == raw.Model.from_dict({"name": "models/gemini"})
    assert (attempt.call, attempt.timeout, pauses) == (GET, 7, [])


def test_it_is_sent_again_until_an_outcome_stands() -> None:
    unavailable = reply({"error": {"message": "busy", "status": "UNAVAILABLE"}}, status=503)
    broken = httpx.ReadError("reset")
    result, attempts, pauses = play(send(session(retry=FIXED), GET), unavailable, broken, reply({}))
    assert result == raw.Model.from_dict({})
    assert len(attempts) == 3
    assert pauses == [1, 2]

    result, _, pauses = play(send(session(retry=FIXED), GET), broken, broken, unavailable)
    assert isinstance(result, errors.ServerError)
    assert pauses == [1, 2]


def test_it_waits_as_long_as_the_service_asks() -> None:
    busy = {"error": {"message": "m", "details": [{"retryDelay": "7.5s"}]}}
    dated = reply(b"", status=429, headers={"retry-after": "3"})
    _, _, pauses = play(send(session(retry=FIXED), GET), reply(busy, status=429), dated, reply({}))
    assert pauses == [7.5, 3]


def test_what_may_have_arrived_is_not_repeated_if_that_does_harm() -> None:
    assert not CREATE.endpoint.idempotent
    for outcome in (
        httpx.ReadTimeout(""),
        httpx.ReadError(""),
        reply(b"", status=500),
        reply(b"", status=504),
    ):
        result, attempts, _ = play(send(session(retry=FIXED), CREATE), outcome)
        assert isinstance(result, errors.APIError)
        assert len(attempts) == 1


def test_what_did_not_arrive_is_repeated_all_the_same() -> None:
    delayed = reply(b"", status=503, headers={"retry-after": "1"})
    for outcome in (httpx.ConnectError(""), httpx.PoolTimeout(""), reply(b"", status=429), delayed):
        result, attempts, _ = play(
            send(session(retry=FIXED), CREATE), outcome, reply({"name": "operations/x"})
        )
        assert result.name == "operations/x"
        assert len(attempts) == 2


def test_a_code_that_leaves_no_hope_is_not_tried_again() -> None:
    hopeless = session(retry=FIXED)
    hopeless.non_retryable_codes = frozenset({3036})
    daily = reply({"errors": [{"code": 3036, "message": "daily"}]}, status=429)
    result, attempts, _ = play(send(hopeless, GET), daily)
    assert isinstance(result, errors.RateLimitError)
    assert len(attempts) == 1


@pytest.mark.parametrize(
    "body", [b"", b" \n", b"<html>", b'{"a"', b"[]", b"null", b'"x"', b"\xff", b"[" * 2000]
)
def test_an_answer_of_another_shape(body: bytes) -> None:
    result, _, _ = play(send(session(), GET), reply(body))
    assert isinstance(result, errors.APIResponseError)
    assert result.body == body.decode(errors="replace")
    assert str(result).startswith("models.get: ")


def test_broken_rules_stop_a_call_before_it_is_sent() -> None:
    broken = api.models.list.request(page_size=-1)
    result, attempts, _ = play(send(session(), broken))
    assert str(result) == "models.list: page_size must be at least 0, got -1"
    assert [violation.path for violation in result.violations] == ["page_size"]
    assert attempts == []

    _, attempts, _ = play(send(session(validate=False), broken), reply({}))
    assert len(attempts) == 1


def test_many_broken_rules_are_one_line() -> None:
    error = invalid("x", [Violation("a", 1, "must be 2"), Violation("b", 3, "must be 4")])
    assert str(error) == "x: a must be 2, got 1 (and 1 more)"
    assert len(error.violations) == 2


def test_what_happens_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "genwire")
    play(send(session(retry=FIXED), GET), httpx.ConnectError("refused"), reply({}))
    refused = "models.get: cannot connect to http://127.0.0.1:1 (refused); is base_url right, and the service running?"
    levels = [(record.levelname, record.getMessage().split(" after")[0]) for record in caplog.records]
    assert levels == [
        ("DEBUG", "models.get: ConnectError"),
        (
            "INFO",
            f"{refused}; next attempt in 1.0 s",
        ),
        ("DEBUG", "models.get: HTTP 200"),
    ]


def test_options_are_checked() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"timeout"):
        session(timeout=0)
    with pytest.raises(errors.ConfigurationError, match=r"header"):
        session(headers={"a": "\n"})
    made = session(headers={"X-One": "1"})
    assert made.options.headers == {"x-one": "1"}
    other = made.with_options(made.options._replace(timeout=None, headers={}))
    assert (other.options.timeout, other.options.headers) == (None, {})
    assert made.options.headers == {"x-one": "1"}
    assert other.connections is made.connections
