"""Tokens by a rule instead of a vocabulary, for engines that have none."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")
_WORD = re.compile(r"\w+")
# Counted at a time: a text of megabytes must not keep other threads from running meanwhile.
_PIECE = 1 << 16
_SHORT = 256


def word_tokens(text: str) -> Iterator[str]:
    """Yield the words and the single other characters of a text, each with the white space before it.

    White space at the end of a text is a token of its own; joined, the tokens are the text.
    """
    return (found[0] for found in _TOKEN.finditer(text))


def count_word_tokens(text: str) -> int:
    """Return how many of these tokens a text has."""
    if len(text) <= _SHORT:
        return len(_TOKEN.findall(text))
    # Words become one character each, white space none: what is left are the tokens.
    count = int(text[-1:].isspace())
    for at in range(0, len(text), _PIECE):
        count += len("".join(_WORD.sub("w", text[at : at + _PIECE]).split()))
        # A word that two pieces share was counted in both.
        count -= at > 0 and _WORD.fullmatch(text, at - 1, at + 1) is not None
    return count
