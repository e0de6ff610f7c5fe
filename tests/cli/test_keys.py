"""Where keys come from, and that they show nowhere."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from genwire.testing import Emulator
from tests.cli.conftest import KEY, TOKEN, Command

SECRET = "stored-secret-0123456789"


@pytest.fixture
def no_keys(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID"):
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("no_keys")
def test_stored_keys_are_used_and_readable_by_their_owner_alone(run: Command, environment: Path) -> None:
    for name in ("google", "workers-ai", "account"):
        ran = run("keys", "set", name, stdin=f"{SECRET}\n")
        assert (ran.status, ran.stdout) == (0, "")
        assert SECRET not in ran.stderr
    file = environment / "keys.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in environment.iterdir()] == ["keys.json"]
    assert run("ask", "hi").status == 0
    assert run("ask", "hi", "-m", "@cf/meta/llama-3.2-3b-instruct").status == 0
    assert run("keys", "list").stdout.splitlines()[0] == f"google\t{file}"
    assert SECRET not in run("keys", "list", "--json").stdout
    assert run("keys", "delete", "google").stderr == "deleted google\n"
    assert run("keys", "delete", "google").stderr == "there is no stored google\n"
    assert run("ask", "hi").status == 4
    assert run("keys", "list").stdout.splitlines()[0] == "google\tnot set"


def test_the_environment_comes_first(run: Command, emulator: Emulator) -> None:
    run("keys", "set", "google", stdin=SECRET)
    assert run("keys", "list").stdout.splitlines()[0] == "google\t$GOOGLE_API_KEY"


@pytest.mark.usefixtures("no_keys")
def test_a_key_file(run: Command, tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"{SECRET}\n")
    file.chmod(0o600)
    assert run("ask", "hi", "--key-file", str(file)) == (0, 'You said: "hi". That is all I know.\n', "")
    file.chmod(0o644)
    assert "can be read by others" in run("ask", "hi", "--key-file", str(file)).stderr
    for content in (b"", b"two words", b"\xff\xfe", "schlüssel".encode()):
        file.write_bytes(content)
        ran = run("models", "--key-file", str(file))
        assert ran.status == 4
        assert "words" not in ran.stderr
    assert run("models", "--key-file", str(tmp_path / "nowhere")).status == 4


@pytest.mark.usefixtures("no_keys")
@pytest.mark.parametrize("content", ["nonsense", "[1]"])
def test_a_file_of_keys_that_is_none(run: Command, environment: Path, content: str) -> None:
    environment.mkdir()
    (environment / "keys.json").write_text(content)
    ran = run("models")
    assert (ran.status, "is not JSON" in ran.stderr) == (2, True)


@pytest.mark.usefixtures("no_keys")
def test_a_place_that_cannot_be_used(run: Command, environment: Path) -> None:
    environment.mkdir()
    (environment / "keys.json").mkdir()
    assert "cannot be read" in run("models").stderr
    ran = run("keys", "set", "google", stdin=SECRET)
    assert ran.status != 0
    assert SECRET not in ran.stderr
    assert [path.name for path in environment.iterdir()] == ["keys.json"]


def test_a_folder_that_cannot_be_made(run: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENWIRE_CONFIG_DIR", "/proc/settings")
    ran = run("keys", "set", "google", stdin=SECRET)
    assert ran.status == 2
    assert (
        "keys cannot be stored in /proc/settings (No such file or directory); GENWIRE_CONFIG_DIR"
        in ran.stderr
    )


def test_what_is_no_key(run: Command) -> None:
    for given in ("", "two words", "schlüssel"):
        ran = run("keys", "set", "google", stdin=given)
        assert (ran.status, ran.stderr.count("\n")) == (2, 1)
        assert "words" not in ran.stderr


@pytest.mark.usefixtures("no_keys")
def test_the_keyring_is_used_only_if_asked_for(
    run: Command, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert "pip install keyring" in run("keys", "set", "google", "--keyring", stdin=SECRET).stderr
    stored: dict[tuple[str, str], str] = {}
    keyring = ModuleType("keyring")  # what a desktop has; this machine has none
    keyring.set_password = lambda service, name, value: stored.update({(service, name): value})  # type: ignore[attr-defined]
    keyring.get_password = lambda service, name: stored.get((service, name))  # type: ignore[attr-defined]
    keyring.delete_password = lambda service, name: stored.pop((service, name))  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    assert run("keys", "set", "google", "--keyring", stdin=SECRET).stderr == "stored in the keyring\n"
    assert stored == {("genwire", "google"): SECRET}
    assert SECRET not in (environment / "keys.json").read_text()
    assert run("ask", "hi").status == 0
    assert run("keys", "list").stdout.splitlines()[0] == "google\tthe keyring"
    run("keys", "delete", "google")
    assert stored == {}


def test_a_refused_key_does_not_show(run: Command, emulator: Emulator) -> None:
    emulator.fault("status", status=401, body={"error": {"code": 401, "message": f"bad key {KEY}"}}, count=9)
    for more in ([], ["--json"]):
        ran = run("models", *more)
        assert ran.status == 4
        assert KEY not in ran.stderr + ran.stdout
        assert TOKEN not in ran.stderr + ran.stdout
    assert json.loads(ran.stderr)["error"]["exit_status"] == 4
