"""Content that is processed once for many requests."""

from __future__ import annotations

from typing import TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, messages, options
from ._service import Asks, Lists, Service, asked, listed, reading


class Caches(Service[IO]):
    """Cached contents."""

    @method
    def create(
        self, *, model: str, config: types.CreateCachedContentConfigOrDict | None = None
    ) -> Flow[types.CachedContent]:
        """Process contents, and keep them for requests to the same model."""
        given = checked(types.CreateCachedContentConfig, config)
        made = options(given, "contents", absent=["kms_key_name"])
        if given.contents is not None:
            made["contents"] = messages(given.contents)
        create = self._with(given).caches.create
        return (yield from reading(types.CachedContent, create, model=model, **made))

    get: Asks[types.CachedContent] = asked("caches.get", "CachedContent", "GetCachedContentConfig")
    list: Lists[types.CachedContent] = listed(
        "caches.list", "cached_contents", "CachedContent", "ListCachedContentsConfig"
    )
    update: Asks[types.CachedContent] = asked("caches.update", "CachedContent", "UpdateCachedContentConfig")
    delete: Asks[types.DeleteCachedContentResponse] = asked(
        "caches.delete", "DeleteCachedContentResponse", "DeleteCachedContentConfig"
    )


AsyncCaches: TypeAlias = Caches[Async]
