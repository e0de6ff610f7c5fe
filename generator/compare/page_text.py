"""Parses the text of Workers AI's model pages into trees of their inputs and outputs.

A page lists properties in nested lists, of which only the dashes remain: one before each item, one at the end of
each nested list. It is not visible at the start of an object whether it has a nested list, so all ways to
parse a page are tried, and exactly one must succeed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Final

# A property, as its name, type, bounds and text stand together once the line breaks are gone.
_ITEM: Final = re.compile(
    r"(?P<name>[A-Za-z_0-9]+?) ?(?P<type>string|integer|number|boolean|array|object|one of)"
    r"(?P<bounds>(?: (?:default|min|max) \d+(?:\.\d+)?)*)(?P<text>(?:[A-Z'].*)?)"
)


@dataclass
class Item:
    """A property: its type (empty if the page has none), bounds as written, text, and nested items."""

    name: str
    type: str = ""
    bounds: dict[str, float] = field(default_factory=dict[str, float])
    text: str = ""
    inside: list[Item] = field(default_factory=list["Item"])


def read(text: str) -> dict[str, list[Item]]:
    """Parse the lists `Input` and `Output` of a page.

    Raises:
        ValueError: A list is missing, or has no parse, or more than one.
    """
    _, marker, rest = text.partition("\nInput\n")
    inputs, second, rest = rest.partition("\nOutput\n")
    if not marker or not second:
        raise ValueError("there are no lists called Input and Output")
    outputs, _, _ = rest.partition("\nAPI Schemas\n")
    return {"Input": _tree(inputs), "Output": _tree(outputs)}


def _tree(text: str) -> list[Item]:
    tokens: list[str] = []
    for line in text.splitlines():
        # a dash may share a line with the item before or after it
        match = re.fullmatch(r"(-(?= |$))? ?(.*?) ?((?<=[a-z ])-)?", line.strip())
        for part in filter(None, match.groups() if match else ()):
            if part == "-" or not tokens or tokens[-1] == "-":
                tokens.append(part)
            else:
                tokens[-1] += part
    found = [
        items
        for items, end in _Reader(tuple(tokens)).items(0)
        if set(tokens[end:]) <= {"-"} and len(tokens) - end <= 1
    ]
    if len(found) != 1:
        raise ValueError(f"there are {len(found)} ways to read the page")
    return found[0]


class _Reader:
    """Tries all ways to parse a page; each position is parsed once."""

    def __init__(self, tokens: tuple[str, ...]) -> None:
        self._tokens = tokens
        self.items = cache(self._items)

    def _items(self, start: int) -> list[tuple[list[Item], int]]:
        """Return the ways to parse a list of items, each with its end."""
        ways: list[tuple[list[Item], int]] = []
        for first, end in self._item(start):
            ways.append(([first], end))
            ways += [([first, *others], last) for others, last in self.items(end)]
        return [(items, end) for items, end in ways if _belong_together(items)]

    def _item(self, start: int) -> Iterator[tuple[Item, int]]:
        if self._tokens[start : start + 1] != ("-",) or self._tokens[start + 1 : start + 2] in ((), ("-",)):
            return
        item, end = _parsed(self._tokens[start + 1]), start + 2
        opens = item.type in ("", "array", "one of")
        if item.type == "object" or not opens:
            yield item, end
        if item.type == "object" or opens:
            for inside, last in self.items(end):
                if self._tokens[last : last + 1] == ("-",):
                    yield Item(item.name, item.type, item.bounds, item.text, inside), last + 1


def _parsed(text: str) -> Item:
    match = _ITEM.fullmatch(text)
    if match is None:
        return Item(text)
    bounds = {
        name: float(number)
        for name, number in re.findall(r" (default|min|max) (\d+(?:\.\d+)?)", match["bounds"])
    }
    return Item(match["name"], match["type"], bounds, match["text"])


def _belong_together(items: list[Item]) -> bool:
    """Return whether items can share a list: alternatives, the items of an array or map, or properties."""
    names = [item.name for item in items]
    if all(name.isdigit() for name in names):
        return all(int(after) - int(before) == 1 for before, after in pairwise(names))
    if any(name.isdigit() for name in names) or len({name[0].isupper() for name in names}) > 1:
        return False
    return len(names) == len(set(names)) and (
        len(names) == 1 or not {"items", "additionalProperties"} & set(names)
    )
