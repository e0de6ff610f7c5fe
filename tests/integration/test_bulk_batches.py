"""Bulk jobs in batches: at half the price, found again after an end, rows matched by label."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from genwire import errors
from genwire.bulk.execution import Execution
from tests.both import Both
from tests.integration.test_bulk import GENERATE, MODEL, numbered, read_rows, run
from tests.integration.test_bulk_limits import run_cloudflare

BATCH = "models.batchGenerateContent"


async def test_rows_are_answered_in_a_batch(both: Both, tmp_path: Path) -> None:
    report = await run(both, numbered(30), tmp_path / "out.jsonl", key="id", via="batch")
    assert (report.answered, report.reused, report.failed) == (30, 0, 0)
    assert report.tokens == 30 * 20
    rows = read_rows(tmp_path / "out.jsonl")
    assert [row["answer"] for row in rows] == [
        f'You said: "Say: word {number}". That is all I know.' for number in range(30)
    ]
    used = both.emulator.coverage()
    assert (used[BATCH], used[GENERATE]) == (1, 0)
    again = await run(both, numbered(32), tmp_path / "out.jsonl", key="id", via="batch")
    assert (again.answered, again.reused) == (32, 30)
    assert both.emulator.coverage()[BATCH] == 2


async def test_more_rows_than_go_into_a_batch(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genwire.bulk.batches._MOST_ROWS", 10)
    monkeypatch.setattr("genwire.bulk.batches._MOST_OPEN", 2)
    report = await run(both, numbered(35), tmp_path / "out.jsonl", via="batch")
    assert (report.answered, both.emulator.coverage()[BATCH]) == (35, 4)


async def test_a_row_that_fails_in_its_batch_is_asked_again_by_the_next_run(
    both: Both, tmp_path: Path
) -> None:
    rows: list[dict[str, Any]] = [{"text": "a"}, {"text": "b"}]

    def prompt(row: Any) -> Any:
        bad = {"fileData": {"fileUri": "https://127.0.0.1/v1beta/files/none"}}
        return [{"role": "user", "parts": [bad]}] if row["text"] == "b" else row["text"]

    for times in (1, 2):
        report = await run(both, rows, tmp_path / "out.jsonl", prompt=prompt, via="batch")
        assert (report.answered, report.errors) == (1, {"OperationError": 1})
        assert both.emulator.coverage()[BATCH] == times
    assert read_rows(tmp_path / "out.jsonl")[1]["error"].startswith(
        "OperationError: models.generateContent: "
    )


async def test_a_batch_that_was_begun_is_found_again(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation="batches.get", status=400)
    with pytest.raises(errors.BadRequestError):
        await run(both, numbered(8), tmp_path / "out.jsonl", via="batch")
    report = await run(both, numbered(8), tmp_path / "out.jsonl", via="batch")
    assert (report.answered, report.failed) == (8, 0)
    assert both.emulator.coverage()[BATCH] == 1


async def test_cloudflare_has_no_such_batches(both: Both, tmp_path: Path) -> None:
    with pytest.raises(errors.ValidationError, match="via='batch': this service has no batches"):
        await run_cloudflare(both, numbered(3), tmp_path / "out.jsonl", via="batch")


async def test_rows_of_a_batch_that_expired_are_asked_again(both: Both, tmp_path: Path) -> None:
    expired = {"done": True, "error": {"code": 4}, "metadata": {"state": "BATCH_STATE_EXPIRED"}}
    both.emulator.fault("status", operation="batches.get", status=200, body=expired)
    report = await run(both, numbered(8), tmp_path / "out.jsonl", via="batch")
    assert (report.answered, both.emulator.coverage()[BATCH]) == (8, 2)


async def test_rows_of_a_batch_that_failed_have_its_error(both: Both, tmp_path: Path) -> None:
    failed = {
        "done": True,
        "error": {"code": 13, "message": "It broke."},
        "metadata": {"state": "BATCH_STATE_FAILED"},
    }
    both.emulator.fault("status", operation="batches.get", status=200, body=failed)
    report = await run(both, numbered(8), tmp_path / "out.jsonl", via="batch")
    assert report.errors == {"OperationError": 8}
    assert (
        read_rows(tmp_path / "out.jsonl")[0]["error"] == "OperationError: models.generateContent: It broke."
    )


async def test_waiting_for_a_batch_can_be_left_and_taken_up(both: Both, tmp_path: Path) -> None:
    running = {"metadata": {"state": "BATCH_STATE_RUNNING"}}
    both.emulator.fault("status", operation="batches.get", status=200, count=None, body=running)
    job = both.google().bulk.generate(
        numbered(8), tmp_path / "out.jsonl", model=MODEL, prompt="Say: {text}", via="batch"
    )
    execution = Execution(job.session, job.plan)
    asyncio.get_running_loop().call_later(0.5, execution.stop, "interrupted")
    report = await execution.run()
    assert (report.left, report.stopped) == (8, "interrupted")
    both.emulator.clear_faults()
    assert (await run(both, numbered(8), tmp_path / "out.jsonl", via="batch")).answered == 8
    assert both.emulator.coverage()[BATCH] == 1


async def test_a_row_that_makes_no_request_fails_alone(both: Both, tmp_path: Path) -> None:
    rows = [{"text": "a"}, {"text": "b", "more": 1}]
    report = await run(both, rows, tmp_path / "out.jsonl", prompt=lambda row: f"{row['more']}", via="batch")
    assert (report.answered, report.failed) == (1, 1)
