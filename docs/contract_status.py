# ruff: noqa: INP001 - a script, in a folder of pages
"""Compares the contract with the packages and writes docs/contract_status.md: `make docs`.

With `--check` (`make contract-watch`), nothing is written, and the exit status is 1 if the page is out of date, or a
difference is not accepted in specs/differences.yaml.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from generator.bundle import SPECS
from generator.compare.accepted import load_accepted
from generator.compare.difference import TITLES
from generator.compare.report import Comparison, as_text
from generator.compare.table import SourceError
from generator.compare.watch import compare_with

PAGE: Final = Path(__file__).resolve().parent / "contract_status.md"
_SUBJECTS: Final = ("methods", "messages", "fields", "enum values")
_HEAD: Final = """# The contract and what is published

Made by `make docs`, which compares `specs/` with the packages of the services; `make contract-watch` fails where they
differ without a reason in `specs/differences.yaml`. [codegen.md](codegen.md) says how.
"""


def page(comparisons: Sequence[Comparison]) -> str:
    """Return the page."""
    return (
        "\n".join([_HEAD, *_counts(comparisons), *_remaining(comparisons), *_accepted(comparisons)]).rstrip()
        + "\n"
    )


def _counts(comparisons: Sequence[Comparison]) -> Iterator[str]:
    yield "## How much there is\n"
    yield "Theirs, then what the contract has of the same API.\n"
    yield _row("source", *_SUBJECTS)
    yield _row(*["---"] * (1 + len(_SUBJECTS)))
    for one in comparisons:
        theirs, ours = one.theirs.counts(), one.ours.counts()
        yield _row(one.source.title, *(f"{theirs[subject]} / {ours[subject]}" for subject in _SUBJECTS))
    yield ""


def _remaining(comparisons: Sequence[Comparison]) -> Iterator[str]:
    yield "## Not accepted\n"
    yield _row("source", *TITLES.values(), "accepted, and no longer true")
    yield _row(*["---"] * (2 + len(TITLES)))
    for one in comparisons:
        verdict = one.verdict
        lists = [sum(difference.list == name for difference in verdict.remaining) for name in TITLES]
        yield _row(one.source.title, *map(str, lists), str(len(verdict.stale)))
    yield ""


def _accepted(comparisons: Sequence[Comparison]) -> Iterator[str]:
    yield "## Accepted, and why\n"
    for one in comparisons:
        yield f"### {one.source.title}\n"
        yield _row("differences", "reason")
        yield _row("---", "---")
        for reason, every in sorted(one.verdict.accepted.items()):
            yield _row(str(len(every)), reason)
        yield ""


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def main() -> int:
    """Compare with every package, and write the page or check it."""
    check = "--check" in sys.argv[1:]
    try:
        comparisons = [compare_with(f"package:{name}", SPECS) for name in load_accepted(SPECS).versions]
    except SourceError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    text = page(comparisons)
    open_ = [one for one in comparisons if not one.verdict.equal]
    for one in open_:
        sys.stdout.write(f"{as_text(one)}\n\n")
    stale = not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != text
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    elif stale:
        sys.stderr.write(f"{PAGE.name} is out of date: run make docs\n")
    return int(check and (stale or bool(open_)))


if __name__ == "__main__":
    sys.exit(main())
