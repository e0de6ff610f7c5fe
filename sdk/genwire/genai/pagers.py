"""Listings: of which one page is here, and the next is fetched when it is wanted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import Any, Generic, Self, TypeVar

from .._core.raw_responses import RawResponse, raw_responses
from ._base import BaseModel
from ._http import http_response
from .errors import translated
from .types import HttpResponse

T = TypeVar("T")


class _Pager(Generic[T]):
    """A page of a listing, and how to get the next.

    Args:
        name: The name of what is listed, in the plural.
        pages: The facade's pages.
        item: Makes a type of an item.
        config: The config of the call.
    """

    def __init__(self, name: str, pages: Any, item: Callable[[Any], T], config: BaseModel) -> None:
        self._name = name
        self._pages = pages
        self._item = item
        self._config = config.model_dump(exclude_none=True, exclude={"http_options"})
        self._page: list[T] = []
        self._index = 0
        self._response: HttpResponse | None = None

    @property
    def page(self) -> list[T]:
        """The items of the page that is here."""
        return self._page

    @property
    def name(self) -> str:
        """What is listed: `models`, `files`, ..."""
        return self._name

    @property
    def page_size(self) -> int:
        """The items that a page may have; those that this one has, unless the config says it."""
        size: int = self._config.get("page_size", len(self._page))
        return size

    @property
    def config(self) -> dict[str, Any]:
        """The config that fetches the next page: its `page_token` is None after the last."""
        return self._config

    @property
    def sdk_http_response(self) -> HttpResponse | None:
        """The headers that came with the page."""
        return self._response

    def __len__(self) -> int:
        return len(self._page)

    def __getitem__(self, index: int) -> T:
        return self._page[index]

    def _take(self, page: Any, answers: list[RawResponse]) -> list[T]:
        self._response = http_response(answers[-1]) if answers else None
        self._page = [self._item(item) for item in page.items]
        self._config["page_token"] = page.next_token
        self._index = 0
        return self._page

    def _check(self) -> None:
        if not self._config.get("page_token"):
            raise IndexError("No more pages to fetch.")

    def _next_here(self) -> T:
        item = self._page[self._index]
        self._index += 1
        return item


class Pager(_Pager[T]):
    """A listing. Iterating goes on from page to page; `page` and indices are of the page that is here."""

    def __init__(self, name: str, pages: Any, item: Callable[[Any], T], config: BaseModel) -> None:
        super().__init__(name, pages, item, config)
        self._fetch()

    def __iter__(self) -> Iterator[T]:
        self._index = 0
        return self

    def __next__(self) -> T:
        while self._index >= len(self._page):
            try:
                self.next_page()
            except IndexError:
                raise StopIteration from None
        return self._next_here()

    def next_page(self) -> list[T]:
        """Fetch the next page and return its items.

        Raises:
            IndexError: This one is the last.
        """
        self._check()
        return self._fetch()

    def _fetch(self) -> list[T]:
        with translated(), raw_responses() as answers:
            return self._take(next(self._pages), answers)


class AsyncPager(_Pager[T]):
    """As `Pager`, for `async for`; awaiting it fetches the first page."""

    _begun = False

    def __await__(self) -> Generator[Any, Any, Self]:
        async def begun() -> Self:
            await self._begin()
            return self

        return begun().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        self._index = 0
        return self

    async def __anext__(self) -> T:
        await self._begin()
        while self._index >= len(self._page):
            try:
                await self.next_page()
            except IndexError:
                raise StopAsyncIteration from None
        return self._next_here()

    async def next_page(self) -> list[T]:
        """Fetch the next page and return its items.

        Raises:
            IndexError: This one is the last.
        """
        await self._begin()
        self._check()
        return await self._fetch()

    async def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            await self._fetch()

    async def _fetch(self) -> list[T]:
        with translated(), raw_responses() as answers:
            return self._take(await anext(self._pages), answers)
