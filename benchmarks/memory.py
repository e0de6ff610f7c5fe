"""How much memory this process holds, in megabytes, as Linux tells it.

Not by `getrusage`: its peak is inherited from the process that started this one.
"""

from __future__ import annotations

STATUS = "/proc/self/status"


def resident() -> float:
    """What is held now."""
    return _field("VmRSS:")


def peak() -> float:
    """The most that was ever held."""
    return _field("VmHWM:")


def _field(name: str) -> float:
    with open(STATUS, encoding="ascii") as status:  # noqa: PTH123 - pathlib would weigh in what is measured
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith(name))
