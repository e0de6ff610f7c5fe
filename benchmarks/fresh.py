"""One measurement that needs a process of its own: `python fresh.py SIDE ORIGIN [FILE]`.

Imports a side, makes its client and sends a first call, or uploads a file. Prints JSON: seconds of CPU until there is a
client (`cpu`) and with the first call (`first`), and the megabytes that the process holds with a client (`rss`) and at
most held (`peak`). It imports as little as it can, so that the figures are the side's.
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
    begun = time.process_time()
    if file:
        side.upload(file[0])
    else:
        side.unary("small")
    first = used + time.process_time() - begun
    print(f'{{"cpu": {used}, "first": {first}, "rss": {rss}, "peak": {peak()}}}')


if __name__ == "__main__":
    main()
