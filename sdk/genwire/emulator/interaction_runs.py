"""The interactions that are going on in an emulator, with their events so far."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Run:
    """An interaction that is going on.

    Args:
        id: Its id.
        shown: The interaction as it is known so far.
        contents: What it answers, as contents.
        events: Its events so far.
        error: The service's error that it ended in, if it did.
        done: Whether it is over.
        more: Tells those who wait that there is more.
    """

    id: str
    shown: dict[str, Any]
    contents: Sequence[Mapping[str, Any]]
    events: list[Mapping[str, Any]] = field(default_factory=list[Mapping[str, Any]])
    error: Any = None
    done: bool = False
    more: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, event: Mapping[str, Any]) -> None:
        """Add an event, with its id, and tell those who wait."""
        self.events.append({**event, "event_id": str(len(self.events) + 1)})
        self.more.set()
        self.more = asyncio.Event()

    async def following(self, after: int = 0) -> AsyncGenerator[Mapping[str, Any], None]:
        """Yield the events after so many, as they come."""
        at = after
        while True:
            more = self.more
            while at < len(self.events):
                yield self.events[at]
                at += 1
            if self.done:
                return
            await more.wait()

    def summary(self) -> dict[str, Any]:
        """Return what events tell of it."""
        names = ("status", "model", "agent", "created", "updated", "usage", "service_tier")
        return {
            "id": self.id,
            "object": "interaction",
            **{name: self.shown[name] for name in names if name in self.shown},
        }


class Interactions:
    """The interactions that are going on in an emulator, by their ids."""

    def __init__(self) -> None:
        self.running: dict[str, Run] = {}
