"""Files: uploads that fail on the way, and services that do not keep to the protocol."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest

from genwire import Retry, UploadSession
from genwire.errors import APIStatusError, ServerError, UploadError, ValidationError
from tests.both import API_KEY, ONCE, Both
from tests.clean_errors import assert_clean
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
        with played([begun]) as service, pipe_of(tmp_path) as pipe:
            uploading = both.google(base_url=service.url).files.upload
            with pytest.raises(
                UploadError, match="lost bytes from 0 on, which a stream cannot give again"
            ) as caught:
                await both.get(uploading(pipe, mime_type="text/plain", chunk_size=CHUNK))
    assert caught.value.session is not None  # with the file at hand it can go on
    assert_clean(caught.value)


async def test_a_file_that_becomes_shorter_ends_the_upload(both: Both, files: Any, tmp_path: Path) -> None:
    path = path_of(tmp_path)

    def cut(_: Any) -> None:
        os.truncate(path, CHUNK)

    with pytest.raises(UploadError, match=f"ended at byte {CHUNK}: it has become shorter"):
        await both.get(files.upload(path, chunk_size=CHUNK, progress=cut))
