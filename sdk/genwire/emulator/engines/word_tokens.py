"""Tokens by a rule instead of a vocabulary, for engines that have none."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")


def word_tokens(text: str) -> Iterator[str]:
    """Yield the words and the single other characters of a text, each with the white space before it.

    White space at the end of a text is a token of its own; joined, the tokens are the text.
    """
    return (found[0] for found in _TOKEN.finditer(text))


def count_word_tokens(text: str) -> int:
    """Return how many of these tokens a text has."""
    return sum(1 for _ in _TOKEN.finditer(text))
