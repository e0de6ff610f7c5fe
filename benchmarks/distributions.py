"""What a plain `pip install` of something installs, told from what is installed here."""

from __future__ import annotations

from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# genwire is installed from its sources, and has no files of its own in this environment.
_PACKAGES = {"genwire": ("genwire", "genwire_raw")}


class Size(NamedTuple):
    """How much is installed: megabytes without bytecode, and distributions."""

    megabytes: float
    distributions: int


def size(name: str) -> Size:
    """How much a distribution is, with all that it needs."""
    files = {file.resolve() for entry in entries(name) for file in (entry, *entry.rglob("*"))}
    kept = [file for file in files if file.is_file() and file.suffix != ".pyc"]
    return Size(sum(file.stat().st_size for file in kept) / 1e6, len(closure(name)))


def entries(*names: str) -> set[Path]:
    """The files and folders that these distributions, and all that they need, put where Python looks for modules."""
    found: set[Path] = set()
    for each in closure(*names):
        files = distribution(each).files or ()
        tops = {file.parts[0] for file in files if file.suffix != ".pth"} - {"..", "__pycache__"}
        found |= {Path(str(distribution(each).locate_file(top))) for top in tops}
        for package in _PACKAGES.get(each, ()):
            spec = find_spec(package)
            assert spec
            assert spec.origin
            found.add(Path(spec.origin).parent)
    return found


def closure(*names: str) -> set[str]:
    """Distributions, and all that they need, without extras."""
    found: set[str] = set()
    ahead = [canonicalize_name(name) for name in names]
    while ahead:
        each = ahead.pop()
        if each not in found:
            found.add(each)
            needs = map(Requirement, distribution(each).requires or ())
            ahead += [
                canonicalize_name(need.name)
                for need in needs
                if need.marker is None or need.marker.evaluate({"extra": ""})
            ]
    return found
