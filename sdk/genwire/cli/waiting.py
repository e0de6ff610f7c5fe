"""Waiting for what goes on at the service after a command."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from .loss_curve import CurveDisplay
from .output import Output


def follow(operation: Any, output: Output, *, within: float | None) -> None:
    """Show an operation until it ends.

    Args:
        operation: The operation.
        output: Says how to go on after a Ctrl-C.
        within: Seconds to wait at most; None for no limit.

    Raises:
        OperationError: It failed.
        WaitTimeoutError: It has not ended in time.
        KeyboardInterrupt: The user does not want to wait any longer.
    """
    from ..errors import GenwireError, OperationError

    try:
        with closing(CurveDisplay()) as display:
            for metadata in operation.watch(timeout=within):
                display.update(metadata)
    except OperationError:
        raise
    except (KeyboardInterrupt, GenwireError):
        output.note(f"\nit goes on; to wait again: genwire operations wait {operation.name}")
        raise
