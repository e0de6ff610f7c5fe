"""The loss that tuning reports is that of a real training."""

from __future__ import annotations

import math
from itertools import islice, pairwise
from random import Random
from statistics import fmean

import pytest

from genwire.emulator.loss import loss_curve

INCREMENTS = [(str(n), str(n + 1)) for n in range(15)] + [("IV", "V"), ("VII", "VIII"), ("seven", "eight")]


def curve(
    examples: list[tuple[str, str]], *, epochs: int = 20, batch_size: int = 4, rate: float = 0.001
) -> list[float]:
    return list(loss_curve(examples, epochs=epochs, batch_size=batch_size, learning_rate=rate))


def by_epoch(losses: list[float], epochs: int) -> list[float]:
    size = len(losses) / epochs
    return [fmean(losses[round(at * size) : round((at + 1) * size)]) for at in range(epochs)]


def test_it_starts_from_knowing_nothing_and_falls_in_every_epoch() -> None:
    losses = curve(INCREMENTS)
    # All symbols are alike at first: the characters of the outputs, their end, and any other character.
    symbols = len(set("".join(output for _, output in INCREMENTS))) + 2
    assert losses[0] == pytest.approx(math.log(symbols))
    epochs = by_epoch(losses, 20)
    assert all(later < earlier for earlier, later in pairwise(epochs))
    assert epochs[-1] < epochs[0] / 5


@pytest.mark.parametrize(
    ("count", "epochs", "batch_size"), [(15, 5, 2), (18, 20, 4), (3, 1, 64), (1, 1, 1), (0, 5, 4)]
)
def test_there_is_a_loss_for_each_step(count: int, epochs: int, batch_size: int) -> None:
    losses = curve(INCREMENTS[:count], epochs=epochs, batch_size=batch_size)
    assert len(losses) == math.ceil(count * epochs / batch_size)


def test_it_can_be_taken_up_again() -> None:
    whole = curve(INCREMENTS)
    assert curve(INCREMENTS) == whole
    again = loss_curve(INCREMENTS, epochs=20, batch_size=4, learning_rate=0.001)
    assert list(islice(again, 30, 33)) == whole[30:33]


def test_the_learning_rate_shows() -> None:
    slow, usual = curve(INCREMENTS, rate=0.0002), curve(INCREMENTS, rate=0.001)
    assert slow[-1] > 2 * usual[-1]
    assert len({round(loss, 9) for loss in curve(INCREMENTS[:4], rate=0.0)}) == 1
    assert max(curve(INCREMENTS, rate=1.0)) > 1.5 * usual[0], (
        "a rate that is far too high makes it worse at first"
    )
    assert all(math.isfinite(loss) for loss in curve(INCREMENTS, rate=1e300))


def test_what_cannot_be_learned_is_not() -> None:
    random = Random(7)
    coin = [("coin", random.choice(["heads", "tails"])) for _ in range(60)]
    # One bit in two outputs of six symbols each is left, whatever is done.
    assert by_epoch(curve(coin), 20)[-1] > 0.8 * math.log(2) / 6


def test_outputs_of_any_kind() -> None:
    examples = [
        ("", ""),
        ("x" * 5000, "y" * 5000),
        ("long", "".join(map(chr, range(40, 400)))),
        ("e", "😀\0\n\ud800"),
    ]
    losses = curve(examples, epochs=3)
    assert all(0 <= loss < math.inf for loss in losses)
    assert losses[-1] < losses[0]
