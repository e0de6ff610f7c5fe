"""Adding a model to the contract, and bringing one that was added up to date with its page."""

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
    """A model that was added, or looked at again.

    Attributes:
        file: Its spec file.
        notes: What is not in it as it is on the page.
        before: The API's bundle before.
        after: The API's bundle now.
        is_new: Whether it was not there before.
        kept: The lines of the file that were edited by hand where the page changed, too; they stay as they are.
    """

    file: Path
    notes: list[str]
    before: Node
    after: Node
    is_new: bool
    kept: list[str]


def add_model(source: str, specs: Path) -> Added:
    """Make the spec file of a model; one that was made of an earlier state of the page is brought up to date.

    Edits by hand stay: what changed on the page since is merged into the file. For that the page is kept beside it.

    Args:
        source: A file, a URL, or the id of a model in the catalogue.
        specs: The contract.

    Raises:
        PageError: The page cannot be read or expressed, or the model has a file that was not made of a page.
        ContractError: The contract is wrong already.
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
    """The file of a model: the one that has its id, or a new one."""
    folder = specs / _API / "models"
    taken = {file: read(file, file.name).get("x-model") for file in sorted(folder.glob("*.yaml"))}
    for file, model in taken.items():
        if model == page.name:
            return file
    *_, vendor, name = page.name.split("/")
    plain = folder / f"{name}.yaml"
    return folder / f"{vendor}-{name}.yaml" if plain in taken else plain


def _record(target: Path) -> Path:
    """Where the page is kept that a file was made of."""
    return target.parent.parent / "pages" / f"{target.stem}.json"


def _merged(
    page: Page, target: Path, old: str, new: str, schemas: Mapping[str, Node]
) -> tuple[str, list[str]]:
    """A file as it is with what changed on its page since, and the lines where both changed the same."""
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
    """The lines of one's own in a text with the marks of conflicts."""
    found: list[str] = []
    inside = False
    for line in text.splitlines():
        if line.startswith(("<<<<<<< ", "=======")):
            inside = line.startswith("<")
        elif inside:
            found.append(line.strip())
    return found


def _load(specs: Path) -> Node:
    """The API's bundle as the contract is now.

    Raises:
        ContractError: There are mistakes in it.
    """
    document = load(_API, specs)
    if mistakes := lint(document):
        raise ContractError(mistakes)
    return document
