"""cachedContents: the beginning of many requests, kept for a while."""

from __future__ import annotations

import secrets
import string
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from ..aside import aside
from ..times import timestamp
from . import models
from .call import Call, Handler, Message
from .errors import GoogleError, bad_request, invalid_argument
from .paging import page
from .prompt import Prompt, read
from .update_mask import update

KIND: Final = "cachedContent"
_REQUEST: Final = "CreateCachedContentRequest.cached_content"
_ID_ALPHABET: Final = string.ascii_lowercase + string.digits
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
    if kept is None or _seconds(kept["shown"]["expireTime"]) <= time.time():
        raise GoogleError("PERMISSION_DENIED", "CachedContent not found (or permission denied)")
    return dict(kept)


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


async def _create(call: Call) -> Message:
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
    cache_id = "".join(secrets.choice(_ID_ALPHABET) for _ in range(12))
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


def _check_expiry(shown: Message, now: float) -> None:
    if _seconds(shown["expireTime"]) <= now:
        raise invalid_argument("CachedContent must expire in the future.")


async def _get(call: Call) -> Message:
    shown: Message = _find(call, call.path["cached_content"])["shown"]
    return shown


async def _list(call: Call) -> Message:
    now = time.time()
    shown = [kept["shown"] for kept in call.emulator.state.all(KIND)]
    return page(call, [one for one in shown if _seconds(one["expireTime"]) > now])


async def _patch(call: Call) -> Message:
    # The path has the name already, and this message, unlike others, takes no field twice.
    if "name" in call.sent:
        where = "cached_content"
        said = f"Invalid value at '{where}' (oneof), oneof field '_name' is already set. Cannot set 'name'"
        raise bad_request([(where, said)])
    cache_id, now = call.path["cached_content"], time.time()
    kept = _find(call, cache_id)
    mask = call.query.get(call.operation.extensions["x-update-mask"], "")
    assert call.operation.body is not None
    changed = update(call.contract, call.operation.body, kept["shown"], call.body, mask)
    shown = {**changed, **_expiry(changed, now), "updateTime": timestamp(now)}
    shown.pop("ttl", None)
    _check_expiry(shown, now)
    call.emulator.state.put(KIND, cache_id, {**kept, "shown": shown})
    return shown


async def _delete(call: Call) -> Message:
    cache_id = call.path["cached_content"]
    _find(call, cache_id)
    call.emulator.state.delete(KIND, cache_id)
    return {}


HANDLERS: Final[Mapping[str, Handler]] = {
    "cachedContents.create": _create,
    "cachedContents.get": _get,
    "cachedContents.list": _list,
    "cachedContents.patch": _patch,
    "cachedContents.delete": _delete,
}
