"""Progress is shown where it can be seen, and nowhere else."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import Any

import pytest

from genwire._core.progress import bar_class, display


class Recorder:
    """A bar that keeps what it was to show."""

    def __init__(self) -> None:
        self.shown: list[int] = []

    def update(self, state: int) -> None:
        self.shown.append(state)

    def close(self) -> None:
        self.shown.append(-1)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(progress: Any) -> list[int]:
    bar = Recorder()
    display = displayed(progress, bar)
    display.update(1)
    display.close()
    return bar.shown


def displayed(progress: Any, bar: Recorder) -> Any:
    return display(progress, lambda: bar)


@pytest.mark.parametrize(
    ("stderr", "progress", "is_shown"),
    [
        (Terminal(), None, True),
        (Terminal(), False, False),
        (io.StringIO(), None, False),
        (io.StringIO(), True, True),
        (None, None, False),  # pythonw, services
        (None, True, False),
    ],
)
def test_a_bar_is_shown_where_somebody_sees_it(
    stderr: Any, progress: Any, is_shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)
    assert shown(progress) == ([1, -1] if is_shown else [])


@pytest.mark.parametrize("stderr", [None, io.StringIO()])
def test_a_function_is_called_without_a_console_too(stderr: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)
    told: list[int] = []
    assert shown(told.append) == []
    assert told == [1]


def test_notebooks_have_bars_of_their_own_and_nobody_else_pays_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert bar_class().__module__ == "tqdm.std"
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    monkeypatch.delitem(sys.modules, "tqdm.auto", raising=False)
    assert bar_class().__module__ != "tqdm.std"


def test_importing_the_command_imports_nothing_of_jupyter() -> None:
    program = (
        "import sys, genwire.cli, genwire.emulator.commands, genwire._google.files.upload\n"
        "from genwire._core.progress import bar_class\n"
        "bar_class()\n"
        "print(sorted({'tqdm.auto', 'IPython', 'ipywidgets', 'ipykernel'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
