"""docs/cli.md says what is so."""

from __future__ import annotations

import re
from pathlib import Path

from genwire.cli.commands import COMMANDS
from genwire.cli.exit_status import ExitStatus
from tests.cli.conftest import Command

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")


def test_it_has_every_command_and_every_exit_status() -> None:
    for name in COMMANDS.keys() - {"emulator"}:
        assert f"### genwire {name}\n" in PAGE
    for status in ExitStatus:
        assert f"| {int(status)} | {status.meaning} |" in PAGE


def test_its_dry_run_works(run: Command) -> None:
    found = re.search(r"^\$ genwire (raw .*--dry-run)$", PAGE, re.MULTILINE)
    assert found is not None
    assert run(*found[1].split()).status == 0
