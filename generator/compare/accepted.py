"""Accepted differences: `specs/differences.yaml`, and the lists beside it.

The file gives a reason for each kind of difference, by pattern. `specs/differences/SOURCE.txt` lists the accepted
differences of a source, one a line; if that file exists, only differences in it are accepted. So changes
among the accepted differences are reported as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from ..source import Node, is_list, is_mapping, read
from .difference import Difference

FILE: Final = "differences.yaml"
_LISTS: Final = "differences"
_KEYS: Final = frozenset({"differences", "of", "reason"})
_HEADER: Final = (
    "# Made by `python codegen.py --compare SOURCE --accept`: the accepted differences. Do not edit.\n"
)


@dataclass(frozen=True)
class Rule:
    """A pattern of accepted differences.

    Attributes:
        patterns: Match lines, with `*` for any text; a pattern without `: ` matches the part of the line before it:
            `missing method * /v1beta/corpora*`.
        sources: The ids of the sources that it applies to.
        reason: Why they are accepted.
        line: Its line in the file.
    """

    patterns: tuple[str, ...]
    sources: frozenset[str]
    reason: str
    line: int


@dataclass(frozen=True)
class Accepted:
    """All accepted differences.

    Attributes:
        rules: The rules, by pattern.
        versions: The versions of the packages that the contract is compared with.
        scopes: For each API, patterns of the method keys to compare; without patterns, all methods.
        folder: The folder of the lists.
    """

    rules: tuple[Rule, ...]
    versions: Mapping[str, str]
    scopes: Mapping[str, tuple[str, ...]]
    folder: Path

    def split(self, source: str, found: Iterable[Difference]) -> Verdict:
        """Sort a source's differences by acceptance.

        Args:
            source: The source's id.
            found: All its differences.
        """
        listed = self._listed(source)
        used: set[tuple[int, str]] = set()
        remaining: list[Difference] = []
        accepted: dict[str, list[Difference]] = {}
        for one in found:
            rule, pattern = self._rule(source, line_of(one))
            if rule is not None:
                used.add((rule.line, pattern))
            if rule is None or (listed is not None and line_of(one) not in listed):
                remaining.append(one)
            else:
                accepted.setdefault(rule.reason, []).append(one)
        there = {line_of(one) for every in accepted.values() for one in every}
        stale = sorted((listed or set()) - there)
        stale += [
            f"{FILE}:{rule.line}: {pattern}"
            for rule in self.rules
            if source in rule.sources
            for pattern in rule.patterns
            if (rule.line, pattern) not in used
        ]
        return Verdict(remaining, accepted, stale)

    def record(self, source: str, found: Iterable[Difference]) -> Path:
        """Write the list of a source's accepted differences."""
        self.folder.mkdir(exist_ok=True)
        path = self.folder / f"{source}.txt"
        lines = sorted({line_of(one) for one in found if self._rule(source, line_of(one))[0] is not None})
        path.write_text(_HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    def _rule(self, source: str, line: str) -> tuple[Rule | None, str]:
        """Return the first rule that matches a difference, and its pattern."""
        about = line.partition(": ")[0]
        for rule in self.rules:
            for pattern in rule.patterns if source in rule.sources else ():
                if fnmatchcase(line if ": " in pattern else about, pattern):
                    return rule, pattern
        return None, ""

    def _listed(self, source: str) -> set[str] | None:
        path = self.folder / f"{source}.txt"
        if not path.is_file():
            return None
        lines = path.read_text(encoding="utf-8").splitlines()
        return {line for line in lines if line and not line.startswith("#")}


@dataclass(frozen=True)
class Verdict:
    """The differences of a source, sorted by acceptance.

    Attributes:
        remaining: Differences that are not accepted.
        accepted: Accepted differences, by reason.
        stale: Accepted differences that no longer exist.
    """

    remaining: Sequence[Difference]
    accepted: Mapping[str, Sequence[Difference]]
    stale: Sequence[str]

    @property
    def equal(self) -> bool:
        """Whether nothing remains and nothing is stale."""
        return not self.remaining and not self.stale


def line_of(one: Difference) -> str:
    """Return a difference as one line, with its values."""
    return f"{one.list} {one}".replace("\n", "\\n")


def load_accepted(specs: Path) -> Accepted:
    """Read the accepted differences; none if the file does not exist.

    Raises:
        SpecError: The file does not have the form described in specs/README.md.
    """
    folder = specs / _LISTS
    if not (specs / FILE).is_file():
        return Accepted((), {}, {}, folder)
    document = read(specs / FILE, FILE)
    for key in document:
        if key not in ("packages", "scopes", "accepted"):
            raise document.error(f"{key!r} means nothing here", key)
    versions = document.get("packages", {})
    scopes = document.get("scopes", {})
    rules = document.get("accepted", [])
    if not is_mapping(versions) or not is_mapping(scopes) or not is_list(rules):
        raise document.error("packages and scopes are mappings, accepted is a list")
    return Accepted(
        tuple(_rule(one, document) for one in rules),
        {name: str(version) for name, version in versions.items()},
        {api: tuple(_texts(document, "scopes", value)) for api, value in scopes.items()},
        folder,
    )


def _rule(one: Any, document: Node) -> Rule:
    if not isinstance(one, Node):
        raise document.error("accepted: each entry is a mapping", "accepted")
    if one.keys() != _KEYS:
        raise one.error("an entry has differences, of and reason")
    if not isinstance(one["reason"], str) or not one["reason"].strip():
        raise one.error("a difference is accepted for a reason", "reason")
    patterns = _texts(one, "differences", one["differences"])
    for pattern in patterns:
        if pattern.partition(" ")[0] not in ("missing", "gone", "different"):
            raise one.error(f"{pattern!r} begins with missing, gone or different", "differences")
    return Rule(tuple(patterns), frozenset(_texts(one, "of", one["of"])), one["reason"].strip(), one.line)


def _texts(holder: Node, key: str, value: Any) -> list[str]:
    if not is_list(value) or not all(isinstance(item, str) for item in value):
        raise holder.error(f"{key} is a list of texts", key)
    return [str(item) for item in value]
