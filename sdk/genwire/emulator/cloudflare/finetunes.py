"""ai.finetunes: LoRA adapters. The emulator stores their metadata and checks their settings."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from typing import Any, Final

import orjson

from ..json_body import is_object
from ..times import timestamp
from .call import Call, Handler
from .errors import CloudflareError, envelope
from .form import Field

KIND: Final = "finetune"
_SETTINGS: Final = "adapter_config.json"
_FILES: Final = (_SETTINGS, "adapter_model.safetensors")
# The greatest rank of an adapter, and the largest weights (developers.cloudflare.com, Workers AI, LoRA).
_MOST_RANK: Final = 32
_MOST_BYTES: Final = 300 * 1024 * 1024


async def _list(call: Call) -> Mapping[str, Any]:
    return envelope(call.emulator.state.all(KIND))


async def _create(call: Call) -> Mapping[str, Any]:
    known = [one["name"] for one in call.emulator.state.all(KIND)]
    if call.body["name"] in known:
        raise CloudflareError(
            5006, f"A finetune named {call.body['name'][:200]} already exists", http_status=400
        )
    now = timestamp(time.time())
    names = ("model", "name", "description", "public")
    made = {
        "id": str(uuid.uuid4()),
        **{name: call.body[name] for name in names if name in call.body},
        "created_at": now,
        "modified_at": now,
    }
    call.emulator.state.put(KIND, made["id"], made)
    return envelope(made)


async def _add_asset(call: Call) -> Mapping[str, Any]:
    finetune_id = call.path["finetune_id"]
    kept = call.emulator.state.get(KIND, finetune_id)
    if kept is None:
        raise CloudflareError(7003, f"There is no finetune {finetune_id[:200]}", http_status=404)
    fields = {field.name: field for field in call.form}
    file_name, file = fields.get("file_name"), fields.get("file")
    if file_name is None or file is None:
        message = "Bad input: Error: required properties at '/' are 'file,file_name'"
        raise CloudflareError(5006, message, model_error=True)
    name = file_name.content.decode(errors="replace")
    if name not in _FILES:
        raise CloudflareError(
            5006, f"Bad input: Error: enum at '/file_name' is '{','.join(_FILES)}'", model_error=True
        )
    _check(file, name)
    call.emulator.state.put(KIND, finetune_id, {**kept, "modified_at": timestamp(time.time())})
    return envelope({})


def _check(file: Field, name: str) -> None:
    if len(file.content) > _MOST_BYTES:
        raise CloudflareError(3006, model_error=True)
    if name != _SETTINGS:
        return
    try:
        settings: Any = orjson.loads(file.content)
    except orjson.JSONDecodeError:
        settings = None
    rank: Any = settings.get("r") if is_object(settings) else None
    if not isinstance(rank, int) or not 1 <= rank <= _MOST_RANK:
        message = f"Bad input: Error: maximum at '/file/r' is {_MOST_RANK}"
        raise CloudflareError(5006, message, model_error=True)


async def _list_public(call: Call) -> Mapping[str, Any]:
    public = [one for one in call.emulator.state.all(KIND) if one.get("public")]
    if (order := call.query.get("orderBy", "")) and all(order in one for one in public):
        public.sort(key=lambda one: str(one[order]))
    start = _number(call.query.get("offset", ""), 0)
    return envelope(public[start : start + _number(call.query.get("limit", ""), len(public))])


def _number(text: str, usual: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else usual


HANDLERS: Final[Mapping[str, Handler]] = {
    "ai.finetunes.list": _list,
    "ai.finetunes.create": _create,
    "ai.finetunes.assets.create": _add_asset,
    "ai.finetunes.public.list": _list_public,
}
