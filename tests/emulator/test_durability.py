"""Killed at any moment, the emulator keeps what it acknowledged.

`GENWIRE_KILLS` is the number of kills; CI sets 100.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from genwire.testing import EmulatorError, emulator
from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_files import START
from tests.emulator.test_tuning import tuned_model

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("GENWIRE_KILLS", "3"))
UPLOAD = {**START, "X-Goog-Upload-Header-Content-Type": "text/plain"}
CACHED = {
    "model": "models/gemini-1.5-flash-001",
    "contents": [{"parts": [{"text": "word " * 50}]}],
    "ttl": "9000s",
}


# What may be known of a resource besides the values of its fields.
UNKNOWN, GONE = "unknown", "gone"


class Child:
    """An emulator in a process that can be killed."""

    def __init__(self, data_dir: Path) -> None:
        command = [sys.executable, "-m", "genwire.emulator", "--port", "0", "--data-dir", str(data_dir)]
        self.process = subprocess.Popen(
            [*command, "--tuning-seconds", "0.5"], stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


class Load:
    """Clients that write until their server is gone, and remember what is known from what was acknowledged."""

    def __init__(self) -> None:
        self.there: dict[str, Any] = {}
        self.gone: set[str] = set()
        self._lock = threading.Lock()

    def run(self, url: str, kill: Callable[[], None], after: float) -> None:
        threads = [
            threading.Thread(target=self._until_gone, args=(url, work)) for work in (_tune, _upload, _cache)
        ]
        for thread in threads:
            thread.start()
        threading.Event().wait(after)
        kill()
        for thread in threads:
            thread.join()

    def _until_gone(self, url: str, work: Callable[[httpx.Client], Iterator[tuple[str, Any]]]) -> None:
        with httpx.Client(base_url=url, verify=False, timeout=10) as client:
            try:
                while True:
                    for name, known in work(client):
                        with self._lock:
                            self._note(name, known)
            except httpx.TransportError:
                return

    def _note(self, name: str, known: Any) -> None:
        self.there.pop(name, None)
        if known == GONE:
            self.gone.add(name)
        elif known != UNKNOWN:
            self.there[name] = known


def _tune(client: httpx.Client) -> Iterator[tuple[str, Any]]:
    """Tune models, rename some and delete some; yield what is known of each before and after each request."""
    name = client.post("/v1beta/tunedModels", json=tuned_model()).json()["metadata"]["tunedModel"]
    yield name, {"displayName": "Increment Numbers"}
    yield name, {"name": name}
    client.patch(f"/v1beta/{name}", json={"displayName": "Other"}).raise_for_status()
    yield name, {"displayName": "Other"}
    if name[-1] in "abcdefghi":
        yield name, UNKNOWN
        client.delete(f"/v1beta/{name}").raise_for_status()
        yield name, GONE


def _upload(client: httpx.Client) -> Iterator[tuple[str, Any]]:
    url = client.post("/upload/v1beta/files", json={}, headers=UPLOAD).headers["x-goog-upload-url"]
    file = client.post(
        url, content=b"x" * 10_000, headers={"X-Goog-Upload-Command": "upload, finalize"}
    ).json()["file"]
    yield file["name"], {"sizeBytes": "10000", "sha256Hash": file["sha256Hash"]}


def _cache(client: httpx.Client) -> Iterator[tuple[str, Any]]:
    made = client.post("/v1beta/cachedContents", json=CACHED).json()
    yield made["name"], {"expireTime": made["expireTime"]}


@pytest.mark.timeout(60 + 10 * KILLS)
def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    load = Load()
    moments = random.Random(7)
    for _ in range(KILLS):
        child = Child(tmp_path)
        load.run(child.url, child.kill, moments.uniform(0.05, 0.6))
    with emulator(data_dir=tmp_path, child=True) as running, CheckedClient(running) as client:
        assert len(load.there) >= KILLS
        for name, expected in load.there.items():
            kept = client.get(f"/v1beta/{name}").json()
            assert {field: kept.get(field) for field in expected} == expected, name
        for name in load.gone:
            assert client.get(f"/v1beta/{name}").status_code == 404
        _finish_all(client)


def _finish_all(client: CheckedClient) -> None:
    """Check that each tuning that was under way ends well."""
    token = ""
    while True:
        page = client.get(f"/v1beta/operations?pageSize=100&pageToken={token}").json()
        for operation in page.get("operations", ()):
            current = operation
            while not current.get("done"):
                current = client.get(f"/v1beta/{operation['name']}").json()
            assert current["response"]["state"] == "ACTIVE"
        if not (token := page.get("nextPageToken", "")):
            return


def test_a_tuning_and_an_upload_go_on_after_a_restart(tmp_path: Path) -> None:
    with (
        emulator(data_dir=tmp_path, tuning="manual", upload_granularity=4) as running,
        CheckedClient(running) as client,
    ):
        operation = client.post("/v1beta/tunedModels", tuned_model()).json()
        running.step_tuning(4)
        before = client.get(f"/v1beta/{operation['name']}").json()
        url = client.post("/upload/v1beta/files", {}, headers=UPLOAD).headers["x-goog-upload-url"]
        client.request("POST", url, content=b"1234", headers={"X-Goog-Upload-Command": "upload"})
    with (
        emulator(data_dir=tmp_path, tuning="manual", upload_granularity=4) as running,
        CheckedClient(running) as client,
    ):
        assert client.get(f"/v1beta/{operation['name']}").json() == before
        running.step_tuning()
        assert client.get(f"/v1beta/{operation['name']}").json()["response"]["state"] == "ACTIVE"
        path = httpx.URL(url).raw_path.decode()
        headers = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "4"}
        assert client.request("POST", path, content=b"56", headers=headers).json()["file"]["sizeBytes"] == "6"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MB, where this system lets one be made."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", tmp_path], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root can make a disk that is soon full")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def test_a_full_disk_is_told_and_deleting_makes_room(small_disk: Path) -> None:
    with (
        emulator(data_dir=small_disk / "state", child=True, upload_granularity=1 << 18) as running,
        CheckedClient(running) as client,
    ):
        names: list[str] = []
        while (uploaded := _upload_of(client, 2_000_000)).status_code == 200:
            names.append(uploaded.json()["file"]["name"])
        assert uploaded.status_code == 507
        assert "disk is full" in uploaded.json()["error"]["message"]
        with contextlib.suppress(OSError), (small_disk / "filled").open("wb", buffering=0) as filled:
            while True:
                filled.write(b"x" * 4096)
        assert _upload_of(client, 2_000_000).status_code == 507
        assert len(names) > 3
        for name in names[1:]:
            assert client.http.delete(f"/v1beta/{name}").status_code == 200
        assert _upload_of(client, 1_000_000).status_code == 200
        running.reset()
        assert client.get("/v1beta/files").json() == {}


def _upload_of(client: CheckedClient, size: int) -> httpx.Response:
    begun = client.http.post("/upload/v1beta/files", json={}, headers=UPLOAD)
    if begun.status_code != 200:
        return begun
    url, headers = begun.headers["x-goog-upload-url"], {"X-Goog-Upload-Command": "upload, finalize"}
    return client.http.post(url, content=b"x" * size, headers=headers, timeout=60)


@pytest.mark.parametrize("child", [False, True])
@pytest.mark.parametrize("damage", ["nothing of it is left", "pages", "a document"])
def test_a_damaged_database_is_refused_at_the_start(tmp_path: Path, damage: str, child: bool) -> None:
    with emulator(data_dir=tmp_path) as running:
        running.seed(*[tuned_model() for _ in range(40)])
    path = tmp_path / "emulator.sqlite3"
    data = bytearray(path.read_bytes())
    if damage == "a document":
        data = data.replace(b'"displayName"', b'"displayName ')
    elif damage == "pages":
        data[8192:] = os.urandom(len(data) - 8192)
    else:
        data[:] = os.urandom(len(data))
    path.write_bytes(data)
    with pytest.raises(EmulatorError, match="damaged"), emulator(data_dir=tmp_path, child=child):
        pass
    assert path.read_bytes() == data


def test_without_a_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with emulator() as running:
        running.seed(tuned_model())
    assert list(tmp_path.iterdir()) == []
