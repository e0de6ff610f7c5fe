"""Finds possible values in a text: quoted strings, names and subjects."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_QUOTED: Final = re.compile(r"[\"“]([^\"“”]+)[\"”]|(?<!\w)'([^']+)'(?!\w)")
_NUMBER: Final = re.compile(r"(?<![\w.])-?\d{1,30}(?:\.\d{1,30})?(?!\w)")
_WORD: Final = re.compile(r"[^\W_](?:[\w-]*\w)?")
_ABOUT: Final = re.compile(r"\b(?:in|for|about|at|from|to|of)\s+((?:the\s+)?\w[\w-]*(?:\s+\w[\w-]*){0,2})")
_LINKS: Final = frozenset(
    re.findall(r"\w+", "is was are were has had lives works wants likes said says will and who")
)
_NOT_NAMES: Final = frozenset(
    re.findall(
        r"\w+",
        """
        a add an and as at but by call find for from get give how i if in is it my of on or please show so tell the
        then to use we what when where which who why write you
        """,
    )
)
_NOT_SUBJECTS: Final = frozenset(("now", "please", "right", "today", "tomorrow", "tonight"))
_LOOKED_AT: Final = 4_000  # characters


def quoted(text: str) -> list[str]:
    """Return the strings between quotation marks."""
    return [found[1] or found[2] for found in _QUOTED.finditer(text)]


def numbers(text: str) -> list[int | float]:
    """Return the numbers outside of quotation marks."""
    found = [one[0] for one in _NUMBER.finditer(_QUOTED.sub(" ", text))]
    return [float(one) if "." in one else int(one) for one in found]


def names(text: str) -> Iterator[str]:
    """Yield runs of words with capitals, such as "New York"; the first word of a sentence counts before a verb only."""
    text = _QUOTED.sub(" ", text[:_LOOKED_AT])
    run: list[str] = []
    end = 0
    for found in (*_WORD.finditer(text), None):
        joined = found is not None and text[end : found.start()] == " "
        capital = found is not None and found[0][0].isupper() and found[0].casefold() not in _NOT_NAMES
        if run and not (joined and capital):
            yield " ".join(run)
            run = []
        if found is None:
            return
        end = found.end()
        if capital and (not _begins_sentence(text[: found.start()]) or _is_subject(text, end)):
            run.append(found[0])


def _begins_sentence(before: str) -> bool:
    before = before.rstrip(" \t([")
    return not before or before[-1] in ".!?:\n"


def _is_subject(text: str, end: int) -> bool:
    following = _WORD.match(text, end + 1)
    return following is not None and following[0] in _LINKS


def subjects(text: str) -> Iterator[str]:
    """Yield what follows words such as "in" and "about", for texts without names."""
    for found in _ABOUT.finditer(_QUOTED.sub(" ", text[:_LOOKED_AT])):
        words = found[1].split()
        while words and words[-1].casefold() in _NOT_SUBJECTS:
            words.pop()
        if words:
            yield " ".join(words)
