"""Files: uploading them whatever happens on the way, and looking after them."""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from genwire import Retry, UploadSession
from genwire.errors import (
    APIStatusError,
    OperationError,
    PermissionDeniedError,
    ServerError,
    UploadError,
    ValidationError,
    WaitTimeoutError,
)
from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator
from tests.both import API_KEY, ONCE, Both
from tests.clean_errors import assert_clean
from tests.played import answer, played

pytestmark = pytest.mark.anyio

GRANULE = 1024
CHUNK = 4 * GRANULE
DATA = bytes(range(256)) * 40 + b"the end"  # two chunks and a half
START = "media.upload"


@pytest.fixture(scope="module")
def running_emulator() -> Iterator[Emulator]:
    """An emulator that takes small chunks, and does not process videos for long."""
    with run_emulator(upload_granularity=GRANULE, processing_seconds=0.3) as running:
        yield running


@pytest.fixture
def files(both: Both) -> Any:
    return both.google().files


def digest(data: bytes) -> bytes:
    """A file's sha256 as the service tells it."""
    return hashlib.sha256(data).hexdigest().encode()


def commands(emulator: Emulator) -> list[tuple[str, str]]:
    """What the requests of uploads said, and where their bytes began."""
    headers = [one["headers"] for one in emulator.requests(START)]
    return [(one["x-goog-upload-command"], one.get("x-goog-upload-offset", "")) for one in headers]


# What can be uploaded


def _path(folder: Path) -> Any:
    path = folder / "notes.txt"
    path.write_bytes(DATA)
    return path


def _pipe(_: Path) -> Any:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as end:
            end.write(DATA)

    threading.Thread(target=write).start()
    return os.fdopen(reading, "rb")


UPLOADABLE: dict[str, Callable[[Path], Any]] = {
    "path": _path,
    "path as text": lambda folder: str(_path(folder)),
    "bytes": lambda _: DATA,
    "bytearray": lambda _: bytearray(DATA),
    "seekable stream": lambda _: io.BytesIO(DATA),
    "pipe": _pipe,
}


@pytest.mark.parametrize("kind", UPLOADABLE)
async def test_everything_that_can_be_uploaded_arrives_whole(
    both: Both, files: Any, kind: str, tmp_path: Path
) -> None:
    given = UPLOADABLE[kind](tmp_path)
    file = await both.get(files.upload(given, mime_type="text/plain", chunk_size=CHUNK))
    assert (file.size_bytes, file.sha256_hash, file.state) == (len(DATA), digest(DATA), "ACTIVE")
    assert await both.get(files.get(file.name)) == file
    if hasattr(given, "close"):
        assert not given.closed
        given.close()


async def test_chunks_are_multiples_of_what_the_service_takes(both: Both, files: Any) -> None:
    await both.get(files.upload(DATA, mime_type="text/plain", chunk_size=CHUNK + 100))
    assert commands(both.emulator) == [
        ("start", ""),
        ("upload", "0"),
        ("upload", str(CHUNK)),
        ("upload, finalize", str(2 * CHUNK)),
    ]


async def test_a_chunk_is_never_smaller_than_what_the_service_takes(both: Both, files: Any) -> None:
    await both.get(files.upload(DATA[: 2 * GRANULE], mime_type="text/plain", chunk_size=1))
    assert commands(both.emulator)[1:] == [("upload", "0"), ("upload, finalize", str(GRANULE))]


async def test_an_empty_file_is_a_file(both: Both, files: Any) -> None:
    file = await both.get(files.upload(b"", mime_type="text/plain"))
    assert (file.size_bytes, file.sha256_hash) == (0, digest(b""))


async def test_a_stream_is_read_from_where_it_stands(both: Both, files: Any) -> None:
    stream = io.BytesIO(b"skip " + DATA)
    stream.seek(5)
    file = await both.get(files.upload(stream, mime_type="text/plain"))
    assert file.sha256_hash == digest(DATA)


# What is told of it


async def test_names_and_types_are_taken_from_the_path(both: Both, files: Any, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"picture")
    file = await both.get(files.upload(path, name="my-chart"))
    assert (file.name, file.display_name, file.mime_type) == ("files/my-chart", "chart.png", "image/png")


@pytest.mark.parametrize("name", ["Grüße.txt", "写真 📷.txt", "a\u0301.txt"])
async def test_peers_names_beyond_ascii_arrive(both: Both, files: Any, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    assert (await both.get(files.upload(path))).display_name == name
    assert (
        await both.get(files.upload(b"x", mime_type="text/plain", display_name=name))
    ).display_name == name


async def test_a_name_that_is_no_text_arrives_with_marks_in_it(
    both: Both, files: Any, tmp_path: Path
) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    _path(tmp_path).rename(path)
    assert (await both.get(files.upload(path))).display_name == "?.txt"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({}, "mime_type is required"),
        ({"mime_type": "text"}, "mime_type must be like image/png"),
        ({"mime_type": "text/plain", "name": "Not A Name"}, "file.name must match"),
        ({"mime_type": "text/plain", "name": "tunedModels/x"}, "name must have the form files/{file}"),
        ({"mime_type": "text/plain", "display_name": "x" * 513}, "must have at most 512 characters"),
    ],
)
async def test_what_the_service_would_refuse_is_not_sent(
    both: Both, files: Any, options: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await both.get(files.upload(b"x", **options))
    assert both.emulator.requests() == []


async def test_a_file_that_is_not_there_is_the_callers_own_error(both: Both, files: Any) -> None:
    with pytest.raises(FileNotFoundError):
        await both.get(files.upload("nowhere.txt"))


async def test_peers_options_of_the_caller_are_not_changed(both: Both) -> None:
    headers = {"x-mine": "1"}
    await both.get(both.google(headers=headers).files.upload(DATA, mime_type="text/plain", chunk_size=CHUNK))
    assert headers == {"x-mine": "1"}
    assert all(one["headers"]["x-mine"] == "1" for one in both.emulator.requests(START))


async def test_peers_an_upload_needs_no_discovery_and_no_key_in_a_url(both: Both, files: Any) -> None:
    await both.get(files.upload(b"content", mime_type="text/plain"))
    assert {one["operation"] for one in both.emulator.requests()} == {START}
    with played([answer({}, status=400)]) as service:
        with pytest.raises(APIStatusError):
            await both.get(both.google(base_url=service.url).files.upload(b"content", mime_type="text/plain"))
        line, _, head = service.requests[0].partition(b"\r\n")
    assert line == b"POST /upload/v1beta/files HTTP/1.1"
    assert API_KEY.encode() in head


# How far it is


async def test_progress_is_told_in_bytes_up_to_the_last(both: Both, files: Any) -> None:
    told: list[Any] = []
    await both.get(files.upload(DATA, mime_type="text/plain", chunk_size=CHUNK, progress=told.append))
    sent = [one.sent for one in told]
    assert sent == sorted(sent)
    assert {CHUNK, 2 * CHUNK, len(DATA)} <= {*sent}
    assert {one.total for one in told} == {len(DATA)}
    assert sent[-1] == len(DATA)


async def test_the_total_of_a_stream_is_known_at_its_end(both: Both, files: Any, tmp_path: Path) -> None:
    told: list[Any] = []
    with _pipe(tmp_path) as pipe:
        await both.get(files.upload(pipe, mime_type="text/plain", chunk_size=CHUNK, progress=told.append))
    assert (told[0].total, told[-1].sent, told[-1].total) == (None, len(DATA), len(DATA))


async def test_no_bar_is_shown_where_nobody_sees_it(
    both: Both, files: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    await both.get(files.upload(DATA, mime_type="text/plain", progress=False))
    await both.get(files.upload(DATA, mime_type="text/plain"))
    assert capsys.readouterr().err == ""


# What goes wrong on the way


FAULTS: dict[str, dict[str, Any]] = {
    "reset": {"kind": "reset"},
    "503": {"kind": "status", "status": 503},
    "503 in HTML": {"kind": "status", "status": 503, "body": "<h1>Unavailable</h1>"},
    "429 with a delay": {"kind": "status", "status": 429, "headers": {"retry-after": "0"}},
    "no answer": {"kind": "delay", "seconds": 5},
}


@pytest.mark.parametrize("source", ["bytes", "pipe"])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("at", [1, 2, 3], ids=["first chunk", "second chunk", "last chunk"])
async def test_peers_a_chunk_that_fails_is_asked_for_and_sent_again(
    both: Both, fault: str, at: int, source: str, tmp_path: Path
) -> None:
    files = both.google(timeout=0.5, http_client=both.one_connection()).files
    both.emulator.fault(operation=START, skip=at, **FAULTS[fault])
    given = UPLOADABLE[source](tmp_path)
    file = await both.get(files.upload(given, mime_type="text/plain", chunk_size=CHUNK))
    assert (file.size_bytes, file.sha256_hash) == (len(DATA), digest(DATA))
    again = str((at - 1) * CHUNK)
    last = "upload, finalize" if at == 3 else "upload"
    assert commands(both.emulator)[at : at + 3] == [(last, again), ("query", ""), (last, again)]
    if source == "pipe":
        given.close()


LOST: dict[str, dict[str, Any]] = {
    "cut at once": {"kind": "cut"},
    "cut": {"kind": "cut", "after_bytes": 20},
    "garbled": {"kind": "garble"},
    "stalled": {"kind": "stall", "after_bytes": 20},
    "trickling": {"kind": "slow", "bytes_per_second": 20},
}


@pytest.mark.parametrize("fault", LOST.values(), ids=LOST)
async def test_a_lost_answer_to_the_last_chunk_does_not_lose_or_double_the_file(
    both: Both, fault: dict[str, Any]
) -> None:
    files = both.google(timeout=0.5, http_client=both.one_connection()).files
    both.emulator.fault(operation=START, skip=3, **fault)
    file = await both.get(files.upload(DATA, mime_type="text/plain", chunk_size=CHUNK))
    assert file.sha256_hash == digest(DATA)
    assert [one.name for one in await both.list(files.list())] == [file.name]


async def test_a_beginning_that_fails_is_begun_again(both: Both, files: Any) -> None:
    both.emulator.fault("status", operation=START, status=503)
    file = await both.get(files.upload(DATA, mime_type="text/plain"))
    assert file.sha256_hash == digest(DATA)


async def test_a_beginning_that_is_refused_is_an_error_of_its_status(both: Both, files: Any) -> None:
    await both.get(files.upload(b"x", mime_type="text/plain", name="mine"))
    with pytest.raises(APIStatusError) as caught:
        await both.get(files.upload(b"x", mime_type="text/plain", name="mine"))
    assert caught.value.status == "ALREADY_EXISTS"


async def test_every_chunk_may_fail_as_long_as_it_gets_on(both: Both) -> None:
    files = both.google(retry=Retry(attempts=2, initial=0.01)).files  # one failure in a row
    for skip in (1, 3, 5):  # the first time each chunk is sent; a fault does not count what another one meets
        both.emulator.fault("status", operation=START, skip=skip, status=503)
    file = await both.get(files.upload(DATA, mime_type="text/plain", chunk_size=CHUNK))
    assert file.sha256_hash == digest(DATA)
    assert [one["status"] for one in both.emulator.requests(START)].count(503) == 3


async def test_the_time_that_a_chunk_takes_is_not_taken_from_its_retries(both: Both) -> None:
    files = both.google(timeout=0.4, retry=Retry(initial=0.01, budget=0.3)).files
    both.emulator.fault("delay", operation=START, skip=1, seconds=5)
    assert (await both.get(files.upload(DATA, mime_type="text/plain"))).sha256_hash == digest(DATA)


async def test_peers_a_failed_upload_goes_on_in_a_later_call(both: Both) -> None:
    both.emulator.fault("status", operation=START, skip=2, count=None)
    with pytest.raises(UploadError) as caught:
        await both.get(both.google().files.upload(DATA, mime_type="text/plain", chunk_size=CHUNK))
    assert_clean(caught.value)
    assert isinstance(caught.value.__cause__, ServerError)
    assert caught.value.session is not None
    assert caught.value.session.url not in repr(caught.value) + str(caught.value)
    kept = json.dumps(attrs.asdict(caught.value.session))

    both.emulator.clear_faults()
    before = len(both.emulator.requests(START))
    session = UploadSession(**json.loads(kept))
    file = await both.get(both.google().files.upload(io.BytesIO(DATA), resume=session))
    assert (file.size_bytes, file.sha256_hash) == (len(DATA), digest(DATA))
    assert commands(both.emulator)[before:] == [("query", ""), ("upload, finalize", str(CHUNK))]


async def test_a_crash_in_mid_chunk_loses_only_what_was_on_its_way(both: Both, files: Any) -> None:
    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() >= 3 * GRANULE:
                raise OSError("the disk is gone")
            return super().read(min(size or 0, GRANULE))

    session = await both.get(files.start_upload(DATA, mime_type="text/plain", display_name="disk"))
    with pytest.raises(OSError, match="the disk is gone"):
        await both.get(files.upload(Breaking(DATA), resume=session, chunk_size=CHUNK))
    file = await both.get(files.upload(DATA, resume=session))
    assert (file.sha256_hash, file.display_name) == (digest(DATA), "disk")
    assert commands(both.emulator)[-1][1] in {str(granules * GRANULE) for granules in range(1, 4)}


async def test_a_finished_upload_can_be_asked_for_its_file(both: Both, files: Any) -> None:
    session = await both.get(files.start_upload(DATA, mime_type="text/plain"))
    file = await both.get(files.upload(DATA, resume=session))
    assert await both.get(files.upload(DATA, resume=session)) == file


async def test_another_file_cannot_end_an_upload(both: Both, files: Any) -> None:
    session = await both.get(files.start_upload(DATA, mime_type="text/plain"))
    with pytest.raises(ValidationError, match=f"for a file of {len(DATA)} bytes, this one has 1"):
        await both.get(files.upload(b"x", resume=session))

    both.emulator.fault("status", operation=START, skip=2, count=None)
    with pytest.raises(UploadError):
        await both.get(files.upload(DATA, resume=session, chunk_size=CHUNK))
    both.emulator.clear_faults()
    other = bytes(len(DATA))
    with pytest.raises(UploadError, match="has other bytes than were sent") as caught:
        await both.get(files.upload(other, resume=session, chunk_size=CHUNK))
    assert caught.value.session is None


async def test_an_upload_that_the_service_forgot_is_begun_anew(both: Both, files: Any) -> None:
    session = await both.get(files.start_upload(DATA, mime_type="text/plain"))
    both.emulator.reset()
    with pytest.raises(UploadError, match="start it again") as caught:
        await both.get(files.upload(DATA, resume=session))
    assert caught.value.session is None
    assert_clean(caught.value)


async def test_nothing_is_tried_again_if_nothing_shall_be(both: Both) -> None:
    both.emulator.fault("reset", operation=START, skip=1)
    with pytest.raises(UploadError) as caught:
        await both.get(both.google(retry=ONCE).files.upload(DATA, mime_type="text/plain"))
    assert caught.value.session is not None
    assert len(commands(both.emulator)) == 2


# Services that do not keep to the protocol


def protocol(body: object = None, **words: str) -> bytes:
    """An answer with headers of the protocol."""
    head = "\r\n".join(f"x-goog-upload-{word.replace('_', '-')}: {value}" for word, value in words.items())
    return answer({} if body is None else body, head=head)


async def test_no_credentials_go_where_the_service_is_not(both: Both) -> None:
    with played([protocol({"file": {"name": "files/there"}}, status="final")]) as elsewhere:
        with played([protocol(url=f"{elsewhere.url}/bytes", status="active")]) as service:
            client = both.google(base_url=service.url, headers={"x-gateway-key": "hidden"})
            file = await both.get(client.files.upload(b"content", mime_type="text/plain"))
        assert file.name == "files/there"
        (request,) = elsewhere.requests
    assert b"content" in request
    assert API_KEY.encode() not in request
    assert b"hidden" not in request


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        (protocol(status="cancelled"), "cancelled the upload; start it again"),
        (protocol(status="active"), "expects more bytes than the file has"),
        (answer({}), "the file was uploaded, but the answer was lost"),
        (answer({}, status=307, head="location: http://127.0.0.1:1/"), "307"),
    ],
    ids=["cancelled", "wants more", "no file", "redirect"],
)
async def test_an_answer_that_is_no_end_is_an_error(both: Both, second: bytes, reason: str) -> None:
    with (
        played([second]) as upload,
        played([protocol(url=f"{upload.url}/bytes", status="active")]) as service,
    ):
        client = both.google(base_url=service.url, retry=ONCE)
        with pytest.raises(UploadError, match=reason) as caught:
            await both.get(client.files.upload(b"content", mime_type="text/plain"))
    assert_clean(caught.value)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({}, "does not say how many bytes it has"),
        ({"size_received": "many"}, "does not say how many bytes it has"),
        ({"size_received": "8"}, "has 8 bytes, but the file has 7"),
    ],
)
async def test_a_service_that_loses_count_is_an_error(both: Both, told: dict[str, str], reason: str) -> None:
    with played([protocol(status="active", **told)]) as upload:
        session = UploadSession(f"{upload.url}/bytes")
        with pytest.raises(UploadError, match=reason):
            await both.get(both.google().files.upload(b"content", resume=session))


async def test_a_proxy_may_swallow_the_protocols_headers(both: Both) -> None:
    done = answer({"file": {"name": "files/there"}})
    with played([done]) as upload, played([protocol(url=f"{upload.url}/bytes")]) as service:
        client = both.google(base_url=service.url)
        file = await both.get(client.files.upload(b"content", mime_type="text/plain"))
    assert file.name == "files/there"


async def test_a_lost_answer_is_no_matter_where_the_name_is_known(both: Both) -> None:
    with played([answer({})]) as upload:
        begun = protocol(url=f"{upload.url}/bytes", status="active")
        with played([begun], [answer({"name": "files/mine", "state": "ACTIVE"})]) as service:
            client = both.google(base_url=service.url)
            file = await both.get(client.files.upload(b"content", mime_type="text/plain", name="mine"))
    assert (file.name, file.state) == ("files/mine", "ACTIVE")
    assert service.requests[1].startswith(b"GET /v1beta/files/mine ")


async def test_a_service_that_loses_bytes_of_a_stream_ends_the_upload(both: Both, tmp_path: Path) -> None:
    kept, lost = protocol(status="active"), protocol(status="active", size_received="0")
    with played([kept], [answer({}, status=503)], [lost]) as upload:
        begun = protocol(url=f"{upload.url}/bytes", status="active", chunk_granularity=str(GRANULE))
        with played([begun]) as service, _pipe(tmp_path) as pipe:
            uploading = both.google(base_url=service.url).files.upload
            with pytest.raises(
                UploadError, match="lost bytes from 0 on, which a stream cannot give again"
            ) as caught:
                await both.get(uploading(pipe, mime_type="text/plain", chunk_size=CHUNK))
    assert caught.value.session is not None  # with the file at hand it can go on
    assert_clean(caught.value)


async def test_a_file_that_becomes_shorter_ends_the_upload(both: Both, files: Any, tmp_path: Path) -> None:
    path = _path(tmp_path)

    def cut(_: Any) -> None:
        os.truncate(path, CHUNK)

    with pytest.raises(UploadError, match=f"ended at byte {CHUNK}: it has become shorter"):
        await both.get(files.upload(path, chunk_size=CHUNK, progress=cut))


# Looking after files


async def test_files_are_listed_page_by_page_and_deleted(both: Both, files: Any) -> None:
    for number in range(3):
        await both.get(files.upload(b"x", mime_type="text/plain", name=f"file-{number}"))
    names = ["files/file-0", "files/file-1", "files/file-2"]
    listing = files.list(page_size=2)
    assert [file.name for file in await both.list(listing)] == names
    assert [file.name for file in await both.list(listing)] == names  # again, from the beginning
    first, second = await both.list(listing.pages())
    assert [len(first.items), len(second.items)] == [2, 1]
    (rest,) = await both.list(files.list(page_token=first.next_token))
    assert rest.name == names[2]
    await both.get(files.delete("file-1"))
    assert [file.name for file in await both.list(files.list())] == [names[0], names[2]]


@pytest.mark.parametrize("verb", ["get", "delete", "wait_until_active"])
async def test_a_file_that_does_not_exist_is_one_without_permission(
    both: Both, files: Any, verb: str
) -> None:
    with pytest.raises(PermissionDeniedError):
        await both.get(getattr(files, verb)("files/nothing"))


async def test_peers_a_video_can_be_waited_for(both: Both, files: Any) -> None:
    file = await both.get(files.upload(b"film", mime_type="video/mp4"))
    assert file.state == "PROCESSING"
    assert (await both.get(files.wait_until_active(file.name, interval=0.05))).state == "ACTIVE"
    film = await both.get(files.upload(b"film", mime_type="video/mp4", wait=True))
    assert film.state == "ACTIVE"


async def test_peers_waiting_ends_with_its_time(both: Both, files: Any) -> None:
    with pytest.raises(WaitTimeoutError, match=r"timed out after 0\.05 s: files/.* is not active") as caught:
        await both.get(files.upload(b"film", mime_type="video/mp4", wait=0.05))
    name = caught.value.name
    assert (await both.get(files.wait_until_active(name, interval=0.05))).name == name


async def test_peers_waiting_for_a_file_that_failed_fails(both: Both, files: Any) -> None:
    failing = {"mime_type": "text/plain", "display_name": "emulate:file-failure"}
    with pytest.raises(OperationError, match="could not be processed") as caught:
        await both.get(files.upload(b"x", wait=True, **failing))
    assert caught.value.name.startswith("files/")
    assert caught.value.code == 13


async def test_a_file_goes_into_contents(both: Both, files: Any) -> None:
    client = both.google()
    file = await both.get(files.upload(b"secret word: plum", mime_type="text/plain"))
    said = await both.get(
        client.models.generate_content(model="gemini-1.5-flash", contents=["Read this:", file])
    )
    assert "plum" in said.text


@pytest.mark.slow
def test_a_large_file_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(48 * 1024 * 1024)
    with run_emulator(child=True) as emulator:
        both = Both("sync", emulator)
        client = both.google()
        client.files.upload(b"x", mime_type="text/plain")
        tracemalloc.start()
        try:
            client.files.upload(path, mime_type="application/octet-stream")
            with path.open("rb") as stream:
                once = io.BufferedReader(_NotSeekable(stream))
                client.files.upload(once, mime_type="application/octet-stream")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        client.close()
    assert peak < 16 * 1024 * 1024


class _NotSeekable(io.RawIOBase):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count: int = self._stream.readinto(buffer)
        return count
