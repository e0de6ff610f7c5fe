"""cachedContents: the beginning of many requests, kept for a while."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any, Final

from ..aside import aside
from ..times import timestamp
from . import models
from .call import Call, Message
from .errors import GoogleError, bad_request, invalid_argument
from .ids import random_id
from .prompt import Prompt, read
from .resources import Resource

KIND: Final = "cachedContent"
_REQUEST: Final = "CreateCachedContentRequest.cached_content"
_LIFETIME: Final = 3600.0
_FOR_TURNS: Final = ("systemInstruction", "contents", "tools", "toolConfig")


def applied(call: Call, body: Message, model_name: str) -> tuple[Message, Message]:
    """Return a request with the tools of its cached content, and that content; empty if it refers to none.

    Args:
        call: The call that the request belongs to.
        body: The GenerateContentRequest.
        model_name: Name of the model that is asked.

    Raises:
        GoogleError: It does not exist, is of another model, or the request has what only one of them may.
    """
    name = body.get("cachedContent")
    if not name:
        return body, {}
    kept = _find(call, name.removeprefix("cachedContents/"))
    if kept["shown"]["model"] != model_name:
        raise invalid_argument(
            f"Model used by GenerateContent request ({model_name}) and CachedContent "
            f"({kept['shown']['model']}) has to be the same."
        )
    if any(field in body for field in ("systemInstruction", "tools", "toolConfig")):
        raise invalid_argument(
            "CachedContent can not be used with GenerateContent request setting system_instruction, "
            "tools or tool_config."
        )
    content: Message = kept["content"]
    return {
        **body,
        **{field: content[field] for field in ("tools", "toolConfig") if field in content},
    }, content


def prompt(call: Call, content: Message) -> Prompt:
    """Return the conversation that cached content begins with."""
    return read(call, content, _REQUEST)


def _find(call: Call, cache_id: str) -> dict[str, Any]:
    kept = call.emulator.state.get(KIND, cache_id)
    if kept is None or not _is_there(kept):
        raise _missing()
    return dict(kept)


def _is_there(kept: Any) -> bool:
    return _seconds(kept["shown"]["expireTime"]) > time.time()


def _missing() -> GoogleError:
    return GoogleError("PERMISSION_DENIED", "CachedContent not found (or permission denied)")


def _seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def _expiry(body: Message, now: float) -> dict[str, str]:
    """Return the time of expiry that a message asks for; nothing if it does not."""
    if "ttl" in body:
        expires = now + float(body["ttl"].removesuffix("s"))
    elif "expireTime" in body:
        expires = _seconds(body["expireTime"])
    else:
        return {}
    try:
        return {"expireTime": timestamp(expires)}
    except (ValueError, OverflowError):
        raise invalid_argument("CachedContent must expire before the year 10000.") from None


class Caches(Resource):
    """Caches, which expire, and whose contents do not come back."""

    kind = KIND

    def key(self, name: str) -> str:
        """Return the id of the document that is kept of a name."""
        return name.removeprefix("cachedContents/")

    def message(self, kept: Any) -> Message:
        """Return the cache within what is kept of it."""
        message: Message = kept["shown"]
        return message

    def is_there(self, kept: Any) -> bool:
        """Return whether a cache has not expired."""
        return _is_there(kept)

    def missing(self, name: str) -> GoogleError:
        """Return the error of a cache that does not exist, which the service does not tell from a foreign one."""
        return _missing()

    async def create(self, call: Call) -> Message:
        """Carry out create."""
        body, now = call.body, time.time()
        model_id = body["model"].removeprefix("models/")
        models.find(call, model_id, "createCachedContent")
        content = {name: body[name] for name in _FOR_TURNS if name in body}
        tokens = await aside(call.size, lambda: prompt(call, content).tokens(call))
        least = call.emulator.settings.min_cache_tokens
        if tokens < least:
            raise invalid_argument(
                f"Cached content is too small. total_token_count={tokens}, min_total_token_count={least}"
            )
        cache_id = random_id()
        shown = {
            "name": f"cachedContents/{cache_id}",
            "model": f"models/{model_id}",
            **{name: body[name] for name in ("displayName",) if name in body},
            "createTime": timestamp(now),
            "updateTime": timestamp(now),
            **(_expiry(body, now) or {"expireTime": timestamp(now + _LIFETIME)}),
            "usageMetadata": {"totalTokenCount": tokens},
        }
        _check_expiry(shown, now)
        call.emulator.state.put(KIND, cache_id, {"shown": shown, "content": content})
        return shown

    async def patch(self, call: Call) -> Message:
        """Carry out patch."""
        # The path has the name already, and this message, unlike others, takes no field twice.
        if "name" in call.sent:
            where = "cached_content"
            message = (
                f"Invalid value at '{where}' (oneof), oneof field '_name' is already set. Cannot set 'name'"
            )
            raise bad_request([(where, message)])
        return await super().patch(call)

    def changed(self, before: Any, message: dict[str, Any], now: float) -> Any:
        """Return what to keep of a cache that is changed."""
        shown = {**message, **_expiry(message, now)}
        shown.pop("ttl", None)
        _check_expiry(shown, now)
        return {**before, "shown": shown}


def _check_expiry(shown: Message, now: float) -> None:
    if _seconds(shown["expireTime"]) <= now:
        raise invalid_argument("CachedContent must expire in the future.")
