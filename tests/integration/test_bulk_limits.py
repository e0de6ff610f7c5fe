"""Bulk jobs and a service that refuses: what waits, what ends the job in good order, what ends it with an error."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from genwire import Retry, errors
from genwire.bulk import Report
from tests.both import Both
from tests.integration.test_bulk import GENERATE, MODEL, numbered, read_rows, run

pytestmark = pytest.mark.slow

RUN = "ai.run*"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"


def google_error(status: int, *details: dict[str, Any]) -> dict[str, Any]:
    return {"error": {"code": status, "message": "refused", "status": "ANY", "details": [*details]}}


def quota(quota_id: str) -> dict[str, Any]:
    kind = "type.googleapis.com/google.rpc.QuotaFailure"
    return {"@type": kind, "violations": [{"quotaId": quota_id}]}


RETRY_INFO = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "0.6s"}
A_DAY = quota("GenerateRequestsPerDayPerProjectPerModel-FreeTier")
A_MINUTE = quota("GenerateRequestsPerMinutePerProjectPerModel-FreeTier")


async def run_cloudflare(both: Both, rows: Any, out: Path, **more: Any) -> Report:
    given = {"model": LLAMA, "prompt": "Say: {text}", **more}
    report: Report = await both.get(both.workers_ai().bulk.run(rows, out, **given).run())
    return report


@pytest.mark.parametrize(
    "refusal",
    [
        {"body": google_error(429, A_MINUTE, RETRY_INFO)},
        {"headers": {"retry-after": "1"}},
    ],
    ids=["RetryInfo", "Retry-After"],
)
async def test_all_wait_as_long_as_the_service_says(
    both: Both, tmp_path: Path, refusal: dict[str, Any]
) -> None:
    both.emulator.fault("status", operation=GENERATE, status=429, count=3, skip=5, **refusal)
    begun = time.monotonic()
    report = await run(both, numbered(40), tmp_path / "out.jsonl", concurrency=4)
    assert report.answered == 40
    assert time.monotonic() - begun >= 0.6
    times = [one["time"] for one in both.emulator.requests(GENERATE)]
    assert len(times) == 43


async def test_a_refusal_without_a_time_waits_as_well(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=429, count=2)
    report = await run(both, numbered(4), tmp_path / "out.jsonl", concurrency=2)
    assert (report.answered, both.emulator.coverage()[GENERATE]) == (4, 6)


async def test_a_quota_of_the_day_ends_the_job_in_good_order(both: Both, tmp_path: Path) -> None:
    both.emulator.fault(
        "status",
        operation=GENERATE,
        status=429,
        count=None,
        skip=10,
        body=google_error(429, A_DAY, RETRY_INFO),
    )
    report = await run(both, numbered(50), tmp_path / "out.jsonl", concurrency=2)
    assert (report.answered, report.failed, report.left) == (10, 0, 40)
    assert report.stopped is not None
    assert report.stopped.startswith("the quota for today is used up (GenerateRequestsPerDay")
    assert both.emulator.coverage()[GENERATE] <= 12
    assert len(read_rows(tmp_path / "out.jsonl")) == 10
    both.emulator.clear_faults()
    report = await run(both, numbered(50), tmp_path / "out.jsonl")
    assert (report.answered, report.reused, report.left) == (50, 10, 0)


async def test_what_is_answered_stays_in_the_file_when_a_later_run_ends_early(
    both: Both, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    await run(both, numbered(30)[10:], out, key="id")
    both.emulator.fault("status", operation=GENERATE, status=429, count=None, body=google_error(429, A_DAY))
    report = await run(both, numbered(30), out, key="id")
    assert (report.answered, report.left) == (20, 10)
    assert [row["id"] for row in read_rows(out)] == [*range(10, 30)]


async def test_cloudflares_quota_of_the_day_ends_the_job_in_good_order(both: Both, tmp_path: Path) -> None:
    used_up = {"success": False, "errors": [{"code": 3036, "message": "used up"}], "result": None}
    both.emulator.fault("status", operation=RUN, status=429, count=None, skip=5, body=used_up)
    report = await run_cloudflare(both, numbered(20), tmp_path / "out.jsonl", concurrency=1)
    assert (report.answered, report.left) == (5, 15)
    assert "code 3036" in str(report.stopped)


async def test_a_model_that_does_not_exist_ends_the_job_at_once(both: Both, tmp_path: Path) -> None:
    job = both.workers_ai().bulk.run(
        numbered(500), tmp_path / "out.jsonl", model="@cf/no/such", prompt="text", concurrency=2
    )
    with pytest.raises(errors.BadRequestError, match="No such model"):
        await both.get(job.run())
    assert len(both.emulator.requests()) <= 2


async def test_cloudflares_missing_capacity_waits(both: Both, tmp_path: Path) -> None:
    busy = {"success": False, "errors": [{"code": 3040, "message": "no capacity"}], "result": None}
    both.emulator.fault("status", operation=RUN, status=429, count=2, body=busy, headers={"retry-after": "0"})
    report = await run_cloudflare(both, numbered(20), tmp_path / "out.jsonl")
    assert (report.answered, report.stopped) == (20, None)


async def test_a_budget_of_tokens_ends_the_job_before_it_is_overdrawn(both: Both, tmp_path: Path) -> None:
    report = await run(both, numbered(50), tmp_path / "out.jsonl", budget_tokens=210)
    assert (report.answered, report.tokens) == (10, 200)
    assert report.stopped == "budget_tokens: 200 of 210 tokens are used"
    again = await run(both, numbered(50), tmp_path / "out.jsonl", budget_tokens=210)
    assert (again.answered, again.tokens) == (10, 0)
    more = await run(both, numbered(50), tmp_path / "out.jsonl", budget_tokens=400)
    assert (more.answered, more.tokens) == (20, 200)


async def test_requests_a_minute(both: Both, tmp_path: Path) -> None:
    begun = time.monotonic()
    await run(both, numbered(16), tmp_path / "out.jsonl", requests_per_minute=600)
    assert time.monotonic() - begun >= 1.5


async def test_tokens_a_minute(both: Both, tmp_path: Path) -> None:
    begun = time.monotonic()
    await run(both, numbered(16), tmp_path / "out.jsonl", tokens_per_minute=12_000, concurrency=1)
    assert time.monotonic() - begun >= 1.4  # 20 tokens a row: ten rows a second


async def test_no_more_requests_at_once_than_were_asked_for(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("delay", operation=GENERATE, count=None, seconds=0.05)
    begun = time.monotonic()
    await run(both, numbered(20), tmp_path / "out.jsonl", concurrency=2)
    assert time.monotonic() - begun >= 0.5


async def test_a_key_that_is_not_valid_ends_the_job_at_once(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=401, count=None)
    with pytest.raises(errors.AuthenticationError):
        await run(both, numbered(500), tmp_path / "out.jsonl", concurrency=4)
    assert both.emulator.coverage()[GENERATE] <= 4
    assert not (tmp_path / "out.jsonl").exists()


async def test_a_model_that_there_is_not_ends_the_job_at_once(both: Both, tmp_path: Path) -> None:
    with pytest.raises(errors.NotFoundError):
        await run(both, numbered(500), tmp_path / "out.jsonl", concurrency=4, model="no-such-model")
    assert both.emulator.coverage()[GENERATE] <= 4


async def test_a_service_that_is_not_reached_ends_the_job(both: Both, tmp_path: Path, free_port: int) -> None:
    client = both.google(
        base_url=f"http://127.0.0.1:{free_port}", retry=Retry(attempts=2, initial=0.01, maximum=0.01)
    )
    job = client.bulk.generate(numbered(500), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    with pytest.raises(errors.APIConnectionError):
        await both.get(job.run())


async def test_what_fails_for_a_moment_is_asked_again(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=503, count=3, skip=3)
    both.emulator.fault("reset", operation=GENERATE, count=2, skip=10)
    report = await run(both, numbered(20), tmp_path / "out.jsonl")
    assert (report.answered, report.failed) == (20, 0)


async def test_blocked_answers_are_kept_with_their_reason_and_not_paid_again(
    both: Both, tmp_path: Path
) -> None:
    blocked = {"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 5}}
    both.emulator.fault("status", operation=GENERATE, status=200, body=blocked)
    for _ in range(2):
        report = await run(both, numbered(1), tmp_path / "out.jsonl")
        assert report.errors == {"BlockedError": 1}
        (row,) = read_rows(tmp_path / "out.jsonl")
        assert (row["answer"], row["finish_reason"]) == (None, "SAFETY")
        assert row["error"].startswith("BlockedError: the prompt was blocked: SAFETY")
    assert both.emulator.coverage()[GENERATE] == 1


async def test_an_answer_that_is_none_fails_its_row(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=200, body="no JSON", skip=1)
    report = await run(both, numbered(3), tmp_path / "out.jsonl", concurrency=1)
    assert report.errors == {"APIResponseError": 1}


async def test_an_envelope_that_says_failure_with_status_200_fails_its_row(
    both: Both, tmp_path: Path
) -> None:
    failed = {"success": False, "errors": [{"code": 5004, "message": "invalid"}], "result": None}
    both.emulator.fault("status", operation=RUN, status=200, body=failed)
    report = await run_cloudflare(both, numbered(3), tmp_path / "out.jsonl", concurrency=1)
    assert (report.answered, report.failed) == (2, 1)


async def test_a_token_that_cannot_be_had_ends_the_job(both: Both, tmp_path: Path) -> None:
    def token() -> str:
        raise RuntimeError("no token today")

    client = both.google(api_key=None, access_token=token)
    job = client.bulk.generate(numbered(50), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    with pytest.raises(Exception, match="no token today"):
        await both.get(job.run())
    assert both.emulator.coverage()[GENERATE] == 0


async def test_a_quota_of_the_day_ends_the_pauses_of_other_rows(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=503, headers={"retry-after": "30"}, skip=1)
    both.emulator.fault(
        "status", operation=GENERATE, status=429, count=None, skip=5, body=google_error(429, A_DAY)
    )
    begun = time.monotonic()
    report = await run(both, numbered(50), tmp_path / "out.jsonl", concurrency=4)
    assert (report.failed, report.answered + report.left) == (0, 50)
    assert time.monotonic() - begun < 20


async def test_a_service_that_refuses_for_too_long_ends_the_job_in_good_order(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genwire.bulk.attempts._PATIENCE", 0.2)
    both.emulator.fault(
        "status", operation=GENERATE, status=429, count=None, skip=3, headers={"retry-after": "0.05"}
    )
    report = await run(both, numbered(10), tmp_path / "out.jsonl", concurrency=1)
    assert (report.answered, report.failed, report.left) == (3, 0, 7)
    assert str(report.stopped).startswith("refused for 0 s: ")


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ({"concurrency": 0}, "concurrency must be 'auto' or a whole number from 1 to 256, got 0"),
        ({"concurrency": "many"}, "concurrency must be 'auto' or a whole number from 1 to 256, got 'many'"),
        ({"requests_per_minute": 0}, "requests_per_minute must be a number above 0, or None"),
        ({"tokens_per_minute": "x"}, "tokens_per_minute must be a number above 0, or None"),
        ({"budget_tokens": 0}, "budget_tokens must be a whole number of at least 1, or None"),
        ({"on_error": "ignore"}, "on_error must be 'keep' or 'stop', got 'ignore'"),
    ],
)
async def test_options_that_cannot_be_used(
    both: Both, tmp_path: Path, option: dict[str, Any], says: str
) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        await run(both, numbered(3), tmp_path / "out.jsonl", **option)
    assert str(caught.value).startswith(says)
    assert both.emulator.coverage()[GENERATE] == 0
