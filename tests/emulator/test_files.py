"""Uploads and files."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import httpx
import pytest

from tests.emulator.checked_client import CheckedClient

START = {"X-Goog-Upload-Protocol": "resumable", "X-Goog-Upload-Command": "start"}
PATH = "/upload/v1beta/files"
DATA = b"0123456789abcdefXYZ"


def begun(
    client: CheckedClient, *, size: int | None = len(DATA), kind: str = "text/plain", **file: Any
) -> str:
    """Begin an upload and return its URL."""
    headers = {**START, "X-Goog-Upload-Header-Content-Type": kind}
    if size is not None:
        headers["X-Goog-Upload-Header-Content-Length"] = str(size)
    response = client.post(PATH, {"file": file}, headers=headers)
    assert response.status_code == 200, response.text
    assert response.headers["x-goog-upload-status"] == "active"
    assert response.headers["x-goog-upload-chunk-granularity"] == "8"
    return response.headers["x-goog-upload-url"]


def sent(client: CheckedClient, url: str, command: str, offset: int = 0, data: bytes = b"") -> httpx.Response:
    headers = {"X-Goog-Upload-Command": command, "X-Goog-Upload-Offset": str(offset)}
    return client.request("POST", url, content=data, headers=headers)


def uploaded(client: CheckedClient, data: bytes = DATA, **more: Any) -> dict[str, Any]:
    response = sent(client, begun(client, size=len(data), **more), "upload, finalize", 0, data)
    assert response.headers["x-goog-upload-status"] == "final"
    file: dict[str, Any] = response.json()["file"]
    return file


def test_an_upload_in_one_piece(client: CheckedClient) -> None:
    file = uploaded(client, displayName="Notes")
    assert (file["displayName"], file["mimeType"], file["sizeBytes"]) == (
        "Notes",
        "text/plain",
        str(len(DATA)),
    )
    digest = hashlib.sha256(DATA).hexdigest().encode()
    assert base64.b64decode(file["sha256Hash"]) == digest
    assert file["uri"] == f"{client.emulator.url}/v1beta/{file['name']}"
    assert client.get(file["uri"]).json() == file
    assert file["state"] == "ACTIVE"


def test_an_upload_in_chunks_that_is_asked_how_far_it_is(client: CheckedClient) -> None:
    url = begun(client)
    assert sent(client, url, "upload", 0, DATA[:8]).headers["x-goog-upload-size-received"] == "8"
    assert sent(client, url, "query").headers["x-goog-upload-size-received"] == "8"
    assert sent(client, url, "upload", 8, DATA[8:16]).headers["x-goog-upload-status"] == "active"
    last = sent(client, url, "upload, finalize", 16, DATA[16:])
    again = sent(client, url, "upload, finalize", 16, DATA[16:])
    assert last.json() == again.json()
    assert last.json()["file"]["sizeBytes"] == str(len(DATA))
    assert sent(client, url, "query").headers["x-goog-upload-status"] == "final"


def test_a_chunk_that_breaks_off_leaves_whole_granules(client: CheckedClient) -> None:
    url = begun(client)
    request = (
        f"POST {url.removeprefix(client.emulator.url)} HTTP/1.1\r\nhost: localhost\r\n"
        f"x-goog-upload-command: upload, finalize\r\nx-goog-upload-offset: 0\r\ncontent-length: {len(DATA)}\r\n\r\n"
    )
    with _raw_socket(client) as raw:
        raw.sendall(request.encode() + DATA[:13])
    while (status := sent(client, url, "query").headers)["x-goog-upload-size-received"] == "0":
        pass
    assert status["x-goog-upload-size-received"] == "8"
    assert sent(client, url, "upload, finalize", 8, DATA[8:]).json()["file"]["sizeBytes"] == str(len(DATA))


def _raw_socket(client: CheckedClient) -> Any:
    import socket

    url = httpx.URL(client.emulator.url)
    return socket.create_connection((url.host, url.port or 80), timeout=10)


def test_the_form_of_the_older_client(client: CheckedClient) -> None:
    response = client.post(
        f"{PATH}?uploadType=resumable&alt=json",
        {"file": {"display_name": "Old"}},
        headers={"X-Upload-Content-Type": "text/plain", "X-Upload-Content-Length": str(len(DATA))},
    )
    url = response.headers["location"]
    first = client.request("PUT", url, content=DATA[:8], headers={"Content-Range": f"bytes 0-7/{len(DATA)}"})
    assert (first.status_code, first.headers["range"]) == (308, "bytes=0-7")
    asked = client.request("PUT", url, headers={"Content-Range": f"bytes */{len(DATA)}"})
    assert asked.headers["range"] == "bytes=0-7"
    rest = f"bytes 8-{len(DATA) - 1}/{len(DATA)}"
    last = client.request("PUT", url, content=DATA[8:], headers={"Content-Range": rest})
    assert last.json()["file"]["displayName"] == "Old"
    whole = client.post(f"{PATH}?uploadType=resumable", {"file": {}}).headers["location"]
    assert client.request("PUT", whole, content=DATA).json()["file"]["sizeBytes"] == str(len(DATA))


def test_what_does_not_fit_is_refused_with_where_the_upload_is(client: CheckedClient) -> None:
    url = begun(client)
    for command, offset, data in (
        ("upload", 0, b"short"),
        ("upload", 8, DATA[8:16]),
        ("upload, finalize", 0, DATA + b"more"),
        ("upload, finalize", 0, DATA[:3]),
        ("dance", 0, b""),
        ("", 0, b""),
    ):
        response = sent(client, url, command, offset, data)
        assert response.status_code == 400, command
        assert response.headers["x-goog-upload-status"] == "active"
        url = begun(client)


def test_uploads_can_be_given_up(client: CheckedClient) -> None:
    url = begun(client)
    sent(client, url, "upload", 0, DATA[:8])
    assert sent(client, url, "cancel").headers["x-goog-upload-status"] == "cancelled"
    assert sent(client, url, "upload", 8, DATA[8:16]).status_code == 400
    assert client.get("/v1beta/files").json() == {}


def test_beginnings_that_are_none(client: CheckedClient) -> None:
    assert client.post(PATH, {"file": {}}).status_code == 400
    assert client.post(f"{PATH}?upload_id=nope&upload_protocol=resumable", {}).status_code == 404
    assert client.post(PATH, {"file": {"name": "files/Bad Name"}}, headers=START).status_code == 400
    assert (
        client.post(PATH, {}, headers={**START, "X-Goog-Upload-Header-Content-Length": "many"}).status_code
        == 400
    )
    huge = {**START, "X-Goog-Upload-Header-Content-Length": str(2**60)}
    assert client.post(PATH, {}, headers=huge).status_code == 400


def test_names_can_be_chosen_once(client: CheckedClient) -> None:
    assert uploaded(client, name="files/mine")["name"] == "files/mine"
    assert client.post(PATH, {"file": {"name": "files/mine"}}, headers=START).status_code == 409


def test_files_are_listed_used_and_deleted(client: CheckedClient) -> None:
    files = [uploaded(client, displayName=str(number)) for number in range(3)]
    page = client.get("/v1beta/files?pageSize=2").json()
    assert [one["displayName"] for one in page["files"]] == ["0", "1"]
    rest = client.get(f"/v1beta/files?pageSize=2&pageToken={page['nextPageToken']}").json()
    assert [one["displayName"] for one in rest["files"]] == ["2"]
    contents = [{"parts": [{"text": "Read:"}, {"file_data": {"file_uri": files[0]["uri"]}}]}]
    url = "/v1beta/models/gemini-1.5-flash:generateContent"
    answer = client.post(url, {"contents": contents}).json()
    assert DATA.decode() in answer["candidates"][0]["content"]["parts"][0]["text"]
    assert client.delete(f"/v1beta/{files[0]['name']}").json() == {}
    gone = client.get(f"/v1beta/{files[0]['name']}")
    assert (gone.status_code, gone.json()["error"]["status"]) == (403, "PERMISSION_DENIED")
    assert client.post(url, {"contents": contents}).status_code == 403


def test_pictures_are_told_by_type_and_size(client: CheckedClient) -> None:
    file = uploaded(client, kind="image/png")
    contents = [{"parts": [{"fileData": {"fileUri": file["uri"], "mimeType": "image/png"}}]}]
    answer = client.post("/v1beta/models/gemini-1.5-flash:generateContent", {"contents": contents}).json()
    assert "[image/png, 19 bytes]" in answer["candidates"][0]["content"]["parts"][0]["text"]


def test_a_failed_file_cannot_be_used(client: CheckedClient) -> None:
    file = uploaded(client, displayName="emulate:file-failure")
    assert file["state"] == "FAILED"
    assert file["error"]["code"] == 13
    contents = [{"parts": [{"fileData": {"fileUri": file["uri"]}}]}]
    response = client.post("/v1beta/models/gemini-1.5-flash:generateContent", {"contents": contents})
    assert "is not in an ACTIVE state" in response.json()["error"]["message"]


@pytest.mark.parametrize("size", [None, 0])
def test_sizes_that_are_not_announced_and_nothing_at_all(client: CheckedClient, size: int | None) -> None:
    url = begun(client, size=size)
    assert sent(client, url, "upload, finalize", 0, b"").json()["file"]["sizeBytes"] == "0"
