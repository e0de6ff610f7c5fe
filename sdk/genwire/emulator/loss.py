"""The loss that tuning reports: that of a very small model which is really trained on the examples.

None of the engines changes weights when a model is tuned, so there is no loss of theirs to report. What stands in the
snapshots is the cross entropy of a linear model that learns to spell the outputs: it predicts the next character of
an output from a few features of the input and of the characters before, with softmax over the characters that occur,
by stochastic gradient descent. It takes the epochs, the batch size and the learning rate of the request, so they show:
a rate that is too high is seen to be, and examples that contradict each other stop the fall.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random
from zlib import crc32

from .engines import Example

RATE_SCALE = 500.0
"""What a request's learning rate is multiplied by: rates for a large model are too small for one this small."""

_MOST_RATE = 100.0  # in the model's own terms; beyond it, weights would leave the range of numbers
_MOST_CHARACTERS = 32  # of an output that are learned
_MOST_SYMBOLS = 64  # distinct characters that are told apart, the most frequent ones
_ROWS = 4096  # weights are kept for so many features, by their hash
_END = "\0end"
_OTHER = "\0other"


def loss_curve(
    examples: Sequence[Example], *, epochs: int, batch_size: int, learning_rate: float
) -> Iterator[float]:
    """Yield the mean loss of each step of a training, computed when it is asked for.

    Equal arguments give equal curves, so that a curve can be taken up again by skipping the steps that are known. A
    step is one batch; batches run on from one epoch into the next, and the last one may be smaller.

    Args:
        examples: (input, output) pairs.
        epochs: How often each example is used.
        batch_size: Examples a step.
        learning_rate: The rate as it is requested, before `RATE_SCALE`.

    Returns:
        ceil(examples * epochs / batch_size) losses, in nats a character.
    """
    model = _Speller(examples, min(max(learning_rate * RATE_SCALE, 0.0), _MOST_RATE))
    order = _order(len(examples), epochs)
    while batch := [examples[at] for at in islice(order, batch_size)]:
        yield model.step(batch)


def _order(count: int, epochs: int) -> Iterator[int]:
    for epoch in range(epochs):
        order = list(range(count))
        Random(epoch).shuffle(order)  # noqa: S311 - the same order every time is the point
        yield from order


class _Speller:
    """Predicts the characters of outputs one after the other."""

    def __init__(self, examples: Sequence[Example], rate: float) -> None:
        counts = Counter(character for _, output in examples for character in output[:_MOST_CHARACTERS])
        symbols = [_END, _OTHER, *(character for character, _ in counts.most_common(_MOST_SYMBOLS - 2))]
        self._number = {symbol: at for at, symbol in enumerate(symbols)}
        self._rate = rate
        self._rows: list[list[float]] = [[0.0] * len(symbols) for _ in range(_ROWS)]

    def step(self, batch: Sequence[Example]) -> float:
        """Learn from a batch; return its mean loss before that."""
        total = 0.0
        gradients: list[tuple[list[int], list[float]]] = []
        for given, wanted in batch:
            for rows, symbol in self._positions(given, wanted):
                gradient = self._predict(rows)
                total -= math.log(max(gradient[symbol], 1e-300))
                gradient[symbol] -= 1.0
                gradients.append((rows, gradient))
        for rows, gradient in gradients:
            self._learn(rows, gradient, self._rate / len(batch))
        return total / len(gradients)

    def _positions(self, given: str, wanted: str) -> Iterator[tuple[list[int], int]]:
        """Yield the features that predict each character of an output, and the character's number."""
        spelled = [*wanted[:_MOST_CHARACTERS], _END]
        whole = given[:200]
        for at, character in enumerate(spelled):
            before = spelled[max(at - 2, 0) : at]
            features = (
                ("before", *before),
                ("aligned", *before[-1:], given[at : at + 1]),
                ("tail", given[-1:], *before),
                ("place", str(at), given[:1]),
                ("whole", whole, str(at)),
            )
            rows = [crc32("\0".join(feature).encode(errors="surrogatepass")) % _ROWS for feature in features]
            yield rows, self._number.get(character, self._number[_OTHER])

    def _predict(self, rows: list[int]) -> list[float]:
        scores = [sum(column) for column in zip(*(self._rows[row] for row in rows), strict=True)]
        highest = max(scores)
        exponentials = [math.exp(score - highest) for score in scores]
        total = sum(exponentials)
        return [one / total for one in exponentials]

    def _learn(self, rows: list[int], gradient: list[float], rate: float) -> None:
        change = [rate * one for one in gradient]
        for row in rows:
            self._rows[row] = [weight - one for weight, one in zip(self._rows[row], change, strict=True)]
