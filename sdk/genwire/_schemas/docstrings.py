"""Docstrings: the description of a function or class, and of its parameters or attributes."""

from __future__ import annotations

import inspect
import re
from textwrap import dedent
from typing import Final, NamedTuple

_MEMBERS: Final = (
    r"(?:Args|Arguments|Parameters|Params|Other Parameters|Keyword Args|Keyword Arguments|Attributes|Fields)"
)
_OTHERS: Final = r"(?:Returns?|Raises|Yields?|Examples?|Notes?|Warnings?|See Also|References|Source)"
_REST: Final = r"(?:\n(?:[ \t]*\n)*[ \t]+\S.*)*"  # the indented lines that follow, in paragraphs

_SECTION: Final = re.compile(
    rf"^(?:(?:{_MEMBERS}|{_OTHERS}):[ \t]*$|\S[^\n]*\n-{{3,}}[ \t]*$|:\w[\w ]*:)", re.MULTILINE
)
# Google: `name (type): text`, indented below its header.
_BLOCK: Final = re.compile(rf"^{_MEMBERS}:[ \t]*((?:\n[ \t]+\S.*|\n[ \t]*(?=\n))+)", re.MULTILINE)
_ENTRY: Final = re.compile(rf"^\*{{0,2}}(\w+)[ \t]*(?:\(.*?\))?:(.*{_REST})", re.MULTILINE)
# NumPy: `name : type` or `name, name : type` below an underlined header, and the text indented below it.
_NUMPY_BLOCK: Final = re.compile(
    rf"^{_MEMBERS}\n-{{3,}}[ \t]*\n((?:(?!\S[^\n]*\n-{{3,}}).*\n?)+)", re.MULTILINE
)
_NUMPY_ENTRY: Final = re.compile(
    rf"^(\*{{0,2}}\w+(?:,[ \t]*\*{{0,2}}\w+)*)(?:[ \t]*:.*)?({_REST})", re.MULTILINE
)
# reStructuredText: `:param type name: text`.
_FIELD: Final = re.compile(
    rf"^:(?:param|parameter|arg|argument|key|keyword|ivar|var)[ \t]+(?:[^:\n]*[ \t])?\*{{0,2}}(\w+):(.*{_REST})",
    re.MULTILINE,
)


class Docstring(NamedTuple):
    """The text before any section, and the text of each parameter or attribute."""

    description: str
    members: dict[str, str]


def parse(text: str | None) -> Docstring:
    """Read a docstring in the style of Google, NumPy or Sphinx."""
    text = inspect.cleandoc(text or "")
    section = _SECTION.search(text)
    members = {found[1]: _line(found[2]) for found in _FIELD.finditer(text)}
    for block, entry in ((_BLOCK, _ENTRY), (_NUMPY_BLOCK, _NUMPY_ENTRY)):
        for found in block.finditer(text):
            for one in entry.finditer(dedent(found[1])):
                members |= dict.fromkeys(re.findall(r"\w+", one[1]), _line(one[2]))
    return Docstring(text[: section.start()].strip() if section else text, members)


def _line(text: str) -> str:
    return " ".join(text.split())
