"""A bar over the progress that the metadata of an operation shows."""

from __future__ import annotations

from typing import Any

from genwire_raw._runtime.json_types import instance, instances
from genwire_raw._runtime.model import Model

from .._core.progress import bar_class


class OperationBar:
    """A tqdm bar over an operation's steps, requests or percent, as its metadata counts; notebook-aware."""

    def __init__(self) -> None:
        self._bar: Any = bar_class()(total=None, leave=True)

    def update(self, metadata: Any) -> None:
        """Show the progress."""
        if hasattr(metadata, "batch_stats"):
            self._bar.unit = "request"
            stats = instance(metadata.batch_stats, Model)
            if stats is not None:
                failed = _count(stats, "failed_request_count") or 0
                done = (_count(stats, "successful_request_count") or 0) + failed
                self._to(done, _count(stats, "request_count"), "answering")
                if failed:
                    self._bar.set_postfix(failed=failed, refresh=False)
        else:
            snapshots = instances(getattr(metadata, "snapshots", None), Model)
            loss = getattr(snapshots[-1], "mean_loss", None) if snapshots else None
            if isinstance(loss, (int, float)):
                self._bar.set_postfix(loss=f"{loss:.4f}", refresh=False)
            self._bar.unit = "step"
            self._to(_count(metadata, "completed_steps") or 0, _count(metadata, "total_steps"), "tuning")
        self._bar.refresh()

    def close(self) -> None:
        """Leave the bar as it is."""
        self._bar.close()

    def _to(self, done: int, total: int | None, doing: str) -> None:
        if total is not None:
            self._bar.total = total
        self._bar.set_description(doing, refresh=False)
        self._bar.update(done - self._bar.n)


def _count(holder: object, name: str) -> int | None:
    """Return a number of metadata; None if the service sent none, or something else in its place."""
    return instance(getattr(holder, name, None), int)
