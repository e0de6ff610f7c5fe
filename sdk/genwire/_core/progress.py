"""Progress of something long: a bar, a function of the caller's, or nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Protocol, TypeAlias, TypeVar

from ..errors import ConfigurationError

State_contra = TypeVar("State_contra", contravariant=True)
State = TypeVar("State")

ProgressLike: TypeAlias = bool | Callable[[State], object] | None


class Progress(Protocol[State_contra]):
    """Displays progress."""

    def update(self, state: State_contra, /) -> None:
        """Show a new state."""
        ...

    def close(self) -> None:
        """Leave the display; called once."""
        ...


def bar_class() -> Any:
    """Return tqdm's class of bars: for notebooks in a notebook, and that for terminals elsewhere.

    `tqdm.auto` chooses as well, but imports the whole of Jupyter wherever that is installed: 1.6 seconds.
    """
    if "ipykernel" in sys.modules:
        from tqdm.auto import tqdm as notebook_bar

        return notebook_bar
    from tqdm import tqdm

    return tqdm


class CountBar:
    """A tqdm bar over a count. What takes less than half a second shows none.

    Args:
        doing: What is counted, in words before the bar.
        delay: Seconds before it appears.
        **options: More arguments of tqdm's: `unit`, ...
    """

    def __init__(self, doing: str, *, delay: float = 0.5, **options: Any) -> None:
        self._bar: Any = bar_class()(total=None, desc=doing, delay=delay, **options)

    def show(self, done: int, total: int | None) -> None:
        """Show a new count."""
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Leave the bar as it is."""
        self._bar.close()


def display(progress: object, bar: Callable[[], Progress[State]]) -> Progress[State]:
    """Return what a `progress` argument asks for.

    Args:
        progress: A `ProgressLike`: True for a bar, False for nothing, a function that is called with each state; None
            for a bar on a terminal and in a notebook, and nothing elsewhere.
        bar: Makes the bar.

    Raises:
        ConfigurationError: It is none of these.
    """
    if callable(progress):
        return _Function(progress)
    if progress is not None and not isinstance(progress, bool):
        raise ConfigurationError(f"progress must be True, False, None or a function, got {progress!r}")
    if sys.stderr is None:  # programs without a console (pythonw, services) have nowhere to show a bar
        return _Nothing()
    is_visible = sys.stderr.isatty() or "ipykernel" in sys.modules if progress is None else progress
    return bar() if is_visible else _Nothing()


class _Function:
    def __init__(self, function: Callable[[Any], object]) -> None:
        self._function = function

    def update(self, state: Any) -> None:
        self._function(state)

    def close(self) -> None:
        pass


class _Nothing:
    def update(self, state: Any) -> None:
        pass

    def close(self) -> None:
        pass
