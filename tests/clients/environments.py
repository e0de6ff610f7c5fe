"""An environment for each official client, from requirements that are pinned to the last of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
REQUIREMENTS: Final = Path(__file__).parent / "requirements"
ENVIRONMENTS: Final = ROOT / ".cache" / "clients"
# What pip says of every attempt to reach a registry that does not answer.
_UNREACHABLE: Final = "after connection broken by"


class RegistryUnreachableError(Exception):
    """The package registry cannot be reached."""


def python_of(client: str) -> Path:
    """The interpreter of a client's environment, which is made unless there is one of the same requirements.

    Args:
        client: Name of a requirements file, without its suffix.

    Raises:
        RegistryUnreachableError: It has to be made, and nothing can be downloaded.
    """
    requirements = REQUIREMENTS / f"{client}.txt"
    folder = ENVIRONMENTS / client
    python = folder / "bin" / "python"
    made_of = folder / "made-of.txt"
    wanted = f"{sys.version}\n{requirements.read_text(encoding='utf-8')}"
    if made_of.is_file() and made_of.read_text(encoding="utf-8") == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, symlinks=True)
    _install(python, requirements)
    made_of.write_text(wanted, encoding="utf-8")
    return python


def _install(python: Path, requirements: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    # Everything is listed, so that nothing else is looked for.
    command = [*pip, "install", "--retries", "1", "--no-deps", "--requirement", str(requirements)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    said = done.stdout + done.stderr
    if _UNREACHABLE in said:
        raise RegistryUnreachableError(f"the package registry cannot be reached for {requirements.name}")
    raise RuntimeError(f"{requirements.name} cannot be installed:\n{said}")
