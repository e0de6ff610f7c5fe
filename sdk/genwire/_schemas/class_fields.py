"""The fields of classes: TypedDicts, dataclasses, attrs classes, NamedTuples and msgspec's Structs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from inspect import get_annotations
from types import UnionType
from typing import (
    Any,
    Literal,
    NamedTuple,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from ..errors import ValidationError
from .type_arguments import Arguments, arguments_by_class, substituted


class Member(NamedTuple):
    """A field of a class: an argument of the class, and a key of its JSON object.

    Attributes:
        name: The argument.
        hint: The type.
        required: Whether an object needs it.
        renamed: The key, where it is not the argument's name.
    """

    name: str
    hint: Any
    required: bool
    renamed: str | None = None

    @property
    def key(self) -> str:
        """The key of the JSON object."""
        return self.renamed or self.name


class Members(NamedTuple):
    """The fields of a class, and how an object is made from their values.

    Attributes:
        members: The fields in the order of their definition.
        make: Makes an object from values by name.
        is_dict: Whether objects are mappings, which may hold other keys as well.
        documented: Whether the class has a docstring of its own, not one that Python made from its signature.
    """

    members: list[Member]
    make: Callable[..., Any]
    is_dict: bool = False
    documented: bool = True


def is_written(kind: Any) -> bool:
    """Return whether a docstring is more than the signature that dataclasses and NamedTuples put there."""
    return not (kind.__doc__ or "").startswith(f"{kind.__name__}(")


def members_of(hint: Any) -> Members | None:
    """Return the fields of a class, or of a generic class with its type arguments; None for classes of other kinds."""
    kind = get_origin(hint) or hint
    found = _members_of(kind)
    arguments = arguments_by_class(hint)
    if found is None or not any(arguments.values()):
        return found
    return found._replace(
        members=[
            one._replace(hint=substituted(one.hint, _arguments_for(kind, one.name, arguments)))
            for one in found.members
        ]
    )


def _arguments_for(kind: Any, name: str, arguments: Mapping[Any, Arguments]) -> Arguments:
    """Return the type arguments of the class that declares a field: classes may use one variable for two things."""
    classes: Sequence[Any] = kind.__mro__
    owner = next((one for one in classes if name in get_annotations(one)), kind)
    nothing: Arguments = {}
    return arguments.get(owner, nothing)


def _members_of(kind: Any) -> Members | None:
    if _is_a(kind, dict) and hasattr(kind, "__required_keys__"):
        return Members(list(_of_typed_dict(kind)), dict, is_dict=True)
    if hasattr(kind, "__dataclass_fields__"):
        return Members(list(_of_dataclass(kind)), kind, documented=is_written(kind))
    if hasattr(kind, "__attrs_attrs__") and not _is_model(kind):
        return Members(list(_of_attrs(kind)), kind)
    if hasattr(kind, "__struct_fields__"):
        return _of_struct(kind)
    if _is_a(kind, tuple) and hasattr(kind, "_fields"):
        return Members(list(_of_named_tuple(kind)), kind, documented=is_written(kind))
    return None


def hints_of(owner: Any) -> Mapping[str, Any]:
    """Return the evaluated type hints of a class or function.

    Raises:
        ValidationError: A hint uses a name that is not defined.
    """
    name = getattr(owner, "__name__", str(owner))
    try:
        return get_type_hints(
            owner, localns={name: owner} if isinstance(owner, type) else None, include_extras=True
        )
    except (NameError, TypeError) as error:
        raise ValidationError(
            f"the type hints of {name} cannot be read: {error}; define the types that it uses in its module"
        ) from None


def _of_typed_dict(kind: Any) -> Iterator[Member]:
    required = kind.__required_keys__
    for name, hint in hints_of(kind).items():
        # Where annotations are strings, `__required_keys__` does not know of the markers inside them.
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
    from attr import NOTHING  # whoever has an attrs class has attrs

    hints = hints_of(kind)
    for attribute in kind.__attrs_attrs__:
        if attribute.init:
            yield Member(attribute.alias, hints.get(attribute.name, Any), attribute.default is NOTHING)


def _of_struct(kind: Any) -> Members:
    from msgspec import UnsetType  # whoever has a Struct has msgspec
    from msgspec.structs import fields as struct_fields

    hints = hints_of(kind)
    members = [
        Member(
            field.name,
            _without(UnsetType, hints[field.name]),
            field.required,
            field.encode_name,
        )
        for field in struct_fields(kind)
    ]
    config = kind.__struct_config__
    if config.tag_field is None:
        return Members(members, kind)

    def make(**values: Any) -> Any:
        del values[config.tag_field]  # the class itself says it
        return kind(**values)

    return Members([Member(config.tag_field, Literal[config.tag], required=True), *members], make)


def _without(kind: Any, hint: Any) -> Any:
    """Return a union without one of its types; any other hint as it is."""
    if get_origin(hint) not in (Union, UnionType) or kind not in get_args(hint):
        return hint
    return Union[tuple(one for one in get_args(hint) if one is not kind)]  # noqa: UP007 - of a tuple


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
