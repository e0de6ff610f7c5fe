"""Bulk jobs against the emulator: rows in, answers out, in both colours."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest

from genwire import errors
from genwire.bulk import Report
from tests.both import API_KEY, Both

pytestmark = pytest.mark.slow

MODEL = "gemini-2.5-flash"
GENERATE = "models.generateContent"


def write_rows(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_bytes(b"".join(orjson.dumps(row) + b"\n" for row in rows))
    return path


def read_rows(path: Path) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


def numbered(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "text": f"word {number}"} for number in range(count)]


async def run(both: Both, source: Any, out: Path, **more: Any) -> Report:
    given = {"model": MODEL, "prompt": "Say: {text}", **more}
    report: Report = await both.get(both.google().bulk.generate(source, out, **given).run())
    return report


async def test_each_row_gets_its_answer_in_the_order_of_the_input(both: Both, tmp_path: Path) -> None:
    source = write_rows(tmp_path / "rows.jsonl", numbered(150))
    report = await run(both, source, tmp_path / "out.jsonl", key="id")
    rows = read_rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in rows] == [*range(150)]
    assert rows[7] == {
        "id": 7,
        "text": "word 7",
        "answer": 'You said: "Say: word 7". That is all I know.',
        "input_tokens": 4,
        "output_tokens": 16,
        "finish_reason": "STOP",
        "error": None,
    }
    assert (report.rows, report.answered, report.reused, report.failed, report.left) == (150, 150, 0, 0, 0)
    assert report.tokens == sum(row["input_tokens"] + row["output_tokens"] for row in rows)
    assert report.stopped is None
    assert str(report).startswith("150 of 150 rows answered, 3000 tokens in ")


async def test_rows_have_their_numbers_as_keys_unless_told_otherwise(both: Both, tmp_path: Path) -> None:
    await run(both, numbered(3), tmp_path / "out.jsonl")
    assert [row["key"] for row in read_rows(tmp_path / "out.jsonl")] == [1, 2, 3]
    await run(both, numbered(3), tmp_path / "more.jsonl", key=lambda row: f"k{row['id']}")
    assert [row["key"] for row in read_rows(tmp_path / "more.jsonl")] == ["k0", "k1", "k2"]


async def test_iterating_gives_rows_as_they_finish_and_writes_the_file(both: Both, tmp_path: Path) -> None:
    job = both.google().bulk.generate(
        numbered(60), tmp_path / "out.jsonl", model=MODEL, prompt="{text}", key="id"
    )
    found = await both.list(job)
    assert {row.key for row in found} == {*range(60)}
    assert all(row.answer == f'You said: "{row.row["text"]}". That is all I know.' for row in found)
    assert job.report.answered == 60
    assert len(read_rows(tmp_path / "out.jsonl")) == 60


async def test_a_loop_that_is_left_ends_the_job_in_good_order(both: Both, tmp_path: Path) -> None:
    client = both.google()
    job = client.bulk.generate(numbered(5000), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    rows = both.each(job)
    async for row in rows:
        assert row.error is None
        break
    await rows.aclose()
    again = client.bulk.generate(numbered(5000), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    report = await both.get(again.run())
    assert report.answered == 5000
    assert report.reused > 0
    assert len(both.emulator.requests(GENERATE)) <= 1000  # as many as it remembers
    assert both.emulator.coverage()[GENERATE] == 5000


async def test_a_type_makes_columns_of_its_fields(both: Both, tmp_path: Path) -> None:
    @dataclass
    class Review:
        label: str
        stars: int

    report = await run(both, numbered(2), tmp_path / "out.jsonl", response_schema=Review)
    (row, _) = read_rows(tmp_path / "out.jsonl")
    assert report.failed == 0
    assert isinstance(row["label"], str)
    assert isinstance(row["stars"], int)
    assert "answer" not in row


async def test_a_prompt_may_be_a_column_or_a_function_that_gives_contents(both: Both, tmp_path: Path) -> None:
    await run(both, [{"text": "hello"}], tmp_path / "column.jsonl", prompt="text")
    assert read_rows(tmp_path / "column.jsonl")[0]["answer"].startswith('You said: "hello"')

    def contents(row: Any) -> Any:
        return [{"role": "user", "parts": [{"text": f"function {row['text']}"}]}]

    await run(both, [{"text": "hello"}], tmp_path / "function.jsonl", prompt=contents)
    assert read_rows(tmp_path / "function.jsonl")[0]["answer"].startswith('You said: "function hello"')


async def test_generators_are_read_once(both: Both, tmp_path: Path) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        yield from numbered(5)

    await run(both, rows(), tmp_path / "sync.jsonl")
    assert len(read_rows(tmp_path / "sync.jsonl")) == 5

    async def arows() -> AsyncIterator[dict[str, Any]]:
        for row in numbered(5):
            yield row

    await run(both, arows(), tmp_path / "async.jsonl")
    assert len(read_rows(tmp_path / "async.jsonl")) == 5


async def test_a_row_that_the_function_cannot_take_fails_alone(both: Both, tmp_path: Path) -> None:
    rows = numbered(3)
    del rows[1]["text"]
    report = await run(both, rows, tmp_path / "out.jsonl", prompt=lambda row: row["text"])
    assert (report.answered, report.failed) == (2, 1)
    assert read_rows(tmp_path / "out.jsonl")[1]["error"] == "GenwireError: prompt function: KeyError: 'text'"


async def test_a_row_that_the_service_refuses_is_kept_with_its_error(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=400, skip=1)
    report = await run(both, numbered(4), tmp_path / "out.jsonl", concurrency=1)
    assert report.errors == {"BadRequestError": 1}
    rows = read_rows(tmp_path / "out.jsonl")
    assert [row["error"] is None for row in rows] == [True, False, True, True]
    assert rows[1]["error"].startswith("BadRequestError: models.generateContent: 400")
    assert rows[1]["answer"] is None


async def test_the_first_failure_may_end_the_job(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=400, skip=2)
    with pytest.raises(errors.BadRequestError):
        await run(both, numbered(40), tmp_path / "out.jsonl", concurrency=1, on_error="stop")
    assert [row["error"] is None for row in read_rows(tmp_path / "out.jsonl")] == [True, True, False]
    assert both.emulator.coverage()[GENERATE] == 3
    report = await run(both, numbered(40), tmp_path / "out.jsonl", concurrency=1, on_error="stop")
    assert (report.answered, report.reused) == (40, 2)


async def test_what_cannot_be_sent_fails_its_row(both: Both, tmp_path: Path) -> None:
    report = await run(both, [{"text": "a"}], tmp_path / "out.jsonl", prompt=lambda _: "\ud800")
    assert report.errors == {"ValidationError": 1}
    assert "the request has no form in JSON" in read_rows(tmp_path / "out.jsonl")[0]["error"]


async def test_what_the_contract_does_not_know_is_sent(both: Both, tmp_path: Path) -> None:
    config = {"extra_body": {"generationConfig": {"seed": 1}}, "extra_headers": {"x-more": "yes"}}
    await run(both, numbered(1), tmp_path / "out.jsonl", config=config)
    (request,) = both.emulator.requests(GENERATE)
    assert request["body"]["generationConfig"] == {"seed": 1}
    assert request["headers"]["x-more"] == "yes"


async def test_a_client_of_the_callers_carries_the_requests(both: Both, tmp_path: Path) -> None:
    hooked = list[str]()

    async def asynchronous(request: Any) -> None:
        hooked.append(request.url.path)

    def synchronous(request: Any) -> None:
        hooked.append(request.url.path)

    hook = asynchronous if both.is_async else synchronous
    client = both.google(http_client=both.http_client(event_hooks={"request": [hook]}))
    job = client.bulk.generate(numbered(10), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    report = await both.get(job.run())
    assert (report.answered, len(hooked)) == (10, 10)


async def test_without_aiohttp_httpx_carries_the_requests(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genwire.bulk.senders._has_aiohttp", lambda: False)
    report = await run(both, numbered(10), tmp_path / "out.jsonl")
    assert report.answered == 10


async def test_tokens_are_made_for_each_request(both: Both, tmp_path: Path) -> None:
    made = list[int]()

    def token() -> str:
        made.append(1)
        return "token-0123456789"

    client = both.google(api_key=None, access_token=token)
    job = client.bulk.generate(numbered(5), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    assert (await both.get(job.run())).answered == 5
    assert len(made) == 5


async def test_progress_is_told(both: Both, tmp_path: Path) -> None:
    states = list[Report]()
    both.emulator.fault("delay", operation=GENERATE, count=None, seconds=0.05)
    report = await run(both, numbered(20), tmp_path / "out.jsonl", concurrency=2, progress=states.append)
    finished = [state.answered for state in states]
    assert finished == sorted(finished)
    assert len(finished) > 2
    assert states[-1].answered == report.answered == 20


async def test_no_credential_is_in_what_is_left(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("status", operation=GENERATE, status=400, body={"error": {"message": API_KEY}})
    await run(both, numbered(5), tmp_path / "out.jsonl", concurrency=1)
    for name in os.listdir(tmp_path):  # noqa: PTH208 - asynchronous tests may not use iterdir
        assert API_KEY.encode() not in (tmp_path / name).read_bytes()


async def test_workers_ai_in_all_its_forms(both: Both, tmp_path: Path) -> None:
    @dataclass
    class Review:
        stars: int

    async def answers(out: str, prompt: Any, **more: Any) -> list[dict[str, Any]]:
        model = "@cf/meta/llama-3.2-3b-instruct"
        job = both.workers_ai().bulk.run([{"text": "hi"}], tmp_path / out, model=model, prompt=prompt, **more)
        await both.get(job.run())
        return read_rows(tmp_path / out)

    said = [{"role": "user", "content": "hello"}]
    assert (await answers("1.jsonl", lambda _: said))[0]["answer"].startswith('You said: "hello"')
    assert (await answers("2.jsonl", lambda _: {"prompt": "x", "seed": 1}))[0]["answer"].startswith("I heard")
    (row,) = await answers("3.jsonl", "{text}", response_schema=Review)
    assert isinstance(row["stars"], int)
    tool = {"name": "add", "description": "Adds.", "parameters": {"type": "object", "properties": {}}}
    (row,) = await answers(
        "5.jsonl",
        lambda _: {"messages": [{"role": "user", "content": "Use the tool add."}]},
        config={"tools": [tool]},
    )
    assert row["answer"][0]["name"] == "add"
    with pytest.raises(errors.ValidationError, match="temperature must be at most 5, got 6"):
        await answers("6.jsonl", "{text}", config={"temperature": 6})


async def test_rows_of_workers_ai_that_were_cut_are_asked_again(both: Both, tmp_path: Path) -> None:
    reused = []
    for limit in (3, 3, 30, 30):
        job = both.workers_ai().bulk.run(
            [{"text": "hello"}],
            tmp_path / "out.jsonl",
            model="@cf/meta/llama-3.2-3b-instruct",
            prompt="{text}",
            config={"max_tokens": limit},
        )
        reused.append((await both.get(job.run())).reused)
    assert reused == [0, 1, 0, 1]


async def test_function_calls_are_answers(both: Both, tmp_path: Path) -> None:
    def weather(city: str) -> str:
        """Tells the weather."""
        return city

    await run(
        both,
        [{"text": "Use the tool weather."}],
        tmp_path / "out.jsonl",
        prompt="{text}",
        config={"tools": [weather]},
    )
    (row,) = read_rows(tmp_path / "out.jsonl")
    assert row["answer"][0]["name"] == "weather"


async def test_an_answer_that_does_not_fit_is_kept_as_an_error(both: Both, tmp_path: Path) -> None:
    config = {"max_output_tokens": 2}
    report = await run(both, numbered(1), tmp_path / "out.jsonl", response_schema=list[str], config=config)
    assert report.errors == {"ParseError": 1}
    assert str(report).startswith("0 of 1 rows answered, 1 failed (1 ParseError), ")


async def test_many_keys_are_compared(both: Both, tmp_path: Path) -> None:
    rows = [{"id": number % 2500, "text": "a"} for number in range(2501)]
    with pytest.raises(errors.ValidationError, match="source: rows 1 and 2501 have the same key 0"):
        await run(both, rows, tmp_path / "out.jsonl", key="id")
    with pytest.raises(errors.ValidationError, match=r"row 1: the key .* must be text or a number"):
        await run(both, [{"text": "a"}], tmp_path / "out.jsonl", key=lambda _: 2**70)
    assert (await run(both, rows[:2500], tmp_path / "out.jsonl", key="id")).answered == 2500


async def test_places_to_run_that_there_are_not(both: Both, tmp_path: Path) -> None:
    job = both.google().bulk.generate(numbered(1), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    with pytest.raises(errors.ConfigurationError, match="on must be 'ray' or 'ray://ADDRESS', got 'moon'"):
        await both.get(job.run(on="moon"))
    with pytest.raises(errors.ConfigurationError, match=r"needs more packages: pip install 'genwire\[ray\]'"):
        await both.get(job.run(on="ray"))


async def test_a_bar_is_shown(both: Both, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    await run(both, numbered(20), tmp_path / "out.jsonl", progress=True)
    assert "20/20" in capsys.readouterr().err
