"""Content that is processed once for many requests."""

from __future__ import annotations

from typing import TypeAlias

from .._core.methods import IO, Async
from . import types
from ._service import Asks, Lists, Service, asked, listed


class Caches(Service[IO]):
    """Cached contents."""

    create: Asks[types.CachedContent] = asked(
        "caches.create", "CachedContent", "CreateCachedContentConfig", "model", absent=["kms_key_name"]
    )
    get: Asks[types.CachedContent] = asked("caches.get", "CachedContent", "GetCachedContentConfig")
    list: Lists[types.CachedContent] = listed(
        "caches.list", "cached_contents", "CachedContent", "ListCachedContentsConfig"
    )
    update: Asks[types.CachedContent] = asked("caches.update", "CachedContent", "UpdateCachedContentConfig")
    delete: Asks[types.DeleteCachedContentResponse] = asked(
        "caches.delete", "DeleteCachedContentResponse", "DeleteCachedContentConfig"
    )


AsyncCaches: TypeAlias = Caches[Async]
