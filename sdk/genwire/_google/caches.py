"""Cached content: the beginning of many requests, processed once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.effects import Flow
from .._core.methods import IO, Resource, method
from .._core.model_building import build
from .._core.pager import PagePlan, page_plan, paging
from .._core.session import send
from ..errors import ValidationError
from .content.contents import ContentLike, Contents, to_content, to_contents
from .tools.declarations import Tools, to_tools


class Caches(Resource[IO]):
    """Cached content. Its name goes into a request as `config={"cached_content": cache.name}`."""

    @method
    def create(
        self,
        *,
        model: str,
        contents: Contents | None = None,
        system_instruction: ContentLike | Sequence[ContentLike] | None = None,
        tools: Tools | None = None,
        tool_config: raw.ToolConfig | Mapping[str, Any] | None = None,
        display_name: str | None = None,
        ttl: float | timedelta | str | None = None,
        expire_time: datetime | None = None,
    ) -> Flow[raw.CachedContent]:
        """Processes content and keeps it for requests to the same model.

        Args:
            model: `gemini-1.5-flash-001` or `models/gemini-1.5-flash-001`.
            contents: As for `generate_content`.
            system_instruction: The developer's standing instructions to the model.
            tools: Tools that the model may use, as for `generate_content`.
            tool_config: How they may be used.
            display_name: Name for people, up to 128 characters.
            ttl: How long to keep it: seconds, a `timedelta`, or text such as `3600s`; an hour unless given.
            expire_time: Until when to keep it, instead; with a time zone.

        Returns:
            The cached content, without what is in it.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            BadRequestError: The service finds it too small, or the model cannot cache.
        """
        given = {
            "model": _names.full(api.models.get.ENDPOINT, model, argument="model"),
            "tool_config": tool_config,
            "display_name": display_name,
            "ttl": _span(ttl),
            "expire_time": expire_time,
        }
        body = build(raw.CachedContent, given)
        body.contents = None if contents is None else to_contents(contents)
        body.tools = None if tools is None else to_tools(tools)
        if system_instruction is not None:
            body.system_instruction = to_content(system_instruction, "system_instruction")
        return (yield from send(self._session, api.cached_contents.create.request(body)))

    @method
    def get(self, name: str) -> Flow[raw.CachedContent]:
        """What there is to know of cached content, other than the content.

        Raises:
            PermissionDeniedError: There is none of this name: the service does not tell that from one of another's.
        """
        return (yield from send(self._session, api.cached_contents.get.request_for(name)))

    @paging
    def list(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> PagePlan[raw.CachedContent]:
        """All cached contents, fetched as they are iterated over.

        Args:
            page_size: Cached contents a page, 1000 at most; the service chooses unless given.
            page_token: Where to go on, from an earlier page's `next_token`.
        """
        call = api.cached_contents.list.request(page_size=page_size, page_token=page_token)
        return page_plan(call, api.cached_contents.list.PAGINATION, lambda item: item)

    @method
    def update(
        self, name: str, *, ttl: float | timedelta | str | None = None, expire_time: datetime | None = None
    ) -> Flow[raw.CachedContent]:
        """Changes when cached content expires; nothing else of it can be changed.

        Args:
            name: Its name or id.
            ttl: How long to keep it from now on; as for `create`.
            expire_time: Until when to keep it, instead; with a time zone.

        Raises:
            ValidationError: Neither is given, or both.
        """
        changes = {
            key: value
            for key, value in {"ttl": _span(ttl), "expire_time": expire_time}.items()
            if value is not None
        }
        if len(changes) != 1:
            raise ValidationError("cachedContents.patch: give either ttl or expire_time")
        call = api.cached_contents.patch.request_for(
            name,
            build(raw.CachedContent, changes),
            update_mask=",".join(raw.CachedContent.FIELDS[key].wire for key in changes),
        )
        return (yield from send(self._session, call))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Deletes cached content for good."""
        yield from send(self._session, api.cached_contents.delete.request_for(name))


def _span(ttl: float | timedelta | str | None) -> timedelta | str | None:
    """Seconds as a `timedelta`; the wire's own form (`3600s`) is left to be read as such."""
    if not isinstance(ttl, (int, float)):
        return ttl
    try:
        return timedelta(seconds=ttl)
    except (OverflowError, ValueError):
        raise ValidationError(f"ttl must be a number of seconds, got {ttl!r}") from None
