"""Functions for models to call, turns in which they are called, and what the service was sent."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
import pytest

from tests.both import Both
from tests.integration.said import Json, streamed, whole
from tests.played import Played, Script

ways = pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])


def get_weather(city: str, days: int = 1) -> dict[str, Any]:
    """Tells the weather.

    Args:
        city: Where.
        days: For how many days.
    """
    return {"city": city, "days": days, "sky": "blue"}


async def get_time(zone: str) -> str:
    """Tells the time."""
    await asyncio.sleep(0)
    return f"noon in {zone}"


def get_secret() -> str:
    """Tells a secret."""
    raise LookupError("password=hunter2")


async def send(both: Both, chat: Any, message: Any, *, stream: bool, **kwargs: Any) -> Any:
    if not stream:
        return await both.get(chat.send_message(message, **kwargs))
    return await both.get(chat.send_message_stream(message, **kwargs).final())


def script(stream: bool, *answers: Json) -> list[Script]:
    return [streamed(body) if stream else whole(body) for body in answers]


def bodies(server: Played) -> list[Any]:
    return [orjson.loads(request.partition(b"\r\n\r\n")[2]) for request in server.requests]


def responses(body: Any) -> list[Any]:
    """What the model was told of its calls."""
    return [part["functionResponse"] for part in body["contents"][-1]["parts"]]
