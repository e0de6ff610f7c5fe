"""The differences that are on purpose: `specs/differences.yaml`, and the lists beside it.

The file gives each kind of difference a reason, by pattern. The list of a source, `specs/differences/SOURCE.txt`, has
all that was accepted of it, a line each; where there is one, a difference is accepted only if it is in it. So what
changes among accepted differences is reported as well.
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
    """Differences that are on purpose.

    Attributes:
        patterns: Of their lines, with `*` for any text; one without `: ` is of what comes before it in the line:
            `missing method * /v1beta/corpora*`.
        sources: The ids of the sources that show them.
        reason: Why.
        line: Where it is in the file.
    """

    patterns: tuple[str, ...]
    sources: frozenset[str]
    reason: str
    line: int


@dataclass(frozen=True)
class Accepted:
    """All that is on purpose.

    Attributes:
        rules: By pattern.
        versions: The versions of the packages that the contract is compared with.
        scopes: By API, patterns of the keys of the methods that it is about; all where there are none.
        folder: Where the lists are.
    """

    rules: tuple[Rule, ...]
    versions: Mapping[str, str]
    scopes: Mapping[str, tuple[str, ...]]
    folder: Path

    def split(self, source: str, found: Iterable[Difference]) -> Verdict:
        """Which of a source's differences are accepted.

        Args:
            source: Its id.
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
        """Write the list of a source: all its differences that have a reason."""
        self.folder.mkdir(exist_ok=True)
        path = self.folder / f"{source}.txt"
        lines = sorted({line_of(one) for one in found if self._rule(source, line_of(one))[0] is not None})
        path.write_text(_HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    def _rule(self, source: str, line: str) -> tuple[Rule | None, str]:
        """The first rule that a difference falls under, and its pattern."""
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
    """The differences of a source.

    Attributes:
        remaining: Those that are not accepted.
        accepted: Those that are, by reason.
        stale: What was accepted and is no longer true.
    """

    remaining: Sequence[Difference]
    accepted: Mapping[str, Sequence[Difference]]
    stale: Sequence[str]

    @property
    def equal(self) -> bool:
        """Whether nothing is left to do."""
        return not self.remaining and not self.stale


def line_of(one: Difference) -> str:
    """A difference in one line, values included."""
    return f"{one.list} {one}".replace("\n", "\\n")


def load_accepted(specs: Path) -> Accepted:
    """Read what is on purpose; nothing is, where there is no such file.

    Raises:
        SpecError: The file is not as specs/README.md has it.
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
