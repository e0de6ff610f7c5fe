"""Every public name has a docstring that names its parameters, attributes and keys."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, get_origin, is_typeddict

import attrs

from genwire import BatchResults, QueueResults, RawResponse, _core, _google, _workers_ai
from genwire._core.extras import RequestExtras
from genwire._core.methods import Resource, TwoForms
from genwire._schemas.docstrings import parse
from genwire._workers_ai.request import ModelOptions, OwnInputs
from genwire.bulk import plan
from genwire_raw._runtime.model import Model
from tests.contract.public_surface import CLIENTS, MODULES, client, exported

_RETURNED = frozenset({BatchResults, QueueResults, RawResponse})  # answers, which users do not make


def undocumented() -> list[str]:
    """Return the public names without a docstring, and the parameters, fields and keys that none explains."""
    found: list[str] = []
    seen: set[Any] = set()
    for prefix, module in MODULES.items():
        for name in exported(module):
            value: Any = getattr(module, name)
            kind: Any = get_origin(value) or value
            # What asynchronous classes have is the same, and held to that by test_parity.
            if not callable(kind) or kind in seen or name.startswith("Async"):
                continue
            seen.add(kind)
            found += _of_class(f"{prefix}{name}", kind) if inspect.isclass(kind) else _of_function(name, kind)
    for kind in _configs():
        found += _of_class(kind.__name__, kind)
    for name in CLIENTS:
        found += _of_resources(name, client(name, is_async=False))
    return sorted(set(found))


def _of_resources(title: str, owner: Any) -> Iterator[str]:
    """What a client's resources leave unexplained, and those of resources in turn."""
    for name in dir(type(owner)):
        if name.startswith("_") or not isinstance(inspect.getattr_static(type(owner), name), property):
            continue
        value: Any = getattr(owner, name)
        if issubclass(type(value), Resource):
            yield from _of_class(f"{title}.{name}", type(value))
            yield from _of_resources(f"{title}.{name}", value)


def _configs() -> Iterator[Any]:
    """Every mapping of options, the ones that no module exports included."""
    for package in (_core, _google, _workers_ai, plan):
        modules = pkgutil.walk_packages(getattr(package, "__path__", []), f"{package.__name__}.")
        for module in (package, *(importlib.import_module(one.name) for one in modules)):
            for value in vars(module).values():
                # `RunOptions` explains the keys of its bases.
                if is_typeddict(value) and value not in (OwnInputs, ModelOptions):
                    yield value


def _of_class(title: str, kind: Any) -> Iterator[str]:
    if not vars(kind).get("__doc__"):
        yield title
    explained = _explained(kind)
    yield from (f"{title}: {name}" for name in _fields(kind) if name not in explained)
    init = vars(kind).get("__init__")
    if inspect.isfunction(init) and not attrs.has(kind):
        names = [*inspect.signature(init).parameters][1:]
        if "session" not in names and kind not in _RETURNED:  # or a client makes it, not the user
            is_error = issubclass(kind, BaseException)
            left = {"message", "args"} if is_error else set[str]()
            yield from (f"{title}({name})" for name in names if name not in explained | left)
    for one in kind.__mro__:
        if one.__module__.partition(".")[0] != "genwire":
            continue
        for name, member in vars(one).items():
            if not name.startswith("_") and name not in vars(Model):  # documented there
                yield from _of_member(f"{title}.{name}", member)


def _explained(kind: Any) -> set[str]:
    """The names that the docstring of a class explains, or that of one of its bases."""
    of_bases = [RequestExtras] if is_typeddict(kind) else []  # a TypedDict's own `__mro__` has no bases
    return {name for one in (*kind.__mro__, *of_bases) for name in parse(vars(one).get("__doc__")).members}


def _fields(kind: Any) -> Iterator[str]:
    """The keys of a configuration, and the fields of a value. What fields of messages mean is the contract's."""
    if is_typeddict(kind):
        yield from kind.__annotations__
    elif attrs.has(kind) and not issubclass(kind, Model):
        yield from (one.alias or one.name for one in attrs.fields(kind) if one.init)


def _of_member(title: str, member: Any) -> Iterator[str]:
    if isinstance(member, property | cached_property):
        if not member.__doc__:
            yield title
    elif isinstance(member, TwoForms):
        yield from _of_function(title, member.__wrapped__, skip=1)
    elif isinstance(member, classmethod):
        yield from _of_function(title, member.__func__, skip=1)
    elif isinstance(member, staticmethod):
        yield from _of_function(title, member.__func__)
    elif inspect.isfunction(member):
        yield from _of_function(title, member, skip=1)


def _of_function(title: str, function: Callable[..., Any], *, skip: int = 0) -> Iterator[str]:
    if not function.__doc__:
        yield title
    explained = parse(function.__doc__).members
    for name in [*inspect.signature(function).parameters][skip:]:
        if name not in explained:
            yield f"{title}({name})"


def test_all_that_is_public_is_explained() -> None:
    left = undocumented()
    assert not left, "no docstring explains:\n" + "\n".join(left)
