"""Listings: their pages, and the synchronous and the asynchronous iterable."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NamedTuple, ParamSpec, TypeVar

import attrs

from genwire_raw._runtime.json_types import is_sequence

from ..errors import APIResponseError, PaginationError
from .effects import Flow
from .methods import TwoForms, asteps, from_plan, steps
from .session import Session, send

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call, Pagination

T = TypeVar("T")
Raw = TypeVar("Raw")
Answer = TypeVar("Answer")
P = ParamSpec("P")


class PagePlan(NamedTuple, Generic[T]):
    """The call for the first page, how its operation pages, and what each item is made into."""

    call: Call[Any]
    pagination: Pagination[Any, Any]
    item: Callable[[Any], T]


def page_plan(
    call: Call[Answer], pagination: Pagination[Answer, Raw], item: Callable[[Raw], T]
) -> PagePlan[T]:
    """Return a plan; type checkers see that its parts fit together."""
    return PagePlan(call, pagination, item)


@attrs.frozen
class Page(Generic[T]):
    """One page of a listing.

    Attributes:
        items: The page's items; may be empty although more pages follow.
        token: The token of this page; None for the first.
        next_token: The token of the next page; None for the last. Pass it as `page_token=` to continue later.
    """

    items: list[T]
    token: str | None
    next_token: str | None


Page.__module__ = "genwire"


class _Cursor(Generic[T]):
    """One pass over a listing, free of I/O."""

    def __init__(self, session: Session, plan: PagePlan[T]) -> None:
        self._session = session
        self._plan = plan
        self._call: Call[Any] | None = plan.call
        self._seen: set[str] = set()

    def advance(self) -> Flow[Page[T] | None]:
        """Return the next page; None after the last. Only a missing token ends a listing: pages may be empty."""
        if self._call is None:
            return None
        pagination = self._plan.pagination
        token = self._call.arguments.get(pagination.token) or None
        if token is not None and token in self._seen:
            raise PaginationError(
                f"{self._call.endpoint.id}: the service gave the page token {token!r} twice"
            )
        answer = yield from send(self._session, self._call)
        if token is not None:
            self._seen.add(token)
        following: Any = pagination.next(answer) or None
        items: Any = pagination.items(answer) or []
        if not (
            is_sequence(items)
            and (following is None or isinstance(following, int if pagination.numbered else str))
        ):
            raise APIResponseError(f"{self._call.endpoint.id}: the answer is not a page of a list")
        self._call = self._call.with_arguments(**{pagination.token: following}) if following else None
        shown = [None if one is None else str(one) for one in (token, following)]  # some pages are numbered
        return Page([self._plan.item(item) for item in items], *shown)


class _Listing(Generic[T]):
    """What both forms of a listing have in common."""

    def __init__(self, session: Session, plan: PagePlan[T]) -> None:
        self._session = session
        self._plan = plan

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._plan.call.endpoint.id}>"


class Pager(_Listing[T]):
    """A listing. Each `for` loop over it starts at the beginning and fetches pages as they are needed."""

    __module__ = "genwire"

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages.

        Raises:
            PaginationError: The service gave the same page token twice.
        """
        return steps(self._session, _Cursor(self._session, self._plan).advance)


class AsyncPager(_Listing[T]):
    """As `Pager`, for `async for`."""

    __module__ = "genwire"

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages.

        Raises:
            PaginationError: The service gave the same page token twice.
        """
        return asteps(self._session, _Cursor(self._session, self._plan).advance)


def paging(
    body: Callable[Concatenate[Any, P], PagePlan[T]],
) -> TwoForms[Callable[P, Pager[T]], Callable[P, AsyncPager[T]]]:
    """Make a method that lists, in two forms, from a body that returns a plan."""
    return from_plan(body, Pager, AsyncPager, ("Pager[{}]", "AsyncPager[{}]"))
