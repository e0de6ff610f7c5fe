"""An environment for each client, from requirements that are pinned to the last of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
REQUIREMENTS: Final = Path(__file__).parent / "requirements"
ENVIRONMENTS: Final = ROOT / ".cache" / "clients"
OLDEST_NODE: Final = 20
"""The oldest major version of Node.js that the clients in JavaScript run on."""

# What pip says of every attempt to reach a registry that does not answer, and what npm says.
_UNREACHABLE: Final = ("after connection broken by", "ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT")


class EnvironmentMissingError(Exception):
    """The environment of a client cannot be made on this machine."""


class RegistryUnreachableError(EnvironmentMissingError):
    """The package registry cannot be reached."""


class NodeMissingError(EnvironmentMissingError):
    """There is no Node.js with npm, or it is too old."""


def python_of(client: str) -> Path:
    """The interpreter of a client's environment, which is made unless there is one of the same requirements.

    Args:
        client: Name of a requirements file, without its suffix `.txt`.

    Raises:
        RegistryUnreachableError: It has to be made, and nothing can be downloaded.
    """
    requirements = REQUIREMENTS / f"{client}.txt"
    folder = ENVIRONMENTS / client
    python = folder / "bin" / "python"
    wanted = f"{sys.version}\n{requirements.read_text(encoding='utf-8')}"
    if _is_made(folder, wanted):
        return python
    venv.create(folder, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    # Everything is listed, so that nothing else is looked for.
    command = [*pip, "install", "--retries", "1", "--no-deps", "--requirement", str(requirements)]
    _install(command, requirements, folder)
    _note(folder, wanted)
    return python


def node_modules_of(client: str) -> Path:
    """The folder of a client's environment with its `node_modules`, made unless there is one of the same requirements.

    Args:
        client: Name of a requirements file, without its suffix `.json`.

    Raises:
        NodeMissingError: Node.js or npm is missing or too old.
        RegistryUnreachableError: The environment has to be made, and nothing can be downloaded.
    """
    version = _node_version()
    requirements = REQUIREMENTS / f"{client}.json"
    folder = ENVIRONMENTS / client
    text = requirements.read_text(encoding="utf-8")
    wanted = f"{version}\n{text}"
    if _is_made(folder, wanted):
        return folder
    folder.mkdir(parents=True)
    (folder / "package.json").write_text(text, encoding="utf-8")
    # A lock file would name the registry. Everything is pinned, and nothing that is installed may run.
    options = [
        "--package-lock=false",
        "--ignore-scripts",
        "--omit=dev",
        "--omit=optional",
        "--fetch-retries=1",
    ]
    _install(["npm", "install", "--no-audit", "--no-fund", *options], requirements, folder)
    _note(folder, wanted)
    return folder


def _node_version() -> str:
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NodeMissingError("node or npm is missing")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.removeprefix("v").partition(".")[0]) < OLDEST_NODE:
        raise NodeMissingError(f"Node.js {version} is too old: the clients need {OLDEST_NODE}")
    return version


def _is_made(folder: Path, wanted: str) -> bool:
    """Whether an environment is up to date; removes it if not."""
    made_of = folder / "made-of.txt"
    if made_of.is_file() and made_of.read_text(encoding="utf-8") == wanted:
        return True
    shutil.rmtree(folder, ignore_errors=True)
    return False


def _note(folder: Path, wanted: str) -> None:
    (folder / "made-of.txt").write_text(wanted, encoding="utf-8")


def _install(command: Sequence[str], requirements: Path, folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    said = done.stdout + done.stderr
    if any(one in said for one in _UNREACHABLE):
        raise RegistryUnreachableError(f"the package registry cannot be reached for {requirements.name}")
    raise RuntimeError(f"{requirements.name} cannot be installed:\n{said}")
