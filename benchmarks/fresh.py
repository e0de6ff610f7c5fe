"""One measurement that needs a process of its own: `python fresh.py SIDE ORIGIN [FILE]`.

Imports a side and makes its client, or uploads a file with it as well. Prints JSON: seconds of CPU, and the megabytes
that the process holds (`rss`) and at most held (`peak`). It imports as little as it can, so that the figures are the
side's.
"""

from __future__ import annotations

import importlib
import sys
import time

from memory import peak, resident


def main() -> None:
    """Measure once."""
    name, origin, *file = sys.argv[1:]
    begun = time.process_time()
    side = importlib.import_module(f"sides.{name}").Side(origin)
    used = time.process_time() - begun
    rss = resident()
    if file:
        side.upload(file[0])
    print(f'{{"cpu": {used}, "rss": {rss}, "peak": {peak()}}}')


if __name__ == "__main__":
    main()
