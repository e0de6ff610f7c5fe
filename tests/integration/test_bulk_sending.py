"""What carries the requests of bulk jobs does all that a client does: limits, errors, proxies, and who watches."""

from __future__ import annotations

import gzip
import logging
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import orjson
import pytest

from genwire import Retry, errors
from genwire.bulk import Report
from tests.both import Both
from tests.integration.test_bulk import GENERATE, MODEL, numbered, read_rows, run

ANSWER = {"candidates": [{"content": {"parts": [{"text": "hello"}]}, "finishReason": "STOP"}]}


class Answering(BaseHTTPRequestHandler):
    """Answers compressed, with the path that was asked for as the version of the model."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        content = gzip.compress(orjson.dumps({**ANSWER, "modelVersion": self.path}))
        self.send_response(200)
        for name, value in (("content-encoding", "gzip"), ("content-length", str(len(content)))):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@pytest.fixture
def other() -> Iterator[str]:
    """The URL of a server that compresses, and takes itself for a proxy if asked as one."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


async def run_with(both: Both, out: Path, rows: int = 3, **settings: Any) -> Report:
    client = both.google(**settings)
    job = client.bulk.generate(numbered(rows), out, model=MODEL, prompt="{text}", concurrency=2)
    report: Report = await both.get(job.run())
    return report


async def test_an_answer_that_does_not_come_in_time_fails_its_row(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("stall", operation=GENERATE, seconds=1.0)
    report = await run_with(both, tmp_path / "out.jsonl", timeout=0.3, retry=Retry(attempts=1))
    assert (report.answered, report.errors) == (2, {"APITimeoutError": 1})
    (said,) = [row["error"] for row in read_rows(tmp_path / "out.jsonl") if row["error"]]
    assert "request timed out after 0.3 s" in said


async def test_an_answer_that_is_cut_is_asked_again(both: Both, tmp_path: Path) -> None:
    both.emulator.fault("cut", operation=GENERATE, after_bytes=20)
    report = await run_with(both, tmp_path / "out.jsonl")
    assert (report.answered, both.emulator.coverage()[GENERATE]) == (3, 4)


async def test_an_answer_with_too_many_bytes_fails_its_row(both: Both, tmp_path: Path, other: str) -> None:
    report = await run_with(both, tmp_path / "out.jsonl", max_response_bytes=50, retry=Retry(attempts=1))
    assert report.errors == {"ResponseTooLargeError": 3}
    report = await run_with(
        both, tmp_path / "more.jsonl", base_url=other, max_response_bytes=50, retry=Retry(attempts=1)
    )
    assert report.errors == {"ResponseTooLargeError": 3}


async def test_redirects_are_not_followed(both: Both, tmp_path: Path, other: str) -> None:
    both.emulator.fault("redirect", operation=GENERATE, status=307, location=other)
    report = await run_with(both, tmp_path / "out.jsonl")
    assert report.errors == {"APIStatusError": 1}


async def test_compressed_answers_are_read(both: Both, tmp_path: Path, other: str) -> None:
    await run_with(both, tmp_path / "out.jsonl", base_url=other)
    assert [row["answer"] for row in read_rows(tmp_path / "out.jsonl")] == ["hello"] * 3


async def test_proxies_of_the_environment_are_used(
    both: Both, tmp_path: Path, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", other)
    monkeypatch.delenv("NO_PROXY", raising=False)
    report = await run_with(both, tmp_path / "out.jsonl", base_url="http://service.example")
    assert (report.answered, both.emulator.coverage()[GENERATE]) == (3, 0)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert (await run_with(both, tmp_path / "direct.jsonl")).answered == 3
    assert both.emulator.coverage()[GENERATE] == 3


async def test_who_watches_httpx_sees_the_requests(
    both: Both, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with caplog.at_level(logging.INFO, logger="httpx"):
        await run_with(both, tmp_path / "out.jsonl")
    assert (
        len([one for one in caplog.records if one.name == "httpx" and GENERATE[-8:] in one.getMessage()]) == 3
    )
    seen = list[str]()
    plain = httpx.AsyncClient.send

    async def traced(self: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request.url.path)
        return await plain(self, request, **options)

    monkeypatch.setattr(httpx.AsyncClient, "send", traced)
    await run_with(both, tmp_path / "traced.jsonl")
    assert len(seen) == 3


async def test_headers_of_the_client_are_sent(both: Both, tmp_path: Path) -> None:
    await run_with(both, tmp_path / "out.jsonl", headers={"X-More": "yes"})
    requests = both.emulator.requests(GENERATE)
    assert [one["headers"]["x-more"] for one in requests] == ["yes"] * 3


async def test_a_model_whose_name_is_no_segment(both: Both, tmp_path: Path) -> None:
    with pytest.raises(errors.ValidationError):
        await run(both, numbered(1), tmp_path / "out.jsonl", model="models/..")
