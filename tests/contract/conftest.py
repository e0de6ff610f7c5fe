"""The contract of a small library, on which the generator is tried."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from generator import render
from generator.lint import load_checked

MINI = Path(__file__).parent / "mini"


class Contract:
    """A copy of the small contract that a test may change."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def edit(self, file: str, old: str, new: str) -> int:
        """Replaces the first occurrence of a text.

        Returns:
            The line on which it stands.
        """
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} does not hold {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1


@pytest.fixture
def contract(tmp_path: Path) -> Contract:
    root = tmp_path / "specs"
    shutil.copytree(MINI, root)
    return Contract(root)


@pytest.fixture(scope="session")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], ModuleType]]:
    """Imports modules of the package that the small contract makes."""
    folder = tmp_path_factory.mktemp("mini")
    render.render(load_checked(MINI), folder)
    (folder / render.PACKAGE).rename(folder / "mini_raw")
    sys.path.insert(0, str(folder))
    yield lambda name: import_module(f"mini_raw.{name}" if name else "mini_raw")
    sys.path.remove(str(folder))
