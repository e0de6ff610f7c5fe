"""What can be called and so be a tool: its name, parameters, type hints and docstring."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeGuard

from ..._schemas.class_fields import hints_of, is_written, members_of
from ..._schemas.docstrings import Docstring, parse
from ...errors import ValidationError


class Described(NamedTuple):
    """A callable, in words for a declaration.

    Attributes:
        name: Its name.
        parameters: The parameters that a caller passes, in their order.
        hints: The type hints of parameters, by name.
        documentation: Its docstring.
    """

    name: str
    parameters: list[inspect.Parameter]
    hints: Mapping[str, Any]
    documentation: Docstring


def describe(function: Callable[..., Any]) -> Described:
    """Describe a function, a method, a class, an object with `__call__`, or a partial of one of these.

    Raises:
        ValidationError: It has no name, or Python does not know its parameters.
    """
    inner, given = function, set[str]()
    while _is_partial(inner):
        given |= inner.keywords.keys()
        inner = inner.func
    name = getattr(inner, "__name__", None) or _name_of_type(inner)
    if name is None or name == "<lambda>":
        raise ValidationError(f"tools: {function!r} has no name; define it with `def`")
    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError):
        raise ValidationError(
            f"tools: the parameters of {name} are not known; wrap it in a function"
        ) from None
    parameters = [one for one in signature.parameters.values() if one.name not in given]
    return Described(name, parameters, _hints(inner, parameters), _documentation(inner))


def _is_partial(function: object) -> TypeGuard[partial[Any]]:
    return isinstance(function, partial)


def _name_of_type(function: Any) -> str | None:
    """Return the name of an object's class, if the class defines what a call of the object does."""
    called = inspect.unwrap(type(function).__call__)
    return type(function).__name__ if inspect.isfunction(called) else None


def _hints(function: Any, parameters: list[inspect.Parameter]) -> Mapping[str, Any]:
    if isinstance(function, type):
        found = members_of(function)
        if found is not None:
            return {one.name: one.hint for one in found.members}
        defined = {name for one in function.__mro__ if one is not object for name in vars(one)}
        hints = hints_of(getattr(function, "__init__" if "__init__" in defined else "__new__"))
        # The maker of a pydantic model takes anything, and its class says what it is.
        return hints if all(one.name in hints for one in parameters) else {**hints_of(function), **hints}
    return hints_of(function if _is_routine(function) else type(function).__call__)


def _documentation(function: Any) -> Docstring:
    text = function.__doc__
    if isinstance(function, type):
        return parse(text if is_written(function) else None)
    if not _is_routine(function):
        # Of an object, what a call does says more than what its class is.
        text = type(function).__call__.__doc__ or text
    return parse(text)


def _is_routine(function: Any) -> bool:
    """Return whether type hints are the object's own: of functions, methods, and what wraps them."""
    return inspect.isroutine(function) or hasattr(function, "__wrapped__")
