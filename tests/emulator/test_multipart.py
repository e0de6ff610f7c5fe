"""Uploads in one request, as @google/generative-ai and google-api-python-client send them."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.emulator.google.errors import GoogleError
from genwire.emulator.google.multipart import RelatedParts
from genwire.testing import emulator
from tests.emulator.checked_client import CheckedClient

PATH = "/upload/v1beta/files"
BOUNDARY = "b0unda1y"
KIND = f"multipart/related; boundary={BOUNDARY}"


def body(message: bytes, data: bytes, *, line: bytes = b"\r\n", kind: bytes = b"image/png") -> bytes:
    lines = (
        b"--" + BOUNDARY.encode(),
        b"Content-Type: application/json; charset=utf-8",
        b"",
        message,
        b"--" + BOUNDARY.encode(),
        b"Content-Type: " + kind,
        b"",
        data,
        b"--" + BOUNDARY.encode() + b"--",
        b"",
    )
    return line.join(lines)


@pytest.mark.parametrize(
    ("headers", "query", "line"),
    [
        ({"X-Goog-Upload-Protocol": "multipart"}, "", b"\r\n"),
        ({}, "?uploadType=multipart", b"\n"),
    ],
)
def test_a_file_in_one_request(
    client: CheckedClient, headers: dict[str, str], query: str, line: bytes
) -> None:
    data = bytes(range(256)) * 5
    message = b'{"file": {"displayName": "Dots", "mimeType": "image/png"}}'
    response = client.request(
        "POST",
        PATH + query,
        content=body(message, data, line=line),
        headers={**headers, "content-type": KIND},
    )
    assert response.status_code == 200, response.text
    file = response.json()["file"]
    assert (file["displayName"], file["mimeType"], file["sizeBytes"]) == ("Dots", "image/png", str(len(data)))
    assert client.get(file["uri"]).json() == file
    part: Any = {"fileData": {"fileUri": file["uri"], "mimeType": "image/png"}}
    answer = client.post(
        "/v1beta/models/gemini-3.8-flash:generateContent", {"contents": [{"parts": [{"text": "x"}, part]}]}
    )
    assert "[image/png, 1280 bytes]" in answer.text


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", KIND),
        (b"no boundary", KIND),
        (body(b"{}", b"x")[:-14], KIND),
        (body(b"{", b"x"), KIND),
        (body(b'{"file": {"size": 1}}', b"x"), KIND),
        (body(b"{}", b"x"), "application/json"),
        (body(b"{}", b"x"), "multipart/related"),
        (b"--b0unda1y\r\n" + b"x: y\r\n" * 10_000, KIND),
    ],
)
def test_what_is_no_upload_is_refused_and_leaves_nothing(
    client: CheckedClient, content: bytes, kind: str
) -> None:
    headers = {"content-type": kind, "X-Goog-Upload-Protocol": "multipart"}
    assert client.request("POST", PATH, content=content, headers=headers).status_code == 400
    assert "files" not in client.get("/v1beta/files").json()


def test_names_are_taken_once_and_sizes_bounded() -> None:
    with emulator(max_upload_bytes=100) as running, CheckedClient(running) as client:
        headers = {"content-type": KIND, "X-Goog-Upload-Protocol": "multipart"}

        def upload(data: bytes) -> httpx.Response:
            content = body(b'{"file": {"name": "files/one"}}', data)
            return client.request("POST", PATH, content=content, headers=headers)

        assert [upload(data).status_code for data in (b"x" * 101, b"x" * 100, b"x")] == [400, 200, 409]


@pytest.mark.slow
@given(st.binary(max_size=60), st.integers(1, 40), st.sampled_from([b"\r\n", b"\n"]))
def test_parts_are_the_same_however_they_arrive(data: bytes, size: int, line: bytes) -> None:
    # A carriage return at the end of the data belongs to the line end where lines end with a line feed alone.
    if line == b"\n":
        data = data.rstrip(b"\r")
    whole = body(b"{}", data, line=line)

    async def coming() -> AsyncGenerator[bytes, None]:
        for at in range(0, len(whole), size):
            yield whole[at : at + size]

    async def read() -> tuple[bytes, str, bytes]:
        parts = RelatedParts(coming(), BOUNDARY.encode())
        message, kind = await parts.message(), await parts.media_type()
        return message, kind, b"".join([piece async for piece in parts.content()])

    assert anyio.run(read) == (b"{}", "image/png", data)


@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_refusal(data: bytes) -> None:
    async def coming() -> AsyncGenerator[bytes, None]:
        yield data

    async def read() -> None:
        await RelatedParts(coming(), BOUNDARY.encode()).message()

    with pytest.raises(GoogleError):
        anyio.run(read)
