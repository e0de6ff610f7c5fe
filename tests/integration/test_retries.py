"""What is sent again, when, and what a timeout limits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial

import anyio
import httpx
import pytest

from genwire import Retry, errors
from genwire.testing import Emulator
from tests.both import MANY, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL, SOURCE, tuned_model
from tests.played import Act, answer, event, event_stream, played

GENERATE = "models.generateContent"
NEVER_BY_ITSELF = Retry(
    initial=3600, maximum=3600, budget=7200
)  # only a delay that is asked for ends in time


async def test_as_many_attempts_as_the_policy_allows(both: Both) -> None:
    for attempts in (1, 3):
        both.emulator.reset()
        both.emulator.fault("status", operation=GENERATE, status=503, count=None)
        gl = both.google(retry=Retry(attempts=attempts, initial=0.001))
        with pytest.raises(errors.ServerError):
            await both.get(gl.models.generate_content(model=MODEL, contents="x"))
        assert len(both.emulator.requests(GENERATE)) == attempts


async def test_statuses_that_a_policy_does_not_name_stand(both: Both) -> None:
    gl = both.google(retry=Retry(initial=0.001, statuses=frozenset({404})))
    both.emulator.fault("status", operation=GENERATE, status=503)
    with pytest.raises(errors.ServerError):
        await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    both.emulator.fault("status", operation=GENERATE, status=404)
    assert await both.get(gl.models.generate_content(model=MODEL, contents="x"))


async def test_a_budget_ends_the_attempts(both: Both) -> None:
    gl = both.google(retry=Retry(attempts=100, initial=10, jitter=0, budget=5))
    both.emulator.fault("status", operation=GENERATE, status=503, count=None)
    with pytest.raises(errors.ServerError):
        await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    assert len(both.emulator.requests(GENERATE)) == 1


@pytest.mark.parametrize("form", ["seconds", "date", "past date"])
async def test_retry_after_in_either_form(both: Both, form: str) -> None:
    now = datetime.now(UTC)
    headers = {
        "seconds": "0.01",
        "date": format_datetime(now + timedelta(seconds=1), usegmt=True),
        "past date": format_datetime(now - timedelta(days=1), usegmt=True),
    }
    both.emulator.fault("status", operation=GENERATE, status=429, headers={"retry-after": headers[form]})
    gl = both.google(retry=NEVER_BY_ITSELF)
    assert await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    assert len(both.emulator.requests(GENERATE)) == 2


def quota(delay: str) -> dict[str, object]:
    """What Google answers when a quota is used up."""
    details = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaId": "PerMinute"}]},
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay},
    ]
    return {"error": {"code": 429, "message": "Quota.", "status": "RESOURCE_EXHAUSTED", "details": details}}


async def test_peers_retry_info_is_honoured(both: Both) -> None:
    """googleapis/python-genai#1875: RetryInfo was ignored."""
    both.emulator.fault("status", operation=GENERATE, status=429, body=quota("0.010s"))
    gl = both.google(retry=NEVER_BY_ITSELF)
    assert await both.get(gl.models.generate_content(model=MODEL, contents="x"))

    both.emulator.fault("status", operation=GENERATE, status=429, body=quota("86400s"))
    with pytest.raises(errors.RateLimitError) as caught:
        await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    assert caught.value.retry_delay == 86400
    assert [detail["@type"].rpartition(".")[2] for detail in caught.value.details] == [
        "QuotaFailure",
        "RetryInfo",
    ]


async def test_peers_retries_are_on_by_default_and_bounded(both: Both) -> None:
    """google-genai sends once on 429 and 503; google-generativeai goes on for 400 s and more."""
    default = Retry()
    both.emulator.fault("status", operation=GENERATE, status=429, headers={"retry-after": "0"}, count=2)
    gl = both.google(retry=None)
    assert await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    both.emulator.fault("status", operation=GENERATE, status=503, headers={"retry-after": "0"}, count=None)
    with pytest.raises(errors.ServerError):
        await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    assert len(both.emulator.requests(GENERATE)) == 3 + default.attempts
    assert default.budget <= 120


async def test_peers_a_daily_quota_is_not_tried_again(both: Both) -> None:
    """The cloudflare package sends three times although the quota is used up until tomorrow."""
    for code, requests in ((3036, 1), (4006, 1), (3040, 2)):
        both.emulator.reset()
        body = {"success": False, "errors": [{"code": code, "message": "AiError"}], "result": None}
        both.emulator.fault("status", operation="ai.run*", status=429, body=body, count=2)
        cf = both.workers_ai(retry=Retry(attempts=2, initial=0.001))
        with pytest.raises(errors.RateLimitError) as caught:
            await both.get(cf.run(LLAMA, prompt="x"))
        assert caught.value.code == code
        assert len(both.emulator.requests()) == requests


@pytest.mark.parametrize(
    ("quota", "requests"),
    [
        ("GenerateRequestsPerDayPerProjectPerModel-FreeTier", 1),
        ("EmbedContentRequestsPerDayPerUserPerProjectPerModel", 1),
        ("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", 2),
    ],
)
async def test_peers_a_daily_quota_of_googles_is_not_tried_again(
    both: Both, quota: str, requests: int
) -> None:
    """UKGovernmentBEIS/inspect_ai#5526, gemini-cli#13474: the service names a delay, which is of no use that day."""
    details = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaId": quota}]},
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "0.01s"},
    ]
    body = {"error": {"code": 429, "message": "Quota.", "status": "RESOURCE_EXHAUSTED", "details": details}}
    both.emulator.fault("status", operation="models.generateContent", status=429, body=body, count=2)
    gl = both.google(retry=Retry(attempts=2, initial=0.001))
    with pytest.raises(errors.RateLimitError) as caught:
        await both.get(gl.models.generate_content(model=MODEL, contents="x"))
    assert caught.value.retry_delay == 0.01
    assert len(both.emulator.requests()) == requests


async def test_what_must_not_happen_twice_is_not_sent_twice(both: Both) -> None:
    for timeout, fault in (
        (60, {"kind": "reset"}),
        (60, {"kind": "status", "status": 500}),
        (0.25, {"kind": "stall"}),
    ):
        gl = both.google(timeout=timeout)
        both.emulator.reset()
        both.emulator.fault(operation="tunedModels.create", count=None, **fault)
        with pytest.raises(errors.APIError) as caught:
            await both.get(gl.tuned_models.create(source_model=SOURCE, training_data=[("1", "2")]))
        assert_clean(caught.value)
        assert len(both.emulator.requests("tunedModels.create")) == 1

    gl = both.google()
    both.emulator.reset()
    both.emulator.fault("status", operation="tunedModels.create", status=429, headers={"retry-after": "0"})
    operation = await both.get(gl.tuned_models.create(source_model=SOURCE, training_data=[("1", "2")]))
    assert len(both.emulator.requests("tunedModels.create")) == 2
    assert len(await both.list(gl.tuned_models.list())) == 1
    assert (await both.get(operation.wait(progress=False))).state == "ACTIVE"


async def test_a_fault_between_pages_neither_loses_nor_doubles_an_item(both: Both) -> None:
    names = [f"tuned-{number}" for number in range(7)]
    both.emulator.seed(*(tuned_model(name) for name in names))
    for skip, kind in enumerate(("status", "reset", "cut", "status")):
        both.emulator.fault(kind, operation="tunedModels.list", skip=skip)
    listed = await both.list(both.google().tuned_models.list(page_size=2))
    assert sorted(model.name for model in listed) == [f"tunedModels/{name}" for name in names]
    assert all(fault["fired"] for fault in both.emulator.faults())


@pytest.mark.parametrize("part", ["body", "error body"])
async def test_a_timeout_is_for_the_whole_of_an_attempt(both: Both, part: str) -> None:
    """A byte now and then satisfies limits for each step, for ever."""
    status = 200 if part == "body" else 503
    head = f"HTTP/1.1 {status} X\r\ncontent-length: 500\r\n\r\n".encode()
    with played([head, *(step for _ in range(500) for step in (b" ", 0.02))]) as server:
        gl = both.google(base_url=server.url, retry=ONCE, timeout=0.3)
        with pytest.raises(errors.APITimeoutError, match=r"request timed out after 0\.3 s") as caught:
            await both.get(gl.models.get(MODEL))
        assert_clean(caught.value)
        assert isinstance(caught.value, TimeoutError)
        assert await anyio.to_thread.run_sync(partial(server.left.acquire, timeout=5))


async def test_an_awaited_attempt_ends_in_time_even_in_its_head(emulator: Emulator) -> None:
    both = Both("async", emulator)
    with played(
        [b"HTTP/1.1 200 OK\r\nx-slow: ", *(step for _ in range(500) for step in (b"x", 0.02))]
    ) as server:
        gl = both.google(base_url=server.url, retry=ONCE, timeout=0.3)
        with pytest.raises(errors.APITimeoutError):
            await gl.models.get(MODEL)
        assert server.left.acquire(timeout=5)
    await both.close_all()


async def test_a_stream_may_take_longer_than_its_timeout(both: Both) -> None:
    """The limit is for the pauses in it: a long answer is no fault."""
    said = {"candidates": [{"content": {"parts": [{"text": "a"}]}, "index": 0}]}
    last = {"candidates": [{"content": {"parts": [{"text": "b"}]}, "index": 0, "finishReason": "STOP"}]}
    head, tail = event_stream(chunked=False), [step for _ in range(8) for step in (event(said), 0.1)]
    with played([head, *tail, event(last)]) as server:
        gl = both.google(base_url=server.url, timeout=0.4)
        final = await both.get(gl.models.generate_content_stream(model=MODEL, contents="x").final())
    assert final.text == "aaaaaaaab"


async def test_no_timeout_is_no_limit(both: Both) -> None:
    """Not even that of the HTTP library, which has one of its own."""
    seen: list[dict[str, object]] = []
    client = both.http_client(timeout=None, event_hooks={"request": [_noting(both, seen)]})
    await both.get(both.google(http_client=client, timeout=None).models.get(MODEL))
    assert seen == [{"connect": None, "read": None, "write": None, "pool": None}]


async def test_peers_the_limits_of_the_callers_http_client_hold(both: Both) -> None:
    """google-genai: its timeout=None overrode the one that the caller's client had (pydantic-ai#4031)."""
    tight = both.http_client(timeout=0.2)
    both.emulator.fault("stall", operation="models.get")
    with pytest.raises(errors.APITimeoutError):
        await both.get(both.google(http_client=tight, timeout=None, retry=ONCE).models.get(MODEL))

    seen: list[dict[str, object]] = []
    client = both.http_client(
        timeout=httpx.Timeout(5, read=100), event_hooks={"request": [_noting(both, seen)]}
    )
    await both.get(both.google(http_client=client, timeout=50).models.get(MODEL))
    assert seen == [{"connect": 5, "read": 50, "write": 5, "pool": 5}]


async def test_peers_timeouts_are_seconds_on_by_default_and_told_to_no_server(both: Both) -> None:
    """google-genai has none by default, counts milliseconds, and sends X-Server-Timeout, which makes servers fail."""
    seen: list[dict[str, object]] = []
    client = both.http_client(timeout=None, event_hooks={"request": [_noting(both, seen)]})
    await both.get(both.google(http_client=client).models.get(MODEL))
    assert seen == [{"connect": 10, "read": 60, "write": 60, "pool": 54}]
    assert "x-server-timeout" not in both.emulator.requests()[0]["headers"]


async def test_a_timeout_counts_for_each_attempt(both: Both) -> None:
    both.emulator.fault("stall", operation="models.get")
    gl = both.google(timeout=0.2, retry=MANY)
    assert (await both.get(gl.models.get(MODEL))).name == f"models/{MODEL}"
    assert len(both.emulator.requests("models.get")) >= 2


async def test_a_timeout_of_the_callers_own_code_is_not_ours(both: Both) -> None:
    async def afail(request: httpx.Request) -> None:
        raise TimeoutError("mine")

    def fail(request: httpx.Request) -> None:
        raise TimeoutError("mine")

    client = both.http_client(event_hooks={"request": [afail if both.is_async else fail]})
    with pytest.raises(TimeoutError, match=r"^mine$"):
        await both.get(both.google(http_client=client).models.get(MODEL))


async def test_answers_that_cannot_be_decompressed(both: Both) -> None:
    with played([answer(b"not gzip", head="content-encoding: gzip")]) as server:
        gl = both.google(base_url=server.url)
        with pytest.raises(errors.APIResponseError, match=r"cannot be decompressed") as caught:
            await both.get(gl.models.get(MODEL))
        assert_clean(caught.value)


@pytest.mark.parametrize(
    "script",
    [
        [Act.RESET],
        [b"HTTP/1.1 200 OK\r\n"],
        [b"\x15\x03\x01\x00\x02\x02P"],
        [b"220 mail.example ESMTP\r\n"],
        [],
    ],
    ids=["reset", "half a head", "TLS", "another protocol", "nothing"],
)
async def test_what_is_no_http(both: Both, script: list[bytes]) -> None:
    with played(script) as server:
        gl = both.google(base_url=server.url)
        with pytest.raises(errors.APIConnectionError, match=r"the connection to .* broke") as caught:
            await both.get(gl.models.get(MODEL))
        assert_clean(caught.value)


def _noting(both: Both, seen: list[dict[str, object]]) -> object:
    def note(request: httpx.Request) -> None:
        seen.append(dict(request.extensions["timeout"]))

    async def anote(request: httpx.Request) -> None:
        note(request)

    return anote if both.is_async else note
