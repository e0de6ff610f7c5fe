"""docs/emulator.md says what is so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from genwire.emulator.control import control_routes
from genwire.emulator.emulator import Emulator
from genwire.emulator.faults import KINDS
from genwire.emulator.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "emulator.md").read_text(encoding="utf-8")
SOURCE = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "sdk/genwire/emulator").rglob("*.py"))


def section(title: str) -> str:
    found = re.search(rf"^## {title}$(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[1]


def test_its_tables_are_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "docs" / "tables.py"), "--check"]
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=variables)
    assert done.stderr == ""


def test_it_lists_every_trigger_and_no_other() -> None:
    listed = set(re.findall(r"^\| `emulate:([a-z-]+)", section("Trigger words"), re.MULTILINE))
    used = set(re.findall(r"(?:value|values|counted)\(\"([a-z-]+)\"\)", SOURCE))
    assert listed == used


def test_it_lists_every_kind_of_fault() -> None:
    assert tuple(re.findall(r"^\| `([a-z]+)` \|", section("Faults"), re.MULTILINE)) == KINDS


async def test_it_lists_every_route_of_the_control_plane() -> None:
    listed = {
        (method, path)
        for methods, path in re.findall(
            r"^\| ((?:`[A-Z]+`, )*)?`([A-Z]+ [^`]+)`", section("Control plane"), re.MULTILINE
        )
        for method, path in [
            *((one, path.split()[1]) for one in re.findall("[A-Z]+", methods)),
            tuple(path.split()),
        ]
    }
    emulator = Emulator(Settings())
    routes = control_routes(emulator)
    assert listed == {
        (method, f"/_emulator{one.path}")
        for one in routes
        for method in (one.methods or ())
        if method != "HEAD"
    }
    await emulator.aclose()
