"""How long generation takes, and how it grows: `python benchmarks/generation.py [--sizes 1,10]`.

Runs `codegen.py` and `codegen.py --check` on our contract and on contracts that are so many times as large, and fills
the table of docs/performance.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import pages
import synthetic

CODEGEN: Final = Path(__file__).resolve().parents[1] / "codegen.py"
SIZES: Final = (1, 10, 100)
# Seconds, for our own contract.
WANTED: Final = 15.0
WANTED_OF_CHECK: Final = 10.0
# How much more than ten times as long ten times as much may take, and still be called linear.
LINEAR: Final = 1.2


class Took(NamedTuple):
    """How long a command took: seconds on the clock, and of CPU, those of its own commands included."""

    wall: float
    cpu: float


def main() -> None:
    """Print a row a size: seconds of both commands, and whether they are as wanted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", metavar="N,N", help="only these; changes no page")
    options = parser.parse_args()
    sizes = tuple(map(int, options.sizes.split(","))) if options.sizes else SIZES
    heading = ("contract", "operations", "`codegen.py`", "`--check`", "CPU", "growth", "")
    rows: list[tuple[str, ...]] = []
    before: tuple[int, float] | None = None
    for size in sizes:
        operations, making, checking = _measured(size)
        rows.append(
            (
                f"{size} x",
                str(operations),
                f"{making.wall:.1f} s",
                f"{checking.wall:.1f} s",
                f"{making.cpu:.1f} s",
                f"{making.cpu / before[1]:.1f} times" if before else "",
                _verdict(size, making, checking, before),
            )
        )
        before = size, making.cpu
        print(" | ".join(rows[-1]), flush=True)
    if not options.sizes:
        pages.put("generation", pages.made_with("make bench-generation") + pages.table(heading, rows))


def _verdict(size: int, making: Took, checking: Took, before: tuple[int, float] | None) -> str:
    """What is to be said of a size, after a smaller one and its CPU time."""
    if size == 1:
        return "holds" if making.wall < WANTED and checking.wall < WANTED_OF_CHECK else "does not hold"
    if before is None:
        return ""
    return "linear" if making.cpu / before[1] < LINEAR * size / before[0] else "more than linear"


def _measured(size: int) -> tuple[int, Took, Took]:
    """How many operations a contract of a size has, and how long both commands took."""
    with TemporaryDirectory(prefix="genwire-bench-") as folder:
        specs, output = Path(folder) / "specs", Path(folder) / "generated"
        synthetic.write(specs, size)
        took = [
            _timed("--specs", str(specs), "--output", str(output), *check) for check in ((), ("--check",))
        ]
        operations = sum(1 for path in output.glob("*/*/api/*/*.py") if path.stem != "__init__")
    return operations, took[0], took[1]


def _timed(*arguments: str) -> Took:
    begun, before = time.perf_counter(), _cpu_of_children()
    subprocess.run([sys.executable, str(CODEGEN), *arguments], check=True, stdout=subprocess.DEVNULL)
    return Took(time.perf_counter() - begun, _cpu_of_children() - before)


def _cpu_of_children() -> float:
    used = os.times()
    return used.children_user + used.children_system


if __name__ == "__main__":
    main()
