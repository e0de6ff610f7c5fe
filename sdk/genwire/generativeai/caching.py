"""Cached content, as an object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import protos
from .client import get_default_cache_client
from .types import caching_types, content_types, tool_types


class CachedContent:
    """The beginning of many requests, processed once; its attributes are the fields of `protos.CachedContent`.

    Args:
        name: The name of one that there is; it is fetched.
    """

    name: str
    model: str
    display_name: str
    usage_metadata: Any
    create_time: Any
    update_time: Any
    expire_time: Any

    def __init__(self, name: str) -> None:
        self._proto = get_default_cache_client().get_cached_content(
            protos.GetCachedContentRequest(name=_full(name))
        )

    def __getattr__(self, name: str) -> Any:
        if name in type(self).__annotations__:
            return getattr(self._proto, name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self) -> str:
        usage = protos.CachedContent.UsageMetadata.to_dict(self.usage_metadata)
        counts = "".join(f"\n        {name!r}: {count}," for name, count in usage.items())
        named = {name: repr(getattr(self, name)) for name in ("name", "model", "display_name")}
        times = {name: getattr(self, name) for name in ("create_time", "update_time", "expire_time")}
        values = {**named, "usage_metadata": f"{{{counts}\n    }}", **times}
        shown = ",\n    ".join(f"{name}={value}" for name, value in values.items())
        return f"CachedContent(\n    {shown}\n)"

    @classmethod
    def _from_obj(cls, obj: Any) -> CachedContent:
        """The cached content of a message, a mapping or another object."""
        made = cls.__new__(cls)
        made._proto = protos.CachedContent(obj._proto if isinstance(obj, CachedContent) else obj)
        return made

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
        ttl: Any = None,
        expire_time: Any = None,
    ) -> CachedContent:
        """Process content and keep it.

        Args:
            model: The model that it is for.
            display_name: A title.
            system_instruction: Instructions to the model.
            contents: The content.
            tools: Tools, as for a model.
            tool_config: How they may be used.
            ttl: How long to keep it: seconds, a `timedelta` or a mapping.
            expire_time: When it expires: a `datetime`, seconds or a mapping.

        Raises:
            ValueError: Both `ttl` and `expire_time` are given.
        """
        library = tool_types.to_function_library(tools)
        given = content_types.to_contents(contents)
        given[-1:] = [one if one.role else protos.Content(one, role="user") for one in given[-1:]]
        cached = protos.CachedContent(
            model=model if "/" in model else f"models/{model}",
            display_name=display_name,
            system_instruction=None
            if system_instruction is None
            else content_types.to_content(system_instruction),
            contents=given,
            tools=None if library is None else library.to_proto(),
            tool_config=None if tool_config is None else content_types.to_tool_config(tool_config),
            **_expiration(ttl, expire_time),
        )
        request = protos.CreateCachedContentRequest(cached_content=cached)
        return cls._from_obj(get_default_cache_client().create_cached_content(request))

    @classmethod
    def get(cls, name: str) -> CachedContent:
        """The cached content of a name or id."""
        request = protos.GetCachedContentRequest(name=_full(name))
        return cls._from_obj(get_default_cache_client().get_cached_content(request))

    @classmethod
    def list(cls, page_size: int | None = None) -> Iterator[CachedContent]:
        """List all cached contents, in pages of `page_size`; default: the service's."""
        request = protos.ListCachedContentsRequest(page_size=page_size)
        for cached in get_default_cache_client().list_cached_contents(request):
            yield cls._from_obj(cached)

    def update(self, *, ttl: Any = None, expire_time: Any = None) -> None:
        """Change until when it is kept; see `create`.

        Raises:
            ValueError: Neither `ttl` nor `expire_time` is given, or both are.
        """
        changes = _expiration(ttl, expire_time)
        if not changes:
            raise ValueError("give either ttl or expire_time: nothing else can be changed")
        request = protos.UpdateCachedContentRequest(
            cached_content={"name": self.name, **changes}, update_mask={"paths": [*changes]}
        )
        self._proto = get_default_cache_client().update_cached_content(request)

    def delete(self) -> None:
        """Delete it permanently."""
        get_default_cache_client().delete_cached_content(protos.DeleteCachedContentRequest(name=self.name))


def _full(name: str) -> str:
    return name if "cachedContents/" in name else f"cachedContents/{name}"


def _expiration(ttl: Any, expire_time: Any) -> dict[str, Any]:
    if ttl and expire_time:
        raise ValueError("give either ttl or expire_time, not both")
    given = {
        "ttl": caching_types.to_optional_ttl(ttl),
        "expire_time": caching_types.to_optional_expire_time(expire_time),
    }
    return {name: value for name, value in given.items() if value is not None}
