"""How long generation takes, and how it grows: `python benchmarks/generation.py [--sizes 1,10]`.

Runs `codegen.py` and `codegen.py --check` on our contract and on contracts that are so many times as large, and fills
the table of docs/performance.md.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pages
import synthetic

CODEGEN: Final = Path(__file__).resolve().parents[1] / "codegen.py"
SIZES: Final = (1, 10, 100)
# Seconds, for our own contract.
WANTED: Final = 15.0
WANTED_OF_CHECK: Final = 10.0
# How much more than ten times as long ten times as much may take, and still be called linear.
LINEAR: Final = 1.2


def main() -> None:
    """Prints a row a size: seconds of both commands, and whether they are as wanted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", metavar="N,N", help="only these; changes no page")
    options = parser.parse_args()
    sizes = tuple(map(int, options.sizes.split(","))) if options.sizes else SIZES
    heading = ("contract", "operations", "`codegen.py`", "`--check`", "growth of `codegen.py`", "")
    rows: list[tuple[str, ...]] = []
    before: tuple[int, float] | None = None
    for size in sizes:
        operations, seconds, checking = _measured(size)
        growth = f"{seconds / before[1]:.1f} times" if before else ""
        if size == 1:
            verdict = "holds" if seconds < WANTED and checking < WANTED_OF_CHECK else "does not hold"
        else:
            assert before
            verdict = "linear" if seconds / before[1] < LINEAR * size / before[0] else "more than linear"
        rows.append((f"{size} x", str(operations), f"{seconds:.1f} s", f"{checking:.1f} s", growth, verdict))
        before = size, seconds
        print(" | ".join(rows[-1]), flush=True)
    if not options.sizes:
        pages.put("generation", pages.made_with("make bench-generation") + pages.table(heading, rows))


def _measured(size: int) -> tuple[int, float, float]:
    """How many operations a contract of a size has, and the seconds of both commands."""
    with TemporaryDirectory(prefix="genwire-bench-") as folder:
        specs, output = Path(folder) / "specs", Path(folder) / "generated"
        synthetic.write(specs, size)
        seconds = [
            _seconds("--specs", str(specs), "--output", str(output), *check) for check in ((), ("--check",))
        ]
        operations = sum(1 for path in output.glob("*/*/api/*/*.py") if path.stem != "__init__")
    return operations, seconds[0], seconds[1]


def _seconds(*arguments: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, str(CODEGEN), *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
