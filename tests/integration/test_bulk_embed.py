"""Bulk jobs that embed: many rows in one request, and each of them by itself where one fails."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from genwire import Retry, errors
from genwire.bulk import Report
from tests.both import Both
from tests.integration.test_bulk import numbered, read_rows

pytestmark = pytest.mark.slow

Embed = Callable[..., Any]
GOOGLE, CLOUDFLARE = "gemini-embedding-001", "@cf/baai/bge-m3"
SERVICES = ("google", "cloudflare")


@pytest.fixture(params=SERVICES)
def embed(request: pytest.FixtureRequest, both: Both, tmp_path: Path) -> Embed:
    """Runs a job that embeds, with either service."""
    return partial(embedded, both, tmp_path / "out.jsonl", request.param)


async def embedded(both: Both, out: Path, service: str, rows: Any, **more: Any) -> Report:
    client, model = (both.google(), GOOGLE) if service == "google" else (both.workers_ai(), CLOUDFLARE)
    job = client.bulk.embed(rows, out, **{"model": model, "prompt": "Say: {text}", "key": "id", **more})
    report: Report = await both.get(job.run())
    return report


def calls(both: Both) -> int:
    """How many requests came."""
    return sum(both.emulator.coverage().values())


async def test_many_rows_are_one_request(both: Both, embed: Embed, tmp_path: Path) -> None:
    report = await embed(numbered(250))
    assert (report.answered, report.failed) == (250, 0)
    assert calls(both) == 3
    rows = read_rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in rows] == [*range(250)]
    assert len({tuple(row["embedding"]) for row in rows}) == 250


async def test_a_row_has_the_embedding_that_it_has_alone(both: Both, tmp_path: Path) -> None:
    config = {"output_dimensionality": 256, "task_type": "CLUSTERING"}
    await embedded(both, tmp_path / "out.jsonl", "google", numbered(3), config=config)
    one = both.google().models.embed_content(model=GOOGLE, contents="Say: word 1", config=config)
    assert read_rows(tmp_path / "out.jsonl")[1]["embedding"] == (await both.get(one)).values
    await embedded(both, tmp_path / "more.jsonl", "cloudflare", numbered(3))
    two = await both.get(both.workers_ai().embed(CLOUDFLARE, "Say: word 1"))
    assert read_rows(tmp_path / "more.jsonl")[1]["embedding"] == two.data[0]


async def test_what_was_embedded_is_paid_once(both: Both, embed: Embed) -> None:
    await embed(numbered(150))
    before = calls(both)
    report = await embed(numbered(151))
    assert (report.answered, report.reused) == (151, 150)
    assert calls(both) == before + 1


async def test_equal_rows_are_embedded_once(both: Both, embed: Embed) -> None:
    rows = [{"id": number, "text": f"word {number % 7}"} for number in range(140)]
    report = await embed(rows)
    assert (report.answered, report.reused) == (140, 133)
    assert calls(both) <= 2


async def test_a_row_that_fails_does_not_fail_those_beside_it(both: Both, tmp_path: Path) -> None:
    rows = [{"id": number, "text": "" if number == 70 else f"word {number}"} for number in range(100)]
    report = await embedded(both, tmp_path / "out.jsonl", "google", rows, prompt=contents)
    assert (report.answered, report.errors) == (99, {"BadRequestError": 1})
    assert [row["id"] for row in read_rows(tmp_path / "out.jsonl") if row["error"]] == [70]
    assert calls(both) < 20


def contents(row: Any) -> Any:
    return {"parts": [{"text": row["text"]}] if row["text"] else []}


async def test_a_refused_group_waits_and_is_asked_again_whole(both: Both, embed: Embed) -> None:
    both.emulator.fault("status", operation="*", status=429, count=2, headers={"retry-after": "0"})
    report = await embed(numbered(200), concurrency=1)
    assert (report.answered, report.failed) == (200, 0)
    assert calls(both) == 4


async def test_a_group_that_fails_for_a_moment_is_asked_again_whole(both: Both, embed: Embed) -> None:
    both.emulator.fault("status", operation="*", status=503, count=2)
    report = await embed(numbered(100))
    assert (report.answered, calls(both)) == (100, 3)


@pytest.mark.parametrize(
    ("service", "body"),
    [
        ("google", {"embeddings": [{"values": [1.0]}]}),
        ("google", []),
        ("cloudflare", {"result": {"shape": [1, 1], "data": [[1.0]]}, "success": True, "errors": []}),
        ("cloudflare", {"result": None, "success": True, "errors": []}),
    ],
)
async def test_an_answer_with_too_few_embeddings_fails_its_rows(
    both: Both, tmp_path: Path, service: str, body: Any
) -> None:
    both.emulator.fault("status", operation="*", status=200, body=body)
    report = await embedded(both, tmp_path / "out.jsonl", service, numbered(130), concurrency=1)
    assert (report.answered, report.errors) == (30, {"APIResponseError": 100})
    assert "embeddings for 100 " in read_rows(tmp_path / "out.jsonl")[0]["error"]


async def test_requests_are_counted_not_rows(both: Both, embed: Embed) -> None:
    begun = time.monotonic()
    await embed(numbered(400), requests_per_minute=600)
    assert time.monotonic() - begun >= 0.3
    assert calls(both) == 4


async def test_the_tokens_of_a_request_are_shared_by_its_rows(both: Both, tmp_path: Path) -> None:
    counted = {"embeddings": [{"values": [1.0]}] * 3, "usageMetadata": {"promptTokenCount": 11}}
    both.emulator.fault("status", operation="models.batchEmbedContents", status=200, body=counted)
    report = await embedded(both, tmp_path / "out.jsonl", "google", numbered(3))
    assert report.tokens == 11
    assert [row["input_tokens"] for row in read_rows(tmp_path / "out.jsonl")] == [4, 4, 3]


async def test_a_budget_counts_rows_and_not_requests(both: Both, tmp_path: Path) -> None:
    def answer(rows: int) -> dict[str, Any]:
        return {"embeddings": [{"values": [1.0]}] * rows, "usageMetadata": {"promptTokenCount": 10 * rows}}

    one = {"embedding": {"values": [1.0]}, "usageMetadata": {"promptTokenCount": 10}}
    both.emulator.fault("status", operation="models.embedContent", status=200, body=one, count=None)
    both.emulator.fault("status", operation="models.batchEmbedContents", status=200, body=answer(4))
    report = await embedded(both, tmp_path / "out.jsonl", "google", numbered(50), budget_tokens=59)
    assert (report.answered, report.left, report.tokens) == (5, 45, 50)
    assert report.stopped == "budget_tokens: 50 of 59 tokens are used"


async def test_a_quota_of_the_day_leaves_the_rows_of_the_group(both: Both, tmp_path: Path) -> None:
    quota = {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaId": "APerDay"}]}
    body = {"error": {"code": 429, "message": "refused", "details": [quota]}}
    both.emulator.fault("status", operation="*", status=429, count=None, skip=1, body=body)
    report = await embedded(both, tmp_path / "out.jsonl", "google", numbered(250), concurrency=1)
    assert (report.answered, report.failed, report.left) == (100, 0, 150)


async def test_the_first_failure_may_end_the_job(both: Both, tmp_path: Path) -> None:
    rows = [{"id": number, "text": "" if number == 0 else f"word {number}"} for number in range(300)]
    with pytest.raises(errors.BadRequestError):
        await embedded(
            both,
            tmp_path / "out.jsonl",
            "google",
            rows,
            prompt=contents,
            on_error="stop",
            concurrency=1,
        )


async def test_a_service_that_fails_fails_each_row(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation="*", status=500, count=None, skip=1)
    client = both.google(retry=Retry(attempts=1))
    job = client.bulk.embed(numbered(110), tmp_path / "out.jsonl", model=GOOGLE, prompt="text", concurrency=1)
    report = await both.get(job.run())
    assert (report.answered, report.errors) == (100, {"ServerError": 10})


async def test_only_texts_are_embedded_by_workers_ai(both: Both, tmp_path: Path) -> None:
    rows = [{"id": 1, "text": "a"}, {"id": 2, "text": ["a", "b"]}]
    report = await embedded(both, tmp_path / "out.jsonl", "cloudflare", rows, prompt="text")
    assert (report.answered, report.failed) == (1, 1)
    assert read_rows(tmp_path / "out.jsonl")[1]["error"].startswith(
        "ValidationError: what is embedded must be text, got ['a', 'b']"
    )
