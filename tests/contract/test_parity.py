"""Both colours have the same methods, with the same parameters."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

import genwire
from genwire import AsyncPager, AsyncStream, Pager, Stream
from genwire._core.methods import TwoForms
from tests.contract.public_surface import CLIENTS, chat, client, members, operation, parameters

OWNERS: dict[str, tuple[Any, Any]] = {
    **{name: (client(name, is_async=False), client(name, is_async=True)) for name in CLIENTS},
    "Operation": (operation(is_async=False), operation(is_async=True)),
    "Chat": (chat(is_async=False), chat(is_async=True)),
}


@pytest.mark.parametrize(("blocking", "awaiting"), OWNERS.values(), ids=OWNERS)
def test_the_same_names_with_the_same_parameters(blocking: Any, awaiting: Any) -> None:
    sync = {name: parameters(member) for name, member in members(blocking) if name != "close"}
    asynchronous = {name: parameters(member) for name, member in members(awaiting) if name != "aclose"}
    assert sync == asynchronous
    assert sync


@pytest.mark.parametrize(("blocking", "awaiting"), OWNERS.values(), ids=OWNERS)
def test_one_blocks_and_the_other_is_awaited(blocking: Any, awaiting: Any) -> None:
    sync, asynchronous = dict(members(blocking)), dict(members(awaiting))
    in_two_forms = [name for name in sync if name in asynchronous and _has_two_forms(sync[name])]
    assert in_two_forms
    for name in in_two_forms:
        assert not inspect.iscoroutinefunction(sync[name]), name
        awaits = inspect.iscoroutinefunction(asynchronous[name])
        iterates = getattr(asynchronous[name], "__name__", "") in ("list", "watch", "list_permissions")
        streams = "stream" in name
        gives_a_job = name.startswith("bulk.")
        assert awaits or iterates or streams or gives_a_job, name
        assert sync[name].__doc__ == asynchronous[name].__doc__


def _has_two_forms(member: Any) -> bool:
    owner = getattr(member, "__self__", None)
    return owner is not None and isinstance(
        inspect.getattr_static(type(owner), member.__name__, None), TwoForms
    )


@pytest.mark.parametrize(("name", "settings"), CLIENTS.items())
def test_clients_take_the_same_settings(name: str, settings: dict[str, str]) -> None:
    sync, asynchronous = (inspect.signature(getattr(genwire, kind)) for kind in (name, f"Async{name}"))
    defaults = {one.name: one.default for one in asynchronous.parameters.values()}
    assert defaults.pop("transport") == "httpx"  # a blocking client has no choice of them
    assert {one.name: one.default for one in sync.parameters.values()} == defaults
    assert all(one.kind is one.KEYWORD_ONLY for one in sync.parameters.values())


@pytest.mark.parametrize(("sync", "asynchronous"), [(Stream, AsyncStream), (Pager, AsyncPager)])
def test_streams_and_listings_have_the_same_names(sync: type, asynchronous: type) -> None:
    assert _public(sync) == _public(asynchronous)
    assert hasattr(sync, "__iter__")
    assert hasattr(asynchronous, "__aiter__")


def _public(kind: type) -> set[str]:
    return {name.removeprefix("a") if name == "aclose" else name for name in dir(kind) if name[0] != "_"}


def test_what_is_iterated_is_iterated_in_its_colour() -> None:
    gl, agl = OWNERS["GenerativeLanguage"]
    assert isinstance(iter(gl.models.list()), Iterator)
    assert isinstance(aiter(agl.models.list()), AsyncIterator)
    stream = {"model": "m", "contents": "x"}
    assert isinstance(gl.models.generate_content_stream(**stream), Stream)
    assert isinstance(agl.models.generate_content_stream(**stream), AsyncStream)
