"""codegen.py as a command: what it writes, checks, refuses and leaves alone."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import codegen
from generator.bundle import SPECS
from tests.contract.conftest import MINI, Contract

SHELVES = "generativelanguage/schemas/shelves.yaml"
PATHS = "generativelanguage/paths/shelves.yaml"


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unchanged") / "specs"
    shutil.copytree(MINI, folder)
    assert codegen.main(["--specs", str(folder), "--output", str(folder.parent / "generated")]) == 0
    return folder.parent / "generated"


@pytest.fixture
def output(unchanged: Path, tmp_path: Path) -> Path:
    """What the unchanged contract makes."""
    shutil.copytree(unchanged, tmp_path / "generated")
    return tmp_path / "generated"


def run(contract: Contract, folder: Path, *options: str) -> int:
    return codegen.main([*options, "--specs", str(contract.root), "--output", str(folder)])


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def model(folder: Path, name: str) -> str:
    return (folder / "genwire_raw/generativelanguage/models" / f"{name}.py").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_committed_clients_are_what_the_contract_makes(capsys: pytest.CaptureFixture[str]) -> None:
    assert codegen.main(["--check"]) == 0, capsys.readouterr().out
    assert capsys.readouterr().out == "no drift\n"


def test_a_second_run_touches_nothing(
    contract: Contract, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    times = {path: path.stat().st_mtime_ns for path in output.rglob("*.py")}
    capsys.readouterr()
    assert run(contract, output) == 0
    assert capsys.readouterr().out == ""
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*.py")} == times


def test_check_shows_the_difference_and_changes_nothing(
    contract: Contract, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(output)
    contract.edit(SHELVES, "maximum: 9", "maximum: 12")
    capsys.readouterr()
    assert run(contract, output, "--check") == 1
    shown = capsys.readouterr().out
    assert re.search(r'^-.*"floor".*=9\b', shown, re.MULTILINE)
    assert re.search(r'^\+.*"floor".*=12\b', shown, re.MULTILINE)
    assert tree(output) == before


@pytest.mark.parametrize("change", ["edited", "added", "removed"])
def test_check_sees_files_that_were_changed_by_hand(
    contract: Contract, output: Path, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    target = output / "genwire_raw/generativelanguage/models/shelf.py"
    if change == "edited":
        target.write_text(target.read_text() + "\n# mine\n")
    elif change == "added":
        target = target.with_name("mine.py")
        target.touch()
    else:
        target.unlink()
    assert run(contract, output, "--check") == 1
    assert target.name in capsys.readouterr().out


def test_a_wrong_contract_stops_with_file_line_and_reason_and_leaves_everything(
    contract: Contract, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(output)
    contract.edit(SHELVES, "maximum: 9", "maximum: 12")
    line = contract.edit(PATHS, "next: nextPageToken", "next: nowhere")
    capsys.readouterr()
    assert run(contract, output) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert f"specs/{PATHS}:{line}: shelves.list: x-pagination next: " in shown.err
    assert tree(output) == before


def test_fields(contract: Contract, output: Path) -> None:
    contract.edit(
        SHELVES, "    room:\n", "    colour:\n      description: Its colour.\n      type: string\n    room:\n"
    )
    contract.edit(SHELVES, "    weightGrams:", "    mass:")
    contract.edit(SHELVES, "    price:\n      description: What it costs.\n      type: number\n      format: float\n"
                           "      default: 9.5\n", "")  # fmt: skip
    assert run(contract, output) == 0
    shelf = model(output, "shelf").partition("class Shelf")[2]
    assert '"colour"' in shelf
    assert '"mass"' in shelf
    assert "weight_grams" not in shelf
    assert "price" not in model(output, "book")


def test_enum_values(contract: Contract, output: Path) -> None:
    contract.edit(SHELVES, "NOVEL, POEMS]", "STORY, POEMS, COMIC]")
    contract.edit(SHELVES, "NOVEL: 1, POEMS: 2}", "STORY: 1, POEMS: 2, COMIC: 3}")
    contract.edit(SHELVES, "NOVEL: A long story.", "STORY: A story.")
    contract.edit(SHELVES, "POEMS: Short lines.", "POEMS: Short lines.\n    COMIC: With pictures.")
    assert run(contract, output) == 0
    kind = model(output, "kind")
    assert 'STORY = "STORY"' in kind
    assert 'COMIC = "COMIC"' in kind
    assert "NOVEL" not in kind


def test_operations(contract: Contract, output: Path) -> None:
    api = output / "genwire_raw/generativelanguage/api"
    contract.edit(PATHS, "operationId: shelves.read", "operationId: shelves.readAloud")
    contract.edit(PATHS, "operationId: shelves.operations.get", "operationId: desks.operations.get")
    assert run(contract, output) == 0
    assert (api / "shelves/read_aloud.py").exists()
    assert not (api / "shelves/read.py").exists()
    assert (api / "desks_operations/get.py").exists()
    assert not (api / "shelves_operations").exists()
    assert "desks_operations" in (api / "__init__.py").read_text()


def test_a_new_operation_and_one_less(contract: Contract, output: Path) -> None:
    api = output / "genwire_raw/generativelanguage/api"
    line = "  /v1/shelves/{shelf}:read: {$ref: paths/shelves.yaml#/Read}\n"
    again = line.replace(":read:", ":sing:").replace("#/Read", "#/Sing")
    contract.edit("generativelanguage/openapi.yaml", line, line + again)
    text = (contract.root / PATHS).read_text()
    read = text[text.index("Read:\n") : text.index("\nOperation:\n")]
    sing = read.replace("Read:\n", "Sing:\n").replace("shelves.read", "shelves.sing")
    (contract.root / PATHS).write_text(f"{text}\n{sing}")
    assert run(contract, output) == 0
    assert (api / "shelves/sing.py").exists()
    contract.edit("generativelanguage/openapi.yaml", line, "")
    assert run(contract, output) == 0
    assert not (api / "shelves/read.py").exists()
    assert "sing" in (api / "shelves/__init__.py").read_text()


def test_models(contract: Contract, output: Path) -> None:
    models = contract.root / "workers_ai/models"
    text = (models / "tiny-1.5-chat.yaml").read_text()
    other = text.replace("tiny-1.5-chat", "big-2").replace("Tiny15Chat", "Big2")
    (models / "big-2.yaml").write_text(other)
    assert run(contract, output) == 0
    raw = output / "genwire_raw/workers_ai"
    assert "@cf/example/big-2" in (raw / "model_registry.py").read_text()
    assert (raw / "api/ai_run/big_2.py").exists()
    (models / "big-2.yaml").rename(models / "huge-3.yaml")
    contract.edit("workers_ai/models/huge-3.yaml", "@cf/example/big-2", "@cf/example/huge-3")
    (models / "tiny-1.5-chat.yaml").unlink()
    assert run(contract, output) == 0
    assert (raw / "api/ai_run/huge_3.py").exists()
    assert not (raw / "api/ai_run/big_2.py").exists()
    assert "tiny" not in (raw / "model_registry.py").read_text()
    assert not (raw / "api/ai_run/tiny_1_5_chat.py").exists()


def test_bundle_writes_both_apis(contract: Contract, tmp_path: Path) -> None:
    assert codegen.main(["--bundle", str(tmp_path / "out"), "--specs", str(contract.root)]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "generativelanguage.json",
        "workers_ai.json",
    ]


@pytest.mark.parametrize("command", [["--bundle"], ["--output"]], ids=str)
def test_a_folder_that_cannot_be_written_is_named(
    contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    (tmp_path / "file").touch()
    assert codegen.main([*command, str(tmp_path / "file/folder"), "--specs", str(contract.root)]) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith(f"{tmp_path}/file/folder")
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize(
    ("options", "told"), [(["--json"], "forms of --diff REF"), (["--check", "--markdown"], "forms of")]
)
def test_a_form_without_a_diff_is_refused(
    capsys: pytest.CaptureFixture[str], options: list[str], told: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        codegen.main(options)
    assert told in capsys.readouterr().err


@pytest.mark.slow
def test_watch_generates_whenever_the_contract_changes(contract: Contract, output: Path) -> None:
    command = [
        sys.executable,
        "-u",
        "codegen.py",
        "--watch",
        "--specs",
        str(contract.root),
        "--output",
        str(output),
    ]
    process = subprocess.Popen(
        command, cwd=SPECS.parent, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    lines = iter(process.stdout)
    try:
        assert any("watching" in line for line in lines)
        contract.edit(SHELVES, "maximum: 9", "maximum: nine")
        assert any("floor.maximum must be a number" in line for line in lines)
        (contract.root / SHELVES).write_bytes(b"\xff" + (contract.root / SHELVES).read_bytes())
        assert any("shelves.yaml:1: not UTF-8: the byte 0xff" in line for line in lines)
        (contract.root / SHELVES).write_bytes((contract.root / SHELVES).read_bytes()[1:])
        contract.edit(SHELVES, "maximum: nine", "maximum: 12")
        assert any("models/shelf.py" in line for line in lines)
    finally:
        process.send_signal(signal.SIGINT)
        process.stdout.close()
    assert process.wait() == 0
    assert "maximum=12" in model(output, "shelf")
