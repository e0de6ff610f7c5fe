"""Cached content, as an object."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from genwire_raw.generativelanguage import models as raw

from ._configuration import client


class CachedContent:
    """The beginning of many requests, processed once. Made by `create`, `get` and `list`."""

    def __init__(self, cached: raw.CachedContent) -> None:
        self._cached = cached

    def __repr__(self) -> str:
        return f"CachedContent({self._cached!r})"

    @property
    def name(self) -> str:
        """Its name."""
        return self._cached.name or ""

    @property
    def model(self) -> str:
        """The model that it is for."""
        return self._cached.model

    @property
    def display_name(self) -> str | None:
        """Its name for people."""
        return self._cached.display_name

    @property
    def usage_metadata(self) -> raw.CachedContentUsageMetadata | None:
        """How many tokens it holds."""
        return self._cached.usage_metadata

    @property
    def create_time(self) -> datetime | None:
        """When it was made."""
        return self._cached.create_time

    @property
    def update_time(self) -> datetime | None:
        """When it was changed."""
        return self._cached.update_time

    @property
    def expire_time(self) -> datetime | None:
        """Until when it is kept."""
        return self._cached.expire_time

    @classmethod
    def create(
        cls,
        model: str,
        *,
        display_name: str | None = None,
        system_instruction: Any = None,
        contents: Any = None,
        tools: Any = None,
        tool_config: Any = None,
        ttl: float | timedelta | None = None,
        expire_time: datetime | None = None,
    ) -> CachedContent:
        """Processes content and keeps it; see `Caches.create`."""
        return cls(
            client().caches.create(
                model=model,
                display_name=display_name,
                system_instruction=system_instruction,
                contents=contents,
                tools=tools,
                tool_config=tool_config,
                ttl=ttl,
                expire_time=expire_time,
            )
        )

    @classmethod
    def get(cls, name: str) -> CachedContent:
        """What there is to know of cached content."""
        return cls(client().caches.get(name))

    @classmethod
    def list(cls, page_size: int | None = None) -> Iterator[CachedContent]:
        """All cached contents."""
        for cached in client().caches.list(page_size=page_size):
            yield cls(cached)

    def update(self, *, ttl: float | timedelta | None = None, expire_time: datetime | None = None) -> None:
        """Changes until when it is kept."""
        self._cached = client().caches.update(self.name, ttl=ttl, expire_time=expire_time)

    def delete(self) -> None:
        """Deletes it for good."""
        client().caches.delete(self.name)
