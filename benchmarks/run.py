"""genwire beside httpx written by hand: `python benchmarks/run.py [--rounds N] [--items A,B]`.

Both do the same against canned answers on loopback, in turns; what counts is the CPU time of the client's process, and
its ratio to the hand-written code's in the same round. Times differ from machine to machine, ratios hardly. When every
item is measured, docs/performance.md gets the tables and the plot. Needs Linux, which tells how much memory is in use.
"""

from __future__ import annotations

import argparse

import plot
import report
from environments import environments
from items import NAMES, Missing, Result
from measuring import Bench, results
from processes import serving

ROUNDS = 9


def main() -> None:
    """Print a row an item: both figures, what is judged, what is wanted, and whether it holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--rounds", type=int, default=ROUNDS, help=f"rounds that count; {ROUNDS} unless given"
    )
    parser.add_argument("--items", metavar="A,B", help=f"only these of {', '.join(NAMES)}; changes no page")
    options = parser.parse_args()
    names = frozenset(options.items.split(",") if options.items else NAMES)
    if unknown := names.difference(NAMES):
        parser.error(f"there is no item {', '.join(sorted(unknown))}")
    print(report.HEADING)
    found: list[Result | Missing] = []
    with serving() as origin, environments() as known:
        for result in results(Bench(origin, known, options.rounds), names):
            print(report.line(result), flush=True)
            found.append(result)
    if not options.items:
        report.put_into_page(found)
        plot.draw(found)


if __name__ == "__main__":
    main()
