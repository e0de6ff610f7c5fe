"""Loads the two states of the contract to compare."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..bundle import APIS, load_all
from ..source import Node, is_list, is_mapping


class SideError(Exception):
    """A state of the contract cannot be read."""


def read_sides(text: str, specs: Path) -> tuple[dict[str, Node], dict[str, Node]]:
    """Load the old and the new contract.

    Args:
        text: `OLD` or `OLD..NEW`: git revisions, or folders of bundles or specs.
        specs: The default for NEW.

    Raises:
        SideError: One of them does not exist, or holds no contract.
        SpecError: A spec file in one of them has a mistake.
    """
    old, dots, new = text.partition("..") if not Path(text).is_dir() else (text, "", "")
    return _read(old, specs), _read(new, specs) if dots else load_all(specs)


def _read(side: str, specs: Path) -> dict[str, Node]:
    folder = Path(side)
    if (folder / f"{APIS[0]}.json").is_file():
        return {api: _bundled(folder / f"{api}.json") for api in APIS}
    if (folder / APIS[0] / "openapi.yaml").is_file():
        return load_all(folder)
    if folder.is_dir():
        raise SideError(f"{side}: the folder holds neither bundles nor specs")
    return _revision(side, specs)


def _revision(revision: str, specs: Path) -> dict[str, Node]:
    """Load the contract from the specs folder of a git revision."""
    command = ["git", "-C", str(specs), "archive", "--format=tar", revision]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - git, with a revision
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()[-1]
        raise SideError(f"{revision}: neither a folder nor a git revision with specs: {reason}")
    with TemporaryDirectory(prefix="genwire-") as temporary:
        folder = Path(temporary) / specs.name
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        return load_all(folder)


def _bundled(path: Path) -> Node:
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SideError(f"{path}: not JSON: {error}") from error
    found = _located(document, str(path))
    if not isinstance(found, Node) or "paths" not in found or "components" not in found:
        raise SideError(f"{path}: not a bundle")
    return found


def _located(value: Any, file: str) -> Any:
    if is_mapping(value):
        return Node({key: _located(item, file) for key, item in value.items()}, file, 1, {})
    return [_located(item, file) for item in value] if is_list(value) else value
