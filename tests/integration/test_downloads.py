"""Downloads of files, into memory and to paths."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from genwire.errors import APIConnectionError, NotFoundError, ResponseTooLargeError
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.played import Act, answer, played

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 1000


def whole(content: bytes = CONTENT) -> bytes:
    return answer(content, content_type="application/octet-stream")


def cut(after: int) -> list[Any]:
    return [
        f"HTTP/1.1 200 OK\r\ncontent-length: {len(CONTENT)}\r\n\r\n".encode() + CONTENT[:after],
        Act.RESET,
    ]


def rest(start: int) -> bytes:
    return (
        b"HTTP/1.1 206 Partial Content\r\n"
        + f"content-length: {len(CONTENT) - start}\r\n\r\n".encode()
        + CONTENT[start:]
    )


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_bytes_are_returned(both: Both) -> None:
    with played([whole()]) as server:
        files = both.google(base_url=server.url).files
        assert await both.get(files.download("files/abc")) == CONTENT
        assert await both.get(files.download(raw.File(name="files/abc"))) == CONTENT
    assert b"GET /v1beta/files/abc:download?alt=media " in server.requests[0]
    assert b"accept: */*\r\n" in server.requests[0].lower()


async def test_a_path_gets_the_file_when_it_is_whole(both: Both, tmp_path: Path) -> None:
    seen: list[Any] = []
    with played(cut(1000), [rest(1000)], [answer({}, status=404)]) as server:
        files = both.google(base_url=server.url).files
        path = await both.get(files.download("abc", tmp_path / "out.bin", progress=seen.append))
        with pytest.raises(NotFoundError):
            await both.get(files.download("abc", tmp_path / "other.bin"))
    assert path == tmp_path / "out.bin"
    assert path.read_bytes() == CONTENT
    assert names_in(tmp_path) == ["out.bin"]
    assert b"range: bytes=1000-" in server.requests[1].lower()
    assert (seen[-1].sent, seen[-1].total) == (len(CONTENT), len(CONTENT))


async def test_a_service_that_begins_again_is_followed(both: Both, tmp_path: Path) -> None:
    with played(cut(1000), [whole()]) as server:
        assert await both.get(both.google(base_url=server.url).files.download("abc")) == CONTENT


async def test_a_download_ends_when_nothing_comes(both: Both, tmp_path: Path) -> None:
    with played(cut(0)) as server, pytest.raises(APIConnectionError):
        await both.get(both.google(base_url=server.url).files.download("abc", tmp_path / "out.bin"))
    assert len(server.requests) == 4
    assert names_in(tmp_path) == []


async def test_memory_has_a_limit_and_a_path_has_none(both: Both, tmp_path: Path) -> None:
    with played([whole()]) as server:
        files = both.google(base_url=server.url, max_response_bytes=1000).files
        with pytest.raises(ResponseTooLargeError, match="more than 1000 bytes"):
            await both.get(files.download("abc"))
        assert (await both.get(files.download("abc", tmp_path / "out"))).read_bytes() == CONTENT


async def test_objects_in_the_cloud_are_registered(both: Both) -> None:
    with played([answer({"files": [{"name": "files/a"}]})]) as server:
        files = both.google(base_url=server.url, api_key=None, access_token="token-0123456789").files
        (file,) = await both.get(files.register("gs://bucket/object"))
    assert file.name == "files/a"
    assert server.requests[0].endswith(b'{"uris":["gs://bucket/object"]}')
