"""What users may use, read off the facade itself: each name with its parameters and types.

`make surface` writes the list to `data/public_surface.txt` when a release is made; `surface_changes` compares the two.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from functools import cached_property
from types import ModuleType
from typing import Any, Final, get_origin, is_typeddict

import attrs

import genwire
from genwire import bulk, errors, testing, types
from genwire._core.methods import Resource, TwoForms
from genwire._core.session import Options, Session
from genwire._google.long_running import LongRunningOperation
from genwire._transport.connections import Connections
from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models
from genwire_raw.generativelanguage.client import Client

CLIENTS = {
    "GenerativeLanguage": {"api_key": "key"},
    "WorkersAI": {"api_token": "token", "account_id": "account"},
}
MODULES: Final[dict[str, ModuleType]] = {
    "": genwire,
    "bulk.": bulk,
    "errors.": errors,
    "testing.": testing,
    "types.": types,
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
    """A line for each public name: `NAME`, `NAME: TYPE`, `NAME(PARAMETERS) -> TYPE` or `class NAME(BASES)`.

    `NAME <- TYPE` is an option, which takes a value where others have one.

    Of asynchronous classes only the names are listed: that they have the same methods is tested elsewhere. What the
    classes of the raw layer consist of is `codegen.py --diff`'s.
    """
    found: dict[Any, str] = {}  # what was seen already, by its first name
    lines: set[str] = set()
    for prefix, module in MODULES.items():
        for name in exported(module):
            value = getattr(module, name)
            kind = get_origin(value) or value
            if name.startswith("Async") or isinstance(value, ModuleType) or kind in found:
                lines.add(f"{prefix}{name}")
                continue
            found[kind] = f"{prefix}{name}"
            if name in CLIENTS:
                lines |= {f"{name}{_signature(kind)}", *_of_members(name, client(name, is_async=False))}
            elif inspect.isclass(kind):
                lines |= {*_of_class(f"{prefix}{name}", kind)}
            else:
                lines.add(f"{prefix}{name}{_signature(value) if callable(value) else ''}")
    return sorted(lines)


def exported(module: ModuleType) -> list[str]:
    """The names that a module offers: those of `__all__`, or what it defines itself."""
    given: list[str] | None = getattr(module, "__all__", None)
    if given is not None:
        return [name for name in given if not name.startswith("_")]
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    ]


def _of_members(title: str, owner: Any) -> Iterator[str]:
    for name in dir(type(owner)):
        found = inspect.getattr_static(type(owner), name)
        if name.startswith("_"):
            continue
        if isinstance(found, property):
            yield _of_property(f"{title}.{name}", found.fget)
            value = getattr(owner, name)
            if isinstance(value, Resource):
                yield from _of_members(f"{title}.{name}", value)
        elif callable(getattr(owner, name)):
            yield f"{title}.{name}{_signature(getattr(owner, name))}"


def _of_class(title: str, kind: type) -> Iterator[str]:
    if issubclass(kind, BaseException):
        yield f"class {title}({', '.join(base.__name__ for base in kind.__bases__)})"
    else:
        yield f"{title}{_signature(kind) if attrs.has(kind) and not issubclass(kind, Model) else ''}"
    for one in kind.__mro__:
        is_ours = one.__module__.partition(".")[0] == "genwire"
        if is_ours and (one is kind or not issubclass(one, BaseException)):
            yield from _of_own(title, one)


def _of_own(title: str, kind: type) -> Iterator[str]:
    """What a class has itself, without its bases."""
    for name, annotation in inspect.get_annotations(kind).items():
        if not name.startswith("_"):
            yield f"{title}.{name}{' <-' if is_typeddict(kind) else ':'} {_text(annotation)}"
    for name, member in vars(kind).items():
        if not name.startswith("_"):
            yield from _of_member(f"{title}.{name}", member, getattr(kind, name))
    if issubclass(kind, BaseException) and "__init__" in vars(kind):  # what it is made of are its attributes
        for parameter in inspect.signature(kind).parameters.values():
            if parameter.kind is parameter.KEYWORD_ONLY:
                yield f"{title}.{parameter.name}: {_text(parameter.annotation)}"


def _of_member(title: str, member: Any, value: Any) -> Iterator[str]:
    if isinstance(member, property):
        yield _of_property(title, member.fget)
    elif isinstance(member, cached_property):
        yield _of_property(title, member.func)
    elif isinstance(member, TwoForms):
        yield f"{title}{_signature(member._blocking, bound=True)}"
    elif isinstance(member, classmethod | staticmethod):
        yield f"{title}{_signature(value)}"
    elif inspect.isfunction(member):
        yield f"{title}{_signature(member, bound=True)}"


def _of_property(title: str, getter: Callable[..., Any] | None) -> str:
    assert getter is not None
    return f"{title}: {_text(inspect.signature(getter).return_annotation)}"


class _Written:
    """An annotation that signatures show as it is in the source, without quotes."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _signature(function: Callable[..., Any], *, bound: bool = False) -> str:
    """The parameters and the result of a function; of a class, the parameters."""
    found = inspect.signature(function)
    empty: Any = inspect.Parameter.empty
    given = [*found.parameters.values()][bound:]
    shown = [
        _in_order(one if one.annotation is empty else one.replace(annotation=_Written(_text(one.annotation))))
        for one in given
    ]
    result = found.return_annotation
    returns = empty if result is empty or inspect.isclass(function) else _Written(_text(result))
    return str(found.replace(parameters=shown, return_annotation=returns))


def _in_order(parameter: inspect.Parameter) -> inspect.Parameter:
    """A parameter whose default, if it is a set, is shown in order: sets have none."""
    if not isinstance(parameter.default, frozenset):
        return parameter
    items: list[Any] = sorted(parameter.default)
    return parameter.replace(default=_Written(f"frozenset({{{', '.join(map(repr, items))}}})"))


def _text(annotation: Any) -> str:
    if isinstance(annotation, str):
        return annotation
    given: Any = getattr(annotation, "__forward_arg__", None)
    return given if given is not None else inspect.formatannotation(annotation)
