"""What a changelog says of changes that break programs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_UNRELEASED: Final = re.compile(r"^## Unreleased\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_SECTION: Final = re.compile(r"^### (?:Changed|Removed)\n(.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)
_SPAN: Final = re.compile(r"`([A-Za-z_][\w.]*)[^`]*`")


def named(changelog: str) -> Iterator[str]:
    """The dotted names in code style of "Changed" and "Removed", of what is not released: `models.get`."""
    for unreleased in _UNRELEASED.findall(changelog):
        for section in _SECTION.findall(unreleased):
            yield from _SPAN.findall(section)


def is_meant(written: str, name: str) -> bool:
    """Whether a name in the changelog means another, which may have more parts in front.

    One part alone, `get`, is only the name of something that has no more.
    """
    parts, whole = written.split("."), name.split(".")
    return whole[-len(parts) :] == parts and len(parts) >= min(2, len(whole))
