"""Batches: rows in, one job, and answers by the keys of the rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypedDict

import orjson
import pandas as pd
import polars as pl
import pytest

from genwire import BatchResults, EmbedContentResponse, GenerateContentResponse
from genwire.errors import (
    APIResponseError,
    NotFoundError,
    OperationError,
    RateLimitError,
    ValidationError,
    WaitTimeoutError,
)
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.played import Act, answer, played

pytestmark = pytest.mark.anyio

MODEL = "gemini-flash-latest"
TYPE = "type.googleapis.com/google.ai.generativelanguage.v1beta."


def batch(state: str, output: Any = None, *, kind: str = "GenerateContent", **more: Any) -> dict[str, Any]:
    """The operation of a batch."""
    metadata: dict[str, Any] = {
        "@type": f"{TYPE}{kind}Batch",
        "state": f"BATCH_STATE_{state}",
        "displayName": "mine",
    }
    metadata |= {
        "batchStats": {"requestCount": "4", "successfulRequestCount": "1", "failedRequestCount": "1"}
    }
    return {"name": "batches/b", "metadata": {**metadata, **({"output": output} if output else {})}, **more}


def in_place(*answers: Any) -> dict[str, Any]:
    return {"inlinedResponses": {"inlinedResponses": list(answers)}}


def text(said: str) -> dict[str, Any]:
    return {"candidates": [{"content": {"parts": [{"text": said}]}, "finishReason": "STOP"}]}


def sent(request: bytes) -> Any:
    return orjson.loads(request.partition(b"\r\n\r\n")[2])


def sent_rows(request: bytes) -> dict[str, Any]:
    rows = sent(request)["batch"]["inputConfig"]["requests"]["requests"]
    return {row["metadata"]["key"]: row["request"] for row in rows}


RUNNING = answer(batch("RUNNING"))
ROWS: list[Any] = [
    "A",
    {"key": "b", "contents": "B", "config": {"temperature": 0.5}, "metadata": {"mine": 1}},
    {"key": "c", "request": {"contents": [{"parts": [{"text": "C"}]}]}},
    raw.Content(role="user", parts=[raw.Part(text="D")]),
]


async def test_answers_are_matched_by_key_and_never_by_position(both: Both) -> None:
    out_of_order = in_place(
        {"response": text("to D"), "metadata": {"key": "3"}},
        {"error": {"code": 8, "message": "quota"}, "metadata": {"key": "c"}},
        {"response": text("to B"), "metadata": {"key": "b", "mine": 1}},
    )
    with played([RUNNING], [RUNNING], [answer(batch("SUCCEEDED", out_of_order, done=True))]) as server:
        gl = both.google(base_url=server.url)
        job = await both.get(
            gl.batches.create(
                model=MODEL, src=ROWS, row_config={"seed": 7}, config={"display_name": "mine", "priority": -1}
            )
        )
        assert (job.name, job.state, job.done, job.display_name) == (
            "batches/b",
            raw.BatchState.BATCH_STATE_RUNNING,
            False,
            "mine",
        )
        seen: list[int | None] = []
        results = await both.get(
            job.wait(interval=0.01, progress=lambda one: seen.append(one.batch_stats.request_count))
        )
    assert seen == [4, 4, 4]
    assert list(results) == ["0", "b", "c", "3"]
    assert (results["b"].answer.text, results["b"].metadata) == ("to B", {"mine": 1})
    assert isinstance(results["3"].response, GenerateContentResponse)
    assert results["3"].answer.text == "to D"
    assert [row.key for row in results.failed] == ["0", "c"]
    with pytest.raises(RateLimitError, match=r"row 'c': 429.*quota"):
        assert results["c"].answer
    with pytest.raises(APIResponseError, match="no answer for '0'"):
        assert results["0"].answer
    body = sent(server.requests[0])["batch"]
    assert (body["displayName"], body["priority"]) == ("mine", "-1")
    rows = sent_rows(server.requests[0])
    assert list(rows) == ["0", "b", "c", "3"]
    assert rows["b"]["generationConfig"] == {"seed": 7, "temperature": 0.5}
    assert [request.split()[1] for request in server.requests] == [
        f"/v1beta/models/{MODEL}:batchGenerateContent".encode(),
        b"/v1beta/batches/b",
        b"/v1beta/batches/b",
    ]


class Name(TypedDict):
    name: str


async def test_a_batch_is_written_out_as_it_came(both: Both) -> None:
    with played([RUNNING]) as server:
        job = await both.get(both.google(base_url=server.url).batches.get("b"))
    assert orjson.loads(job.to_json()) == batch("RUNNING")


async def test_a_row_may_ask_for_json(both: Both) -> None:
    output = in_place({"response": text('{"name": "Ada"}'), "metadata": {"key": "0"}})
    with played([answer(batch("SUCCEEDED", output, done=True))]) as server:
        gl = both.google(base_url=server.url)
        job = await both.get(
            gl.batches.create(model="tunedModels/t", src=["x"], row_config={"response_schema": Name})
        )
        results = await both.get(job.results())
    assert results["0"].answer.parsed == {"name": "Ada"}
    assert b"/v1beta/tunedModels/t:batchGenerateContent" in server.requests[0]


def lines(*rows: Any) -> bytes:
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)


async def test_many_rows_travel_in_a_file_and_so_do_their_answers(both: Both) -> None:
    """More than 20 MB: uploaded as JSON Lines; the answers are downloaded, and go on after a broken connection."""

    def rows() -> Iterator[dict[str, Any]]:
        for number in range(21):
            yield {
                "key": f"row-{number}",
                "contents": str(number) * (1 << 20) if number < 10 else "x" * (1 << 20),
            }

    answers = lines(
        {"key": "row-20", "response": text("last")}, {"key": "row-1", "error": {"code": 5, "message": "No"}}
    )
    half = len(answers) // 2
    head = f"HTTP/1.1 200 OK\r\ncontent-length: {len(answers)}\r\n\r\n".encode()
    with played(
        [answer({}, head="x-goog-upload-url: /bytes")],
        *[[answer({}, head="x-goog-upload-status: active")]] * 2,
        [answer({"file": {"name": "files/up"}}, head="x-goog-upload-status: final")],
        [RUNNING],
        [answer(batch("SUCCEEDED", {"responsesFile": "files/batch-b"}, done=True))],
        [head + answers[:half], Act.RESET],
        [
            b"HTTP/1.1 206 Partial Content\r\n"
            + f"content-length: {len(answers) - half}\r\n\r\n".encode()
            + answers[half:]
        ],
    ) as server:
        gl = both.google(base_url=server.url)
        job = await both.get(gl.batches.create(model=MODEL, src=rows()))
        results = await both.get(job.wait(interval=0.01, progress=False))
    uploaded = b"".join(request.partition(b"\r\n\r\n")[2] for request in server.requests[1:4])
    parsed = [orjson.loads(line) for line in uploaded.splitlines()]
    assert [row["key"] for row in parsed] == [f"row-{number}" for number in range(21)]
    assert parsed[1]["request"]["contents"][0]["parts"][0]["text"] == "1" * (1 << 20)
    assert sent(server.requests[4])["batch"]["inputConfig"] == {"fileName": "files/up"}
    assert f"range: bytes={half}-".encode() in server.requests[7].lower()
    assert results["row-20"].answer.text == "last"
    assert isinstance(results["row-1"].error, NotFoundError)
    assert len(results) == 21


FRAME = {"key": ["a", "b"], "contents": ["A", "B"]}
SOURCES: dict[str, Any] = {
    "pandas": lambda _: pd.DataFrame({**FRAME, "config": [{"seed": 1}, {"seed": 2}]}),
    "polars": lambda _: pl.DataFrame(FRAME),
    "generator": lambda _: ({"key": key, "contents": key.upper()} for key in "ab"),
    "path": lambda folder: _written(folder, lines(*({"key": key, "contents": key.upper()} for key in "ab"))),
    "text path": lambda folder: str(
        _written(
            folder,
            b"\xef\xbb\xbf"
            + lines(
                *({"key": key, "request": {"contents": {"parts": {"text": key.upper()}}}} for key in "ab")
            )
            + b"\n",
        )
    ),
}


def _written(folder: Path, content: bytes) -> Path:
    path = folder / "rows.jsonl"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("source", SOURCES)
async def test_rows_come_from_frames_files_and_iterables(both: Both, source: str, tmp_path: Path) -> None:
    with played([RUNNING]) as server:
        await both.get(
            both.google(base_url=server.url).batches.create(model=MODEL, src=SOURCES[source](tmp_path))
        )
    rows = sent_rows(server.requests[0])
    assert {key: row["contents"][0]["parts"][0]["text"] for key, row in rows.items()} == {"a": "A", "b": "B"}


@pytest.mark.parametrize("src", ["files/abc", raw.File(name="files/abc")])
async def test_a_file_that_is_uploaded_already_is_not_read(both: Both, src: Any) -> None:
    with played([RUNNING]) as server:
        await both.get(both.google(base_url=server.url).batches.create(model=MODEL, src=src))
    assert sent(server.requests[0])["batch"]["inputConfig"] == {"fileName": "files/abc"}


BAD_ROWS: list[tuple[Any, str]] = [
    ({"key": "x", "contents": "x", "config": {"temperature": 9}}, r"src\[1\] \(key 'x'\).*temperature must be at"),
    ({"key": "x", "contents": "x", "config": {"temprature": 1}}, "did you mean 'temperature'"),
    ({"key": "x", "request": {"contens": []}}, "did you mean 'contents'"),
    ({"key": "x", "contents": "x", "request": {}}, "either contents or a request"),
    ({"key": "x", "contents": "x", "metdata": {}}, "did you mean 'metadata'"),
    ({"key": "x", "contents": []}, "must not be empty"),
    ({"key": "x", "contents": "x", "metadata": 5}, "metadata must be a mapping"),
    ({"key": "x", "request": {"contents": []}, "config": {"seed": 1}}, "has no config"),
]  # fmt: skip


@pytest.mark.parametrize(("row", "message"), BAD_ROWS)
async def test_a_row_that_breaks_a_rule_is_refused_with_its_place(both: Both, row: Any, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        await both.get(both.google().batches.create(model=MODEL, src=["fine", row]))
    assert both.emulator.requests() == []


async def test_a_row_that_breaks_a_rule_can_become_a_failed_row(both: Both) -> None:
    output = in_place({"response": text("Hi"), "metadata": {"key": "good"}})
    src = [{"key": "bad", "contents": "x", "config": {"top_k": -1.5}}, {"key": "good", "contents": "x"}]
    with played([answer(batch("SUCCEEDED", output, done=True))]) as server:
        gl = both.google(base_url=server.url)
        job = await both.get(gl.batches.create(model=MODEL, src=src, on_invalid="fail"))
        results = await both.get(job.wait())
    assert list(sent_rows(server.requests[0])) == ["good"]
    assert isinstance(results["bad"].error, ValidationError)
    assert results["good"].answer.text == "Hi"


@pytest.mark.parametrize(
    ("src", "message"),
    [
        ([], "no row that can be sent: it is empty"),
        ([{"key": 1, "contents": "x"}, {"key": "1", "contents": "y"}], "with the key '1' before it"),
        ("no/such/file.jsonl", "cannot read"),
        ({"contents": "x"}, "must be rows"),
        (b"x", "must be rows"),
        (raw.File(), "the file has no name"),
    ],
)
async def test_what_is_no_source_is_refused(both: Both, src: Any, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        await both.get(both.google().batches.create(model=MODEL, src=src))
    assert both.emulator.requests() == []


async def test_other_mistakes_are_refused_too(both: Both, tmp_path: Path) -> None:
    batches = both.google().batches
    for mistake, message in (
        ({"src": ["x"], "on_invalid": "skip"}, "on_invalid must be"),
        ({"src": ["x"], "config": {"display_nam": "x"}}, "did you mean 'display_name'"),
        (
            {"src": [{"contents": ""}], "row_config": {"temperature": 9}, "on_invalid": "fail"},
            "no row that can",
        ),
        ({"src": _written(tmp_path, b'{"contents": "x"}\n{')}, "line 2 of .* is not JSON"),
    ):
        with pytest.raises(ValidationError, match=message):
            await both.get(batches.create(model=MODEL, **mistake))
    assert both.emulator.requests() == []


async def test_embeddings_come_in_batches_too(both: Both) -> None:
    output = in_place({"response": {"embedding": {"values": [0.5, 1]}}, "metadata": {"key": "1"}})
    done = batch("SUCCEEDED", output, kind="EmbedContent", done=True)
    with played([answer(done)]) as server:
        gl = both.google(base_url=server.url)
        job = await both.get(
            gl.batches.create_embeddings(model="m", src=["A", "B"], row_config={"output_dimensionality": 2})
        )
        results: BatchResults[EmbedContentResponse] = await both.get(job.wait())
        assert (await both.get(gl.batches.get("b"))).metadata == job.metadata
    assert list(results["1"].answer.to_numpy()) == [0.5, 1]
    assert b"models/m:asyncBatchEmbedContent" in server.requests[0]
    assert sent_rows(server.requests[0])["1"] == {
        "content": {"parts": [{"text": "B"}], "role": "user"},
        "outputDimensionality": 2,
    }


@pytest.mark.parametrize(
    ("state", "error", "message"),
    [
        ("FAILED", {"code": 3, "message": "bad file"}, "batches/b failed: bad file"),
        ("CANCELLED", None, "batches/b cancelled"),
        ("EXPIRED", None, "batches/b expired"),
    ],
)
async def test_a_batch_that_fails_as_a_whole_raises(both: Both, state: str, error: Any, message: str) -> None:
    ended = batch(state, done=True, **({"error": error} if error else {}))
    with played([answer(ended)]) as server, pytest.raises(OperationError, match=message) as caught:
        await both.get(both.google(base_url=server.url).batches.wait("b", progress=False))
    assert caught.value.name == "batches/b"


async def test_a_cancelled_batch_keeps_its_answers(both: Both) -> None:
    output = in_place({"response": text("Hi"), "metadata": {"key": "a"}}, {"response": text("?")})
    with played([answer(batch("CANCELLED", output, done=True))]) as server:
        job = await both.get(both.google(base_url=server.url).batches.get("batches/b"))
        results = await both.get(job.results())
    assert {key: row.answer.text for key, row in results.items()} == {"a": "Hi"}
    assert [row.answer.text for row in results.unkeyed] == ["?"]


async def test_waiting_ends_in_time_and_says_how_to_go_on(both: Both) -> None:
    with played([RUNNING]) as server:
        gl = both.google(base_url=server.url)
        with pytest.raises(WaitTimeoutError, match=r"client\.batches\.wait\('batches/b'\) resumes"):
            await both.get(gl.batches.wait("b", timeout=0.05, interval=0.01, progress=False))
        job = await both.get(gl.batches.get("b"))
        with pytest.raises(OperationError, match="has no answers yet"):
            await both.get(job.results())


async def test_batches_are_listed_cancelled_and_deleted(both: Both) -> None:
    page = {"operations": [batch("RUNNING")], "nextPageToken": "more"}
    with played([answer(page)], [answer({"operations": [batch("FAILED")]})], [answer({})]) as server:
        batches = both.google(base_url=server.url).batches
        listed = await both.list(batches.list(page_size=1))
        await both.get(batches.cancel("b"))
        await both.get(batches.delete("batches/b"))
    assert [one.done for one in listed] == [False, True]
    kind = "AsyncBatch" if both.is_async else "Batch"
    assert repr(listed[0]) == f"<{kind} batches/b BATCH_STATE_RUNNING>"
    assert [request.partition(b" HTTP")[0] for request in server.requests[1:]] == [
        b"GET /v1beta/batches?pageSize=1&pageToken=more",
        b"POST /v1beta/batches/b:cancel",
        b"DELETE /v1beta/batches/b",
    ]


async def test_two_answers_with_one_key_are_an_error(both: Both) -> None:
    twice = in_place(*2 * [{"response": text("Hi"), "metadata": {"key": "a"}}])
    two = pytest.raises(APIResponseError, match="two answers with the key 'a'")
    with played([answer(batch("SUCCEEDED", twice, done=True))]) as server, two:
        await both.get(both.google(base_url=server.url).batches.wait("b"))


async def test_a_batch_runs_at_the_service(both: Both) -> None:
    """With the emulator: answers of rows in place, of rows in a file, and of embeddings."""
    gl = both.google()
    job = await both.get(
        gl.batches.create(model="gemini-2.5-flash", src=["A", {"key": "b", "contents": "B"}])
    )
    results = await both.get(job.wait(interval=0.01, progress=False))
    assert {key: row.answer.text[:13] for key, row in results.items()} == {
        "0": 'You said: "A"',
        "b": 'You said: "B"',
    }
    uploaded = await both.get(
        gl.files.upload(
            lines({"key": "c", "request": {"contents": [{"role": "user", "parts": [{"text": "C"}]}]}}),
            mime_type="application/jsonl",
        )
    )
    job = await both.get(gl.batches.create(model="gemini-2.5-flash", src=uploaded))
    results = await both.get(job.wait(interval=0.01, progress=False))
    assert results["c"].answer.text.startswith('You said: "C"')
    embedded = await both.get(gl.batches.create_embeddings(model="gemini-embedding-001", src=["A"]))
    assert len((await both.get(embedded.wait(progress=False)))["0"].answer.values) == 3072


async def test_what_is_known_of_a_batch(both: Both) -> None:
    known = batch("RUNNING")
    known["metadata"] |= {"model": "models/m", "createTime": "2026-11-01T00:00:00Z"}
    output = {"inlinedResponses": {"inlinedResponses": [{"response": text("Hi"), "metadata": {"key": "a"}}]}}
    ended = {
        **batch("SUCCEEDED", done=True),
        "response": {"@type": f"{TYPE}GenerateContentBatchOutput", **output},
    }
    with played([answer(known)], [answer(ended)]) as server:
        job = await both.get(both.google(base_url=server.url).batches.get("b"))
        assert (job.model, job.create_time.year, job.stats.request_count) == ("models/m", 2026, 4)
        assert await both.get(job.refresh()) is job
        results = await both.get(job.results())
    assert results["a"].answer.text == "Hi"
    assert repr(results) == "<BatchResults of batches/b, 1 rows>"


async def test_a_bar_counts_the_rows(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    output = in_place({"response": text("Hi"), "metadata": {"key": "a"}})
    without = {**batch("SUCCEEDED", output, done=True)}
    del without["metadata"]["batchStats"]
    with played([RUNNING], [answer(without)]) as server:
        await both.get(both.google(base_url=server.url).batches.wait("b", interval=0.01, progress=True))
    shown = capsys.readouterr().err
    assert "answering" in shown
    assert "2/4" in shown
    assert "failed=1" in shown


async def test_answers_that_cannot_be_downloaded_raise(both: Both) -> None:
    ended = answer(batch("SUCCEEDED", {"responsesFile": "files/out"}, done=True))
    with played([ended], [answer({}, status=404)]) as server, pytest.raises(NotFoundError):
        await both.get(both.google(base_url=server.url).batches.wait("b"))
    with played([ended], [answer(b"\n{", content_type="text/plain")]) as server:
        batches = both.google(base_url=server.url).batches
        with pytest.raises(APIResponseError, match="is not JSON"):
            await both.get(batches.wait("b"))


async def test_a_row_without_answer_and_error_says_so(both: Both) -> None:
    odd = in_place(
        {"metadata": {"key": "a"}}, {"error": {"code": 404, "message": "No"}, "metadata": {"key": "b"}}
    )
    with played([answer(batch("SUCCEEDED", odd, done=True))]) as server:
        results = await both.get(both.google(base_url=server.url).batches.wait("b"))
    assert isinstance(results["a"].error, APIResponseError)
    assert isinstance(results["b"].error, NotFoundError)


async def test_the_key_may_be_in_the_metadata(both: Both) -> None:
    rows = [{"contents": "A", "metadata": {"key": "a"}}, {"contents": "B", "key": float("nan")}]
    with played([RUNNING]) as server:
        await both.get(both.google(base_url=server.url, validate=False).batches.create(model=MODEL, src=rows))
    assert list(sent_rows(server.requests[0])) == ["a", "1"]
