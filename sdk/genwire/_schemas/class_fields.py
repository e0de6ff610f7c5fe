"""What objects of a class are made of: TypedDicts, dataclasses, attrs classes and NamedTuples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from typing import Any, NamedTuple, NotRequired, Required, TypeGuard, get_args, get_origin, get_type_hints

from ..errors import ValidationError


class Member(NamedTuple):
    """A key of the object, which is the argument of its class too."""

    name: str
    hint: Any
    required: bool


class Members(NamedTuple):
    """The members of a class.

    Attributes:
        members: In the order of their definition.
        make: Makes an object of values by name.
        is_dict: Whether objects are mappings, which may hold other keys as well.
        documented: Whether the class's docstring was written by somebody.
    """

    members: list[Member]
    make: Callable[..., Any]
    is_dict: bool = False
    documented: bool = True


def is_class(hint: object) -> TypeGuard[Any]:
    """Whether a hint is a class itself, without arguments."""
    return isinstance(hint, type) and get_origin(hint) is None


def members_of(kind: Any) -> Members | None:
    """The members of a class; None for one of another sort."""
    if _is_a(kind, dict) and hasattr(kind, "__required_keys__"):
        return Members(list(_of_typed_dict(kind)), dict, is_dict=True)
    if hasattr(kind, "__dataclass_fields__"):
        return Members(list(_of_dataclass(kind)), kind, documented=_is_written(kind))
    if hasattr(kind, "__attrs_attrs__") and not _is_model(kind):
        return Members(list(_of_attrs(kind)), kind)
    if _is_a(kind, tuple) and hasattr(kind, "_fields"):
        return Members(list(_of_named_tuple(kind)), kind, documented=_is_written(kind))
    return None


def hints_of(owner: Any) -> Mapping[str, Any]:
    """The type hints of a class or function, evaluated.

    Raises:
        ValidationError: One of them names what cannot be found.
    """
    name = getattr(owner, "__name__", str(owner))
    try:
        return get_type_hints(
            owner, localns={name: owner} if isinstance(owner, type) else None, include_extras=True
        )
    except (NameError, TypeError) as error:
        raise ValidationError(
            f"the type hints of {name} cannot be read: {error}; define the types that it names in its module"
        ) from None


def _of_typed_dict(kind: Any) -> Iterator[Member]:
    required = kind.__required_keys__
    for name, hint in hints_of(kind).items():
        # Where annotations are strings, only the evaluated hint tells.
        marked = get_origin(hint) in (Required, NotRequired)
        yield Member(
            name,
            get_args(hint)[0] if marked else hint,
            get_origin(hint) is Required if marked else name in required,
        )


def _of_dataclass(kind: Any) -> Iterator[Member]:
    hints = hints_of(kind)
    for field in fields(kind):
        if field.init:
            required = field.default is MISSING and field.default_factory is MISSING
            yield Member(field.name, hints[field.name], required)


def _of_attrs(kind: Any) -> Iterator[Member]:
    from attr import NOTHING  # where the class comes from

    hints = hints_of(kind)
    for attribute in kind.__attrs_attrs__:
        if attribute.init:
            yield Member(attribute.alias, hints.get(attribute.name, Any), attribute.default is NOTHING)


def _of_named_tuple(kind: Any) -> Iterator[Member]:
    hints = hints_of(kind)
    for name in kind._fields:
        yield Member(name, hints.get(name, Any), name not in kind._field_defaults)


def _is_a(kind: Any, base: type[Any]) -> bool:
    return issubclass(kind, base)


def _is_model(kind: Any) -> bool:
    """Whether a class is one of the contract: its wire names are not its attributes', so no answer has its form."""
    from genwire_raw import Model  # loaded already, if there is any

    return _is_a(kind, Model)


def _is_written(kind: Any) -> bool:
    """Whether a docstring is more than the signature that dataclasses and NamedTuples put there."""
    return not (kind.__doc__ or "").startswith(f"{kind.__name__}(")
