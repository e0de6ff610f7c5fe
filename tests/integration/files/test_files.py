"""Files: what can be uploaded, how far an upload is, and looking after files."""

from __future__ import annotations

import io
import os
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from genwire.errors import (
    APIStatusError,
    OperationError,
    PermissionDeniedError,
    ValidationError,
    WaitTimeoutError,
)
from genwire.testing import emulator as run_emulator
from tests.both import API_KEY, Both
from tests.integration.files.uploads import (
    CHUNK,
    DATA,
    GRANULE,
    START,
    UPLOADABLE,
    commands,
    digest,
    path_of,
    pipe_of,
)
from tests.played import answer, played

# What can be uploaded


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
    path_of(tmp_path).rename(path)
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
    with pipe_of(tmp_path) as pipe:
        await both.get(files.upload(pipe, mime_type="text/plain", chunk_size=CHUNK, progress=told.append))
    assert (told[0].total, told[-1].sent, told[-1].total) == (None, len(DATA), len(DATA))


async def test_no_bar_is_shown_where_nobody_sees_it(
    both: Both, files: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    await both.get(files.upload(DATA, mime_type="text/plain", progress=False))
    await both.get(files.upload(DATA, mime_type="text/plain"))
    assert capsys.readouterr().err == ""


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
