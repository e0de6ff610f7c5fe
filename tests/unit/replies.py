"""Driving flows by hand: no sockets, no clock."""

from __future__ import annotations

from typing import Any

import httpx
import orjson

from genwire._core.effects import Attempt, Flow, Reply, Sleep
from genwire._core.session import Options, Session
from genwire._transport.connections import Connections
from genwire_raw.generativelanguage.client import Client


def session(**options: Any) -> Session:
    """What a synchronous client holds."""
    client = Client("http://127.0.0.1:1", api_key="key")
    connections = Connections(client.base_url)
    return Session(client, connections, is_async=False, options=Options(**options))


def reply(body: object = None, *, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    """An answer; a body that is not bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    response = httpx.Response(status, headers=headers, content=content)
    return Reply(status, response.headers, content, response)


def play(flow: Flow[Any], *replies: Reply | httpx.RequestError) -> tuple[Any, list[Attempt], list[float]]:
    """Runs a flow on these replies; its result, its attempts and its pauses. An exception stands for a result."""
    left = list(replies)
    attempts: list[Attempt] = []
    pauses: list[float] = []
    answer: Any = None
    try:
        while True:
            effect = flow.send(answer)
            answer = None
            if isinstance(effect, Sleep):
                pauses.append(effect.seconds)
            else:
                assert isinstance(effect, Attempt)
                attempts.append(effect)
                answer = left.pop(0)
    except StopIteration as stop:
        result = stop.value
    except Exception as error:
        result = error
    assert not left
    return result, attempts, pauses
