"""What users may call, read off the facade itself: each name with its parameters."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import genwire
from genwire._core.methods import Resource
from genwire._core.session import Options, Session
from genwire._google.long_running import LongRunningOperation
from genwire._transport.connections import Connections
from genwire_raw.generativelanguage import models
from genwire_raw.generativelanguage.client import Client

CLIENTS = {
    "GenerativeLanguage": {"api_key": "key"},
    "WorkersAI": {"api_token": "token", "account_id": "account"},
}


def client(name: str, *, is_async: bool) -> Any:
    """A client that will never send anything."""
    return getattr(genwire, f"Async{name}" if is_async else name)(**CLIENTS[name])


def operation(*, is_async: bool) -> Any:
    """An operation, which goes on calling."""
    core = Session(
        Client("http://127.0.0.1:1"), Connections("http://127.0.0.1:1"), is_async=is_async, options=Options()
    )
    return LongRunningOperation[Any, Any, Any](core, models.Operation(name="operations/x"), None)  # type: ignore[arg-type]


def chat(*, is_async: bool) -> Any:
    """A chat, which goes on calling."""
    return client("GenerativeLanguage", is_async=is_async).chats.create(model="models/x")


def members(owner: Any) -> Iterator[tuple[str, Any]]:
    """The public methods and properties of an object, its resources' included: `tuned_models.create`."""
    for name in dir(type(owner)):
        if name.startswith("_"):
            continue
        found = inspect.getattr_static(type(owner), name)
        if isinstance(found, property):
            value = getattr(owner, name)
            if isinstance(value, Resource):
                yield from ((f"{name}.{inner}", member) for inner, member in members(value))
            else:
                yield name, found
        elif callable(getattr(owner, name)):
            yield name, getattr(owner, name)


def parameters(member: Any) -> str:
    """A member's parameters with their defaults, and without their types; nothing for a property."""
    if isinstance(member, property):
        return ""
    signature = inspect.signature(member)
    bare = [one.replace(annotation=inspect.Parameter.empty) for one in signature.parameters.values()]
    return str(signature.replace(parameters=bare, return_annotation=inspect.Signature.empty))


def surface() -> list[str]:
    """One line for each public name."""
    lines = [f"genwire.{name}" for name in genwire.__all__]
    owners = {name: client(name, is_async=False) for name in CLIENTS}
    owners |= {"Operation": operation(is_async=False), "Chat": chat(is_async=False)}
    for title, owner in owners.items():
        if title in CLIENTS:
            lines.append(f"{title}{parameters(type(owner))}")
        lines += [f"{title}.{name}{parameters(member)}" for name, member in members(owner)]
    for title in ("Stream", "Pager", "Retry", "RawResponse"):
        kind = getattr(genwire, title)
        for name, member in inspect.getmembers_static(kind):
            if not name.startswith("_") and name not in ("count", "index"):
                shown = parameters(member) if inspect.isfunction(member) else ""
                lines.append(f"{title}.{name}{shown.replace('(self, ', '(').replace('(self)', '()')}")
    return sorted(lines)
