"""A difference between two contracts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

Kind = Literal["added", "removed", "renamed", "changed"]
T = TypeVar("T")


@dataclass(frozen=True, order=True)
class Change:
    """One difference.

    Attributes:
        api: The API.
        subject: What changed: `operation`, `parameter`, `body`, `answer`, `behaviour`, `class`, `field`, `group`,
            `enum value`, `model`, `client`, `security`.
        place: The place, in wire names: `tunedModels.list`, `TunedModel.displayName`.
        kind: How it changed.
        detail: The old and the new value; empty if `kind` is enough.
        breaks: Whether it breaks programs.
        operation: The operation that it belongs to, if any.
        schema: The schema that it belongs to, if any.
        names: The public names of the facade that depend on it.
    """

    api: str
    subject: str
    place: str
    kind: Kind
    detail: str = ""
    breaks: bool = False
    operation: str = ""
    schema: str = ""
    names: tuple[str, ...] = ()

    def used_by(self, names: tuple[str, ...]) -> Change:
        """Return the change with the facade's names that depend on it."""
        return replace(self, names=names)

    def __str__(self) -> str:
        return f"{self.subject} {self.place} {self.kind}" + (f": {self.detail}" if self.detail else "")


def matched(
    old: Mapping[str, T], new: Mapping[str, T], alike: Callable[[T], Any]
) -> Iterator[tuple[Kind, str, str]]:
    """Match the names of two mappings; a removed and an added name with the same contents are a rename.

    Yields:
        The kind of change, the old name and the new one, which differ only for `renamed`.
    """
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    renamed: dict[str, str] = {}
    for name in gone:
        twins = [other for other in come if alike(new[other]) == alike(old[name])]
        if len(twins) == 1 and sum(alike(old[other]) == alike(old[name]) for other in gone) == 1:
            renamed[name] = twins[0]
    for name in gone:
        if name in renamed:
            yield "renamed", name, renamed[name]
        else:
            yield "removed", name, name
    for name in come:
        if name not in renamed.values():
            yield "added", name, name
