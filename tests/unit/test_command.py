"""The command `genwire` without what its commands need."""

from __future__ import annotations

import re
import sys

import pytest
from click.testing import CliRunner

from genwire import EmbedContentResponse, TunedModel, __version__
from genwire._core.missing_extra import missing_extra
from genwire.cli import main
from genwire.cli.app import genwire
from genwire.cli.commands import COMMANDS
from genwire.cli.without_click import main_without_click
from genwire.errors import ConfigurationError
from genwire.testing import EmulatorError, emulator


def status(arguments: list[str] | None) -> object:
    with pytest.raises(SystemExit) as exited:
        main(arguments)
    return exited.value.code


@pytest.mark.parametrize("arguments", [[], ["-h"], ["--help"]])
def test_without_click_there_is_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main_without_click(arguments) == 0
    said = capsys.readouterr().out
    for name, entry in COMMANDS.items():
        assert re.search(
            rf"^  {name} +{re.escape(entry.summary)}  \(genwire\[{entry.extra}\]\)$", said, re.MULTILINE
        )


def test_without_click_there_is_a_version(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "click", None)
    monkeypatch.setattr(sys, "argv", ["genwire", "--version"])
    assert status(None) == 0
    assert capsys.readouterr().out == f"genwire, version {__version__}\n"


@pytest.mark.parametrize(("command", "extra"), [("emulator", "emulator"), ("nothing", "cli")])
def test_without_click_a_command_names_its_extra(
    command: str, extra: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "click", None)
    assert status([command]) == 1
    assert capsys.readouterr().err == f"genwire's commands need click: pip install 'genwire[{extra}]'\n"


def test_the_list_of_commands_is_theirs() -> None:
    for name, entry in COMMANDS.items():
        shown = CliRunner().invoke(genwire, [name, "--help"])
        assert shown.exit_code == 0
        assert entry.summary.rstrip(".") in " ".join(shown.output.split())
    assert CliRunner().invoke(genwire, ["nothing"]).exit_code == 2


@pytest.mark.parametrize("command", [name for name, entry in COMMANDS.items() if entry.extra == "emulator"])
def test_a_command_names_the_extra_that_it_lacks(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, COMMANDS[command].module, raising=False)
    monkeypatch.delitem(sys.modules, "genwire.emulator.app", raising=False)
    monkeypatch.setitem(sys.modules, "starlette.applications", None)
    done = CliRunner().invoke(genwire, [command])
    assert done.exit_code == 1
    assert done.output == f"Error: genwire {command} needs starlette: pip install 'genwire[emulator]'\n"


def test_the_emulator_of_tests_names_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "genwire.emulator.server", raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with (
        pytest.raises(EmulatorError, match=r"the emulator needs uvicorn: pip install 'genwire\[emulator\]'"),
        emulator(),
    ):
        pass


def test_a_module_of_ours_that_is_missing_is_no_matter_of_extras() -> None:
    with pytest.raises(ModuleNotFoundError):
        missing_extra(ModuleNotFoundError("no", name="genwire.nothing"), "it", "cli")


def test_what_draws_and_calculates_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ConfigurationError, match="needs numpy: pip install numpy"):
        EmbedContentResponse().to_numpy()
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ConfigurationError, match="needs matplotlib: pip install matplotlib"):
        TunedModel.from_dict({"name": "tunedModels/a"}).plot()
