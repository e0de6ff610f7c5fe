"""Which training examples are nearest to an input."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from .interface import Example

_READ = 400  # characters of a text that are looked at
_SHORT = 60  # characters up to which their order is compared, which takes time with the square of the length


def nearest(examples: Sequence[Example], text: str, limit: int) -> tuple[Example, ...]:
    """Return the examples whose inputs are most like a text, the best first.

    The ranking is deterministic: an input equal to the text comes first, then the others by `similarity`, and among
    equals the one that stands earlier in the training data.

    Args:
        examples: (input, output) pairs in their order in the training data.
        text: What the tuned model is asked.
        limit: The most to return.
    """
    order = sorted(range(len(examples)), key=lambda at: (-similarity(examples[at][0], text), at))
    return tuple(examples[at] for at in order[: max(limit, 0)])


def similarity(left: str, right: str) -> float:
    """Return the likeness of two texts in 0..1, 1 only for equal ones.

    The mean of three: how many words and character trigrams they share, which finds long texts about the same thing;
    for short ones, how many characters stand in the same order, which puts "VII" before "XIX" for "III"; and whether
    they are written alike, in capitals, small letters or digits, which puts any number in digits before words for "4".
    """
    if left == right:
        return 1.0
    shared = _overlap(features(left), features(right))
    in_order = 0.0
    if len(left) <= _SHORT and len(right) <= _SHORT:
        in_order = SequenceMatcher(None, left.casefold(), right.casefold(), autojunk=False).ratio()
    return min((shared + in_order + (_shape(left) == _shape(right))) / 3, 1 - 1e-9)


def features(text: str) -> Counter[str]:
    """Count the words and the character trigrams of a text, regardless of case and of the amount of white space."""
    words = text[:_READ].casefold().split()
    padded = f" {' '.join(words)} "
    return Counter(words) + Counter(padded[at : at + 3] for at in range(len(padded) - 2))


def _overlap(left: Counter[str], right: Counter[str]) -> float:
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0


def _shape(text: str) -> str:
    """Reduce a text to what kinds of character follow each other: "twenty-two" to "a-a", "1,000" to "0,0"."""
    text = re.sub(r"[^\W\d_]+", lambda run: "A" if run[0].isupper() else "a", text[:_READ])
    return re.sub(r"\d+", "0", " ".join(text.split()))
