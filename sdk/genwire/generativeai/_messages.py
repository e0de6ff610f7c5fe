"""Messages: genwire's raw models, read and written as google-generativeai's programs read and write theirs.

A message keeps the raw model that it came from, and beside it what was read or set since. Unset fields read as empty
messages, zeros and empty lists; such an empty message is sent once something is set in it.
"""

# pyright: reportPrivateUsage=false
# A message and its class know what is inside of each other.

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from copy import copy, deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Self, SupportsIndex, cast

from genwire_raw._runtime.json_types import is_array, is_mapping, is_object
from genwire_raw._runtime.model import Model
from genwire_raw._runtime.values import write_bytes, write_duration, write_enum, write_int64, write_timestamp
from genwire_raw.generativelanguage import models as raw

from ._fields import ZEROS, Enum, Field, enum_member, is_several, scalar
from ._text_form import text_form


class Repeated(list[Any]):
    """The items of a field; what is put in is converted as it is when the field is set."""

    def __init__(self, convert: Callable[[Any], Any], items: Iterable[Any] = ()) -> None:
        self._convert = convert
        super().__init__(map(convert, items))

    def append(self, item: Any) -> None:
        """Add an item."""
        super().append(self._convert(item))

    def extend(self, items: Iterable[Any]) -> None:
        """Add items."""
        super().extend(map(self._convert, items))

    def insert(self, index: SupportsIndex, item: Any) -> None:
        """Put in an item."""
        super().insert(index, self._convert(item))

    def __setitem__(self, index: Any, item: Any) -> None:
        super().__setitem__(
            index, [*map(self._convert, item)] if isinstance(index, slice) else self._convert(item)
        )

    def __deepcopy__(self, memo: dict[int, Any]) -> Repeated:
        return Repeated(self._convert, (deepcopy(item, memo) for item in self))

    def __reduce__(self) -> Any:
        return list, (list(self),)


class UnsetStruct(dict[str, Any]):
    """What an unset struct or mapping reads as; it is set once there is something in it."""


class MessageType(type):
    """The class of messages; its methods are called on a message's class, so that they are no field's name."""

    _fields: Mapping[str, Field]
    _model: type[Model] | None
    _model_name: str | None
    _types: Mapping[str, Any]
    _names: Mapping[str, str]

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        """Make a message."""
        cls.all_fields()
        return super().__call__(*args, **kwargs)

    def hold(cls, types: Mapping[str, Any], model_name: str) -> None:
        """Give a class the types that fields name, and the name of its raw model."""
        cls._types, cls._model_name = types, model_name

    def all_fields(cls) -> Mapping[str, Field]:
        """The fields, with those that only the raw model has; that is loaded when it is first needed."""
        if cls._model_name is not None:
            cls._model = model = getattr(raw, cls._model_name, None)
            cls._model_name = None
            names = {name: name.rstrip("_") for name in cls._fields}
            held = set(names.values())
            more = {name: name for name in (model.FIELDS if model else ()) if name not in held}
            cls._fields = {**cls._fields, **dict.fromkeys(more, Field("raw"))}
            cls._names = {**names, **more}
        return cls._fields

    def name_of(cls, name: str) -> str:
        """A field's name, from itself or from how it is written without or with an underscore at its end.

        Raises:
            AttributeError: There is no such field.
        """
        if name in cls._fields:
            return name
        other = name[:-1] if name.endswith("_") else f"{name}_"
        if other in cls._fields:
            return other
        raise AttributeError(f"Unknown field for {cls.__name__}: {name}")

    def wrap(cls, model: Model) -> Any:
        """The message of a raw model."""
        made: Any = cls()
        made._source = model
        return made

    def pb(cls, message: Any) -> Any:
        """The raw model of a message."""
        assert cls._model is not None
        source = message._source
        made = cls._model.from_dict({}) if source is None else copy(source)
        for name, value in message._values.items():
            if (held := cls._names[name]) in cls._model.FIELDS:
                setattr(made, held, _plain(value) if message._has(name) else None)
        return made

    def to_dict(
        cls,
        message: Any,
        *,
        use_integers_for_enums: bool = True,
        preserving_proto_field_name: bool = True,
        including_default_value_fields: bool | None = None,
        always_print_fields_with_no_presence: bool | None = None,
        **_: Any,
    ) -> dict[str, Any]:
        """A message as JSON values, by its fields' names; unset scalars and lists are zeros and empty lists."""
        shows_zeros = (
            including_default_value_fields is not False and always_print_fields_with_no_presence is not False
        )

        def shown(field: Field, value: Any) -> Any:
            if isinstance(value, Message):
                return of(value)
            if is_array(value):
                return [shown(field, item) for item in value]
            if isinstance(value, Enum):
                return int(value) if use_integers_for_enums else value.name
            return _WRITE[field.kind](value) if field.kind in _WRITE else _as_json(value)

        def of(one: Message) -> dict[str, Any]:
            found: dict[str, Any] = {}
            for name, field in type(one)._fields.items():
                key = name if preserving_proto_field_name else _camel(name)
                if one._has(name) or (shows_zeros and one._shows_zero(field)):
                    found[key] = _by_key(getattr(one, name), field, shown)
            return found

        return of(cls(message) if not isinstance(message, Message) else message)

    def to_json(cls, message: Any, *, indent: int | None = 2, **options: Any) -> str:
        """A message as JSON text; options as for `to_dict`."""
        options = {"preserving_proto_field_name": False, **options}
        return json.dumps(cls.to_dict(message, **options), indent=indent)

    def from_json(cls, payload: str, *, ignore_unknown_fields: bool = False) -> Any:
        """A message from JSON text."""
        return cls(json.loads(payload), ignore_unknown_fields=ignore_unknown_fields)

    def copy_from(cls, message: Any, other: Any) -> None:
        """Make a message the copy of another, or of a mapping."""
        new = deepcopy(cls(other))
        message._source, message._values = new._source, new._values


class Message(metaclass=MessageType):  # noqa: PLW1641 - mutable
    """A message. Fields are given by name, or as one mapping or message; nested ones as mappings, too.

    Raises:
        ValueError: There is no field of a name.
        TypeError: A field cannot hold its value.
    """

    __slots__ = ("_is_given", "_source", "_values")

    _fields: ClassVar[Mapping[str, Field]] = {}
    _model_name: ClassVar[str | None] = None
    _source: Model | None
    _values: dict[str, Any]

    def __init__(self, mapping: Any = None, /, *, ignore_unknown_fields: bool = False, **fields: Any) -> None:
        self._source, self._values, self._is_given = None, {}, True
        if isinstance(mapping, Model):
            self._source = mapping
        elif isinstance(mapping, Message):
            if not isinstance(mapping, type(self)):
                raise TypeError(f"a {type(self).__name__} cannot be made of a {type(mapping).__name__}")
            self._source, self._values = copy(mapping._source), deepcopy(mapping._values)
        elif mapping is not None:
            fields = {**_given_fields(mapping, type(self).__name__), **fields}
        for name, value in fields.items():
            try:
                known = type(self).name_of(snake_case(name))
            except AttributeError:
                if not ignore_unknown_fields:
                    raise ValueError(f"Unknown field for {type(self).__name__}: {name}") from None
            else:
                self._set(known, value)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            object.__setattr__(self, name, value)
        else:
            self._set(type(self).name_of(name), value)

    def __delattr__(self, name: str) -> None:
        self._set(type(self).name_of(name), None)

    if not TYPE_CHECKING:  # or type checkers would accept any name

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self._get(type(self).name_of(name))

    def __contains__(self, name: str) -> bool:
        known = type(self).name_of(name)
        field = type(self)._fields[known]
        is_message = field.kind == "struct" or issubclass(self._kind(field), Message)
        has_presence = field.has_presence or (is_message and not field.many)
        return self._has(known) and (has_presence or bool(self._get(known)))

    def __bool__(self) -> bool:
        return any(self._has(name) and bool(self._get(name)) for name in type(self)._fields)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Model) or (is_foreign(other) and type(other).__name__ == type(self).__name__):
            other = type(self)(other)
        if type(other) is not type(self):
            return NotImplemented
        return self._set_fields() == other._set_fields()

    def __copy__(self) -> Self:
        return type(self)(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = type(self)(self)
        made._is_given = self._is_given  # a field that was only read is not set in the copy
        return made

    def __reduce__(self) -> Any:
        return type(self), (self._set_fields(),)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *type(self)._fields]

    def __repr__(self) -> str:
        return text_form(type(self)._fields, self._set_fields())

    def _kind(self, field: Field) -> type[Any]:
        found: type[Any] = type(self)._types.get(field.kind, object)
        return found

    def _shows_zero(self, field: Field) -> bool:
        is_plain = field.many or field.kind in _SHOWN_ZEROS or issubclass(self._kind(field), Enum)
        return bool(is_plain) and not field.has_presence

    def _set_fields(self) -> dict[str, Any]:
        return {name: self._get(name) for name in type(self)._fields if self._has(name)}

    def _has(self, name: str) -> bool:
        """Whether a field is set."""
        field = type(self)._fields[name]
        is_own = name in self._values
        value = self._values[name] if is_own else getattr(self._source, type(self)._names[name], None)
        if isinstance(value, Message):
            return value._is_given or bool(value._set_fields())
        is_unset_when_zero = isinstance(value, UnsetStruct) or self._shows_zero(field)
        return value is not None and bool(value or not is_unset_when_zero)

    def _get(self, name: str) -> Any:
        value = self._values.get(name)
        if value is not None:
            return value
        field = type(self)._fields[name]
        held = None if name in self._values else getattr(self._source, type(self)._names[name], None)
        if held is not None:
            self._values[name] = value = self._converted(field, held)
            return value
        kind = self._kind(field)
        if not (field.many or field.kind == "struct" or issubclass(kind, Message)):
            return kind(0) if issubclass(kind, Enum) else ZEROS[field.kind]
        if field.many or field.kind == "struct":
            value = Repeated(lambda item: self._one(field, item)) if field.many == "[]" else UnsetStruct()
        else:
            value = kind()
            value._is_given = False
        self._values[name] = value
        return value

    def _set(self, name: str, value: Any) -> None:
        field = type(self)._fields[name]
        value = None if value is None else self._converted(field, value)
        if field.group and value is not None:
            for other, one in type(self)._fields.items():
                if one.group == field.group:
                    self._values[other] = None
        self._values[name] = value

    def _converted(self, field: Field, value: Any) -> Any:
        if field.many == "[]":
            if not is_several(value):
                raise TypeError(f"a list of {field.kind} cannot be made of {value!r:.80}")
            return Repeated(lambda item: self._one(field, item), value)
        if field.many == "{}":
            return {key: self._one(field, item) for key, item in value.items()}
        return self._one(field, value)

    def _one(self, field: Field, value: Any) -> Any:
        kind = self._kind(field)
        if issubclass(kind, Enum):
            return enum_member(kind, value)
        if issubclass(kind, Message):
            if hasattr(value, "to_proto"):
                value = value.to_proto()
            return deepcopy(value) if isinstance(value, kind) else kind(value)
        return scalar(field.kind, value)


def is_foreign(value: Any) -> bool:
    """Whether a value is a message of google.ai.generativelanguage, or another one made with proto-plus."""
    kind = cast("Any", type(value))
    return hasattr(kind, "pb") and hasattr(kind, "to_dict") and not isinstance(value, Message)


def _given_fields(given: Any, name: str) -> Mapping[Any, Any]:
    if is_foreign(given):
        fields = cast("Any", type(given)).to_dict(given, always_print_fields_with_no_presence=False)
        return cast("dict[str, Any]", fields)
    if not is_mapping(given):
        raise TypeError(f"a {name} cannot be made of {given!r:.80}")
    return given


def _plain(value: Any) -> Any:
    """A value as raw models hold it."""
    if isinstance(value, Message):
        return type(value).pb(value)
    if isinstance(value, Enum):
        return value.name
    if is_array(value):
        return [_plain(item) for item in value]
    return {key: _plain(item) for key, item in value.items()} if is_object(value) else value


def _as_json(value: Any) -> Any:
    """A value of a field that only the raw model has, or of a struct, as JSON."""
    return value.to_dict() if isinstance(value, Model) else write_bytes(write_enum(value))


def _by_key(value: Any, field: Field, shown: Callable[[Field, Any], Any]) -> Any:
    return (
        {key: shown(field, item) for key, item in value.items()}
        if field.many == "{}"
        else shown(field, value)
    )


def snake_case(name: str) -> str:
    """A name of the wire's (`inlineData`) as fields have it."""
    return "".join(f"_{one.lower()}" if one.isupper() else one for one in name)


def _camel(name: str) -> str:
    first, *others = name.rstrip("_").split("_")
    return first + "".join(one.capitalize() for one in others)


_SHOWN_ZEROS = frozenset({"string", "bytes", "bool", "int32", "int64", "float", "double"})
_WRITE: Mapping[str, Callable[[Any], Any]] = {
    "bytes": write_bytes,
    "duration": write_duration,
    "int64": write_int64,
    "timestamp": write_timestamp,
}
