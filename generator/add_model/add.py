"""Adds a model to the contract, or updates one after its page changed."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from ..bundle import load
from ..lint import lint
from ..source import ContractError, Node, read
from .catalogue import find_page
from .notes import PageError
from .page import Page, read_page
from .spec_file import spec_file

_API: Final = "workers_ai"


class Added(NamedTuple):
    """The result of adding or updating a model.

    Attributes:
        file: Its spec file.
        notes: What the spec file could not express.
        before: The API's bundle before the change.
        after: The API's bundle after the change.
        is_new: Whether the model had no spec file before.
        kept: Lines that were edited by hand and also changed on the page; the edits are kept.
    """

    file: Path
    notes: list[str]
    before: Node
    after: Node
    is_new: bool
    kept: list[str]


def add_model(source: str, specs: Path) -> Added:
    """Create a model's spec file, or update the one created from an earlier version of the page.

    Edits by hand are kept: a three-way merge applies the page's changes, with a stored copy of the page as its base.

    Args:
        source: A file, a URL, or the id of a model in the catalogue.
        specs: The contract.

    Raises:
        PageError: The page cannot be read or expressed, or the model's file was written by hand.
        ContractError: The contract has mistakes before the change.
    """
    before = _load(specs)
    schemas = before["components"]["schemas"]
    page = find_page(source, str(before["servers"][0]["url"]))
    target = _target(page, specs)
    text, notes = spec_file(page, target.stem, schemas)
    record = _record(target)
    old = target.read_text(encoding="utf-8") if target.exists() else None
    merged, kept = (text, []) if old is None else _merged(page, target, old, text, schemas)
    target.write_text(merged, encoding="utf-8")
    try:
        after = _load(specs)
    except ContractError as error:
        if old is None:
            target.unlink()
        else:
            target.write_text(old, encoding="utf-8")
        reasons = "\n".join(f"{page.origin}: cannot be expressed: {one.reason}" for one in error.errors)
        raise PageError(reasons) from error
    record.parent.mkdir(exist_ok=True)
    record.write_text(page.dump(), encoding="utf-8")
    return Added(target, notes, before, after, old is None, kept)


def _target(page: Page, specs: Path) -> Path:
    """Return the model's spec file, or the path for a new one."""
    folder = specs / _API / "models"
    taken = {file: read(file, file.name).get("x-model") for file in sorted(folder.glob("*.yaml"))}
    for file, model in taken.items():
        if model == page.name:
            return file
    *_, vendor, name = page.name.split("/")
    plain = folder / f"{name}.yaml"
    return folder / f"{vendor}-{name}.yaml" if plain in taken else plain


def _record(target: Path) -> Path:
    """Return where the page of a spec file is stored."""
    return target.parent.parent / "pages" / f"{target.stem}.json"


def _merged(
    page: Page, target: Path, old: str, new: str, schemas: Mapping[str, Node]
) -> tuple[str, list[str]]:
    """Merge the page's changes into a file; return the text and the lines that both sides changed."""
    record = _record(target)
    if not record.exists():
        raise PageError(
            f"{page.name}: {target.name} is there already and not made of a page; remove it to make it anew"
        )
    earlier = read_page(record.read_text(encoding="utf-8"), str(record))
    base, _ = spec_file(earlier, target.stem, schemas)
    with TemporaryDirectory(prefix="genwire-") as folder:
        texts = {"mine": old, "base": base, "page": new}
        for name, text in texts.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        merged = _merge_file(folder, "--ours")
        both = _merge_file(folder)
    return merged, _conflicts(both)


def _merge_file(folder: str, *options: str) -> str:
    command = ["git", "merge-file", "-p", *options, "mine", "base", "page"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - git
    if done.returncode < 0 or done.returncode > 127:  # a lower status counts conflicts
        raise PageError(f"git merge-file: {done.stderr.strip()}")
    return done.stdout


def _conflicts(text: str) -> list[str]:
    """Return our side of each conflict in a text with conflict markers."""
    found: list[str] = []
    inside = False
    for line in text.splitlines():
        if line.startswith(("<<<<<<< ", "=======")):
            inside = line.startswith("<")
        elif inside:
            found.append(line.strip())
    return found


def _load(specs: Path) -> Node:
    """Load the API's bundle.

    Raises:
        ContractError: The contract has mistakes.
    """
    document = load(_API, specs)
    if mistakes := lint(document):
        raise ContractError(mistakes)
    return document
