"""Cached content: the common beginning of many requests, processed once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

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
from .listed_model import ListedModel
from .tools.declarations import Tools, to_tools


class CachedContent(ListedModel, raw.CachedContent):
    """Cached content, as the service returns it: everything except the content itself."""

    __module__ = "genwire"
    __slots__ = ()

    if TYPE_CHECKING:
        name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # answers always have it


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
    ) -> Flow[CachedContent]:
        """Process content and keep it for requests to the same model.

        Args:
            model: `gemini-3.8-flash` or `models/gemini-3.8-flash`.
            contents: As for `generate_content`.
            system_instruction: Instructions to the model for all requests.
            tools: Tools that the model may use, as for `generate_content`.
            tool_config: How the model may use the tools.
            display_name: A title, up to 128 characters.
            ttl: How long to keep it: seconds, a `timedelta`, or text such as `3600s`; default: one hour.
            expire_time: When it expires, with a time zone; an alternative to `ttl`.

        Returns:
            The cached content, without the content itself.

        Raises:
            ValidationError: A value breaks a rule of the contract; nothing was sent.
            BadRequestError: The content is too small, or the model does not support caching.
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
        call = api.cached_contents.create.request(body)
        return (yield from send(self._session, call.read_with(CachedContent.decode)))

    @method
    def get(self, name: str) -> Flow[CachedContent]:
        """Return cached content, without the content itself.

        Args:
            name: Its name or id: `cachedContents/my-cache` or `my-cache`.

        Raises:
            PermissionDeniedError: There is no cached content of this name, or it is not yours; the service does not
                distinguish the two.
        """
        call = api.cached_contents.get.request_for(name)
        return (yield from send(self._session, call.read_with(CachedContent.decode)))

    @paging
    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> PagePlan[CachedContent]:
        """List all cached contents; pages are fetched as the iteration needs them.

        Args:
            page_size: Cached contents per page, up to 1000; default: the service's choice.
            page_token: An earlier page's `next_token`, to continue after that page.
        """
        call = api.cached_contents.list.request(page_size=page_size, page_token=page_token)
        return page_plan(call, api.cached_contents.list.PAGINATION, CachedContent.of)

    @method
    def update(
        self, name: str, *, ttl: float | timedelta | str | None = None, expire_time: datetime | None = None
    ) -> Flow[CachedContent]:
        """Change when cached content expires, the only thing that can be changed.

        Args:
            name: Its name or id.
            ttl: How long to keep it, counted from now; as for `create`.
            expire_time: When it expires, with a time zone; an alternative to `ttl`.

        Raises:
            ValidationError: Neither `ttl` nor `expire_time` is given, or both are.
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
        return (yield from send(self._session, call.read_with(CachedContent.decode)))

    @method
    def delete(self, name: str) -> Flow[None]:
        """Delete cached content permanently.

        Args:
            name: Its name or id.
        """
        yield from send(self._session, api.cached_contents.delete.request_for(name))


def _span(ttl: float | timedelta | str | None) -> timedelta | str | None:
    """Return seconds as a `timedelta`; text such as `3600s` is returned unchanged."""
    if not isinstance(ttl, (int, float)):
        return ttl
    try:
        return timedelta(seconds=ttl)
    except (OverflowError, ValueError):
        raise ValidationError(f"ttl must be a number of seconds, got {ttl!r}") from None
