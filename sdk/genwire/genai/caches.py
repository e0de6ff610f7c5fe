"""Content that is processed once for many requests."""

from __future__ import annotations

from typing import TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, messages, options
from ._service import Listing, Service, called, listing, reading


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

    @method
    def get(
        self, *, name: str, config: types.GetCachedContentConfigOrDict | None = None
    ) -> Flow[types.CachedContent]:
        """Return cached content, without the content itself."""
        client = self._with(checked(types.GetCachedContentConfig, config))
        return (yield from reading(types.CachedContent, client.caches.get, name))

    @listing
    def list(self, *, config: types.ListCachedContentsConfigOrDict | None = None) -> Listing:
        """List the cached contents."""
        given = checked(types.ListCachedContentsConfig, config)
        pages = self._with(given).caches.list(**options(given)).pages()
        return Listing("cached_contents", pages, types.CachedContent.read, given)

    @method
    def update(
        self, *, name: str, config: types.UpdateCachedContentConfigOrDict | None = None
    ) -> Flow[types.CachedContent]:
        """Change when cached content expires."""
        given = checked(types.UpdateCachedContentConfig, config)
        update = self._with(given).caches.update
        return (yield from reading(types.CachedContent, update, name, **options(given)))

    @method
    def delete(
        self, *, name: str, config: types.DeleteCachedContentConfigOrDict | None = None
    ) -> Flow[types.DeleteCachedContentResponse]:
        """Delete cached content."""
        yield from called(self._with(checked(types.DeleteCachedContentConfig, config)).caches.delete, name)
        return types.DeleteCachedContentResponse()


AsyncCaches: TypeAlias = Caches[Async]
