"""A bar over the progress that the metadata of an operation shows."""

from __future__ import annotations

from typing import Any

from .._core.progress import bar_class


class OperationBar:
    """A tqdm bar over an operation's steps, requests or percent, as its metadata counts; notebook-aware."""

    def __init__(self) -> None:
        self._bar: Any = bar_class()(total=None, leave=True)

    def update(self, metadata: Any) -> None:
        """Show the progress."""
        if hasattr(metadata, "batch_stats"):
            self._bar.unit, stats = "request", metadata.batch_stats
            if stats is not None:
                failed = stats.failed_request_count or 0
                self._to((stats.successful_request_count or 0) + failed, stats.request_count, "answering")
                if failed:
                    self._bar.set_postfix(failed=failed, refresh=False)
        else:
            snapshots = getattr(metadata, "snapshots", None)
            if snapshots and snapshots[-1].mean_loss is not None:
                self._bar.set_postfix(loss=f"{snapshots[-1].mean_loss:.4f}", refresh=False)
            self._bar.unit = "step"
            steps = getattr(metadata, "completed_steps", None)
            self._to(steps or 0, getattr(metadata, "total_steps", None), "tuning")
        self._bar.refresh()

    def close(self) -> None:
        """Leave the bar as it is."""
        self._bar.close()

    def _to(self, done: int, total: int | None, doing: str) -> None:
        if total is not None:
            self._bar.total = total
        self._bar.set_description(doing, refresh=False)
        self._bar.update(done - self._bar.n)
