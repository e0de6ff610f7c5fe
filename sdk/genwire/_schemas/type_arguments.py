"""Generic classes: what stands for a type variable in `Page[Item]`, and in classes derived from one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard, TypeVar, get_args, get_origin

Arguments: TypeAlias = Mapping[Any, Any]


def substituted(hint: Any, arguments: Arguments) -> Any:
    """Return a hint with types in the place of its type variables."""
    if isinstance(hint, TypeVar):
        return arguments.get(hint, hint)
    parameters: Any = getattr(hint, "__parameters__", ())
    if not parameters or is_class(hint):
        return hint
    return hint[tuple(arguments.get(one, one) for one in parameters)]


def is_class(hint: object) -> TypeGuard[Any]:
    """Return whether a hint is a class without type arguments."""
    return isinstance(hint, type) and get_origin(hint) is None


def arguments_by_class(hint: Any) -> dict[Any, Arguments]:
    """Return the types of the type variables of a class and of each class that it derives from."""
    return dict(_of_bases(get_origin(hint) or hint, get_args(hint)))


def arguments_of(hint: Any) -> Arguments:
    """Return the types of the type variables of a class or alias itself: `{T: Item}` for `Page[Item]`."""
    origin = get_origin(hint) or hint
    parameters: Any = getattr(origin, "__parameters__", None) or getattr(origin, "__type_params__", ())
    return dict(zip(parameters, get_args(hint), strict=False))


def stand_in(variable: Any) -> Any:
    """Return the type that a type variable without an argument stands for: its bound, its constraints, or any."""
    if variable.__constraints__:
        made: Any = variable.__constraints__[0]
        for one in variable.__constraints__[1:]:
            made = made | one
        return made
    return Any if variable.__bound__ is None else variable.__bound__


def _of_bases(kind: Any, given: tuple[Any, ...]) -> Iterator[tuple[Any, Arguments]]:
    arguments = dict(zip(getattr(kind, "__parameters__", ()), given, strict=False))
    yield kind, arguments
    for base in getattr(kind, "__orig_bases__", ()):
        if isinstance(get_origin(base), type):
            inner = tuple(substituted(one, arguments) for one in get_args(base))
            yield from _of_bases(get_origin(base), inner)
