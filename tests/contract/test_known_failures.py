"""docs/known_failures.md names the tests that there are, for each feature of docs/comparison.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
DOCS = TESTS.parent / "docs"


def rows(page: str, *, after: str) -> Iterator[list[str]]:
    """The rows of the first table after a line of a page, without its head."""
    text = (DOCS / page).read_text(encoding="utf-8").partition(after)[2]
    table = re.search(r"(?:^\|.*\n)+", text, re.MULTILINE)
    assert table is not None
    for line in table[0].splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


@cache
def known() -> set[str]:
    """The names of all tests."""
    texts = (path.read_text(encoding="utf-8") for path in TESTS.rglob("test_*.py"))
    return {
        name for text in texts for name in re.findall(r"^ *(?:async )?def (test_\w+)", text, re.MULTILINE)
    }


FAILURES = list(rows("known_failures.md", after="## What goes wrong elsewhere"))
FEATURES = list(rows("known_failures.md", after="## What genwire has"))


def named(table: list[list[str]]) -> set[str]:
    return {name for row in table for name in re.findall(r"`(test_\w+)`", row[-1])}


def test_every_row_names_tests_and_every_test_exists() -> None:
    assert [row[0] for row in FAILURES + FEATURES if not named([row])] == []
    assert named(FAILURES + FEATURES) - known() == set()


def test_every_test_of_a_known_failure_is_on_the_page() -> None:
    assert {name for name in known() if name.startswith("test_peers_")} - named(FAILURES) == set()


def test_every_feature_that_is_compared_has_its_tests() -> None:
    assert [row[0] for row in FEATURES] == [row[0] for row in rows("comparison.md", after="# genwire")]
