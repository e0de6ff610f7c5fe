"""Showing how far something has come: a bar, a function of the caller's, or nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Protocol, TypeAlias, TypeVar

State_contra = TypeVar("State_contra", contravariant=True)
State = TypeVar("State")

ProgressLike: TypeAlias = bool | Callable[[State], object] | None


class Progress(Protocol[State_contra]):
    """Is told how far something has come."""

    def update(self, state: State_contra, /) -> None:
        """Called whenever it has come further."""
        ...

    def close(self) -> None:
        """Called once, at the end."""
        ...


def display(progress: ProgressLike[Any], bar: Callable[[], Progress[State]]) -> Progress[State]:
    """What a `progress` argument asks for.

    Args:
        progress: True for a bar, False for nothing, a function to be called with each state; None for a bar where
            somebody can see it: on a terminal or in a notebook.
        bar: Makes the bar.
    """
    if callable(progress):
        return _Told(progress)
    visible = sys.stderr.isatty() or "ipykernel" in sys.modules if progress is None else progress
    return bar() if visible else _Told(None)


class _Told:
    def __init__(self, function: Callable[[Any], object] | None) -> None:
        self._function = function

    def update(self, state: Any) -> None:
        if self._function is not None:
            self._function(state)

    def close(self) -> None:
        pass
