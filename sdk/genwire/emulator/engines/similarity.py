"""Which training examples are nearest to an input."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from .interface import Example


def nearest(examples: Sequence[Example], text: str, limit: int) -> tuple[Example, ...]:
    """Return the examples whose inputs are most like a text, the best first.

    The ranking is deterministic: an input equal to the text comes first, then the others by `similarity`, and among
    equals the one that stands earlier in the training data.

    Args:
        examples: (input, output) pairs in their order in the training data.
        text: What the tuned model is asked.
        limit: The most to return.
    """
    wanted = _normal(text)
    order = sorted(range(len(examples)), key=lambda at: (-similarity(_normal(examples[at][0]), wanted), at))
    return tuple(examples[at] for at in order[: max(limit, 0)])


def similarity(left: str, right: str) -> float:
    """Return the likeness of two texts in 0..1, 1 only for equal ones.

    The mean of two ratios: how many words and character trigrams they share, which finds long texts about the same
    thing, and how much of them stands in the same order, which tells "III" from "VII" where the first sees little.
    """
    if left == right:
        return 1.0
    shared = _shared(_features(left), _features(right))
    in_order = SequenceMatcher(None, left, right, autojunk=False).ratio()
    return min((shared + in_order) / 2, 1 - 1e-9)


def _normal(text: str) -> str:
    return " ".join(text.casefold().split())


def _features(text: str) -> Counter[str]:
    padded = f" {text} "
    return Counter(text.split()) + Counter(padded[at : at + 3] for at in range(len(padded) - 2))


def _shared(left: Counter[str], right: Counter[str]) -> float:
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0
