"""Python types as JSON: the schema of their values, and how a value is read that follows it."""

from __future__ import annotations

import types
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache, partial
from itertools import product
from typing import Annotated, Any, Final, Literal, NamedTuple, NewType, Union, get_args, get_origin
from uuid import UUID

import orjson

from genwire_raw.generativelanguage import models as raw

from .._core.shapes import is_mapping
from ..errors import ValidationError
from .class_fields import Members, is_class, members_of
from .docstrings import parse
from .json_schema import NULL, JsonSchema, mismatch


class Form(NamedTuple):
    """The schema of a type's values, and what makes one of JSON that follows it.

    `read` raises a ValueError or TypeError where the type has rules that no schema says.
    """

    schema: JsonSchema
    read: Callable[[Any], Any]


def form_of(hint: Any, where: str) -> Form:
    """The form of a type; its schema is a document of its own, with what it refers to in it.

    Args:
        hint: Anything that may stand in an annotation.
        where: What the type is for, for the error.

    Raises:
        ValidationError: Values of the type have no form in JSON.
    """
    return (_known_form if _is_hashable(hint) else _new_form)(hint, where)


def _new_form(hint: Any, where: str) -> Form:
    forms = Forms()
    return forms.whole(forms.of(hint, where))


_known_form = lru_cache(maxsize=256)(_new_form)


class Forms:
    """Forms that are made together, so that classes may refer to each other and to themselves."""

    def __init__(self) -> None:
        self._definitions: dict[str, JsonSchema] = {}
        self._references: dict[Any, Form] = {}
        self._readers: dict[str, Callable[[Any], Any]] = {}

    def whole(self, form: Form) -> Form:
        """A form whose schema has in it what it refers to."""
        return Form({**form.schema, "$defs": self._definitions}, form.read) if self._definitions else form

    def of(self, hint: Any, where: str, description: str = "") -> Form:
        """The form of a type; classes in it are references. A description goes before that of the type itself."""
        origin, arguments = get_origin(hint) or hint, get_args(hint)
        if _is_hashable(hint) and hint in _PLAIN:
            form = _PLAIN[hint]
        elif isinstance(hint, NewType):
            form = self.of(hint.__supertype__, where)
        elif origin is Annotated:
            form = _described(self.of(arguments[0], where), arguments[1:])
        elif origin in (Union, types.UnionType):
            form = self._union([self.of(one, where) for one in arguments])
        elif origin is Literal:
            form = _literal(arguments, where)
        elif origin in _COLLECTIONS:
            form = self._collection(_COLLECTIONS[origin], arguments or (Any,), where)
        elif origin is tuple:
            form = self._tuple(arguments or (Any, ...), where)
        elif origin in (dict, Mapping):
            form = self._mapping(arguments or (str, Any), where)
        else:
            form = self._named(hint, where)
        return _described(form, [description])

    def object_schema(self, members: Mapping[str, tuple[Form, bool]], description: str = "") -> JsonSchema:
        """The schema of an object with members, each required or not."""
        required = [name for name, (_, is_required) in members.items() if is_required]
        return {
            "type": "object",
            **({"description": description} if description else {}),
            "properties": {name: form.schema for name, (form, _) in members.items()},
            **({"required": required} if required else {}),
            **({_ORDER: list(members)} if len(members) > 1 else {}),
        }

    def _union(self, forms: Sequence[Form]) -> Form:
        def read(value: Any) -> Any:
            # One that knows every key comes before one that would drop some.
            for closed, form in product((True, False), forms):
                root = self.whole(form).schema
                if mismatch(value, root, root, closed=closed) is None:
                    with suppress(ValueError, TypeError):
                        return form.read(value)
            raise ValueError(f"{value!r:.80} fits none of the alternatives")

        return Form({"anyOf": [form.schema for form in forms]}, read)

    def _collection(self, make: Callable[[Any], Any], arguments: tuple[Any, ...], where: str) -> Form:
        item = self.of(arguments[0], f"{where}[]")

        def read(value: Any) -> Any:
            return make(item.read(one) for one in value)

        return Form({"type": "array", "items": item.schema}, read)

    def _tuple(self, arguments: tuple[Any, ...], where: str) -> Form:
        if arguments[-1] is ...:
            return self._collection(tuple, arguments, where)
        items = [self.of(one, f"{where}[{index}]") for index, one in enumerate(arguments)]

        def read(value: Any) -> Any:
            return tuple(item.read(one) for item, one in zip(items, value, strict=True))

        count = len(items)
        schemas = [item.schema for item in items]
        return Form({"type": "array", "prefixItems": schemas, "minItems": count, "maxItems": count}, read)

    def _mapping(self, arguments: tuple[Any, ...], where: str) -> Form:
        if arguments[0] not in (str, Any):
            raise ValidationError(f"{where}: the keys of objects in JSON are str, not {arguments[0]!r}")
        item = self.of(arguments[1], f"{where}[...]")

        def read(value: Any) -> Any:
            return {key: item.read(one) for key, one in value.items()}

        return Form({"type": "object", "additionalProperties": item.schema}, read)

    def _named(self, kind: Any, where: str) -> Form:
        if is_class(kind) and issubclass(kind, Enum):
            schema = _enumeration([member.value for member in kind], where)
            return _described(Form(schema, kind), [parse(kind.__doc__).description])
        if hasattr(kind, "model_json_schema") and hasattr(kind, "model_validate_json"):
            return self._reference(kind, partial(self._pydantic, kind))
        if hasattr(kind, "__value__") and hasattr(kind, "__type_params__"):  # `type X = ...`
            return self._reference(kind, lambda: self.of(kind.__value__, where))
        members = members_of(kind) if is_class(kind) else None
        if members is None:
            raise ValidationError(
                f"{where}: {kind!r} has no form in JSON; of classes, TypedDicts, dataclasses, NamedTuples, enums, "
                f"attrs classes and pydantic models have one"
            )
        return self._reference(kind, lambda: self._object(kind, members, where))

    def _object(self, kind: Any, members: Members, where: str) -> Form:
        said = parse(kind.__doc__ if members.documented else None)
        forms = {
            one.name: (self.of(one.hint, f"{where}.{one.name}", said.members.get(one.name, "")), one.required)
            for one in members.members
        }

        def read(value: Any) -> Any:
            known = {name: form.read(value[name]) for name, (form, _) in forms.items() if name in value}
            return members.make(**{**value, **known} if members.is_dict else known)

        return Form(self.object_schema(forms, said.description), read)

    def _pydantic(self, kind: Any) -> Form:
        """The form that a pydantic model itself gives, its definitions under its own name."""
        schema = kind.model_json_schema(ref_template=f"#/$defs/{kind.__name__}.{{model}}")
        for name, definition in schema.pop("$defs", {}).items():
            self._definitions[f"{kind.__name__}.{name}"] = _without_unknown(definition)

        def read(value: Any) -> Any:
            return kind.model_validate_json(orjson.dumps(value))

        return Form(_without_unknown(schema), read)

    def _reference(self, kind: Any, make: Callable[[], Form]) -> Form:
        """A reference to the form of a class, which is made once, however often the class occurs."""
        if kind not in self._references:
            name = kind.__name__
            while name in self._definitions:
                name += "_"
            self._definitions[name] = {}
            self._references[kind] = Form({"$ref": f"#/$defs/{name}"}, partial(self._read, name))
            form = make()
            self._definitions[name] = form.schema
            self._readers[name] = form.read
        return self._references[kind]

    def _read(self, name: str, value: Any) -> Any:
        return self._readers[name](value)


def _is_hashable(hint: object) -> bool:
    try:
        hash(hint)
    except TypeError:  # Annotated with something mutable
        return False
    return True


def _same(value: Any) -> Any:
    return value


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value))


_ORDER: Final = raw.Schema.FIELDS["property_ordering"].wire
_PLAIN: Final[Mapping[Any, Form]] = {
    str: Form({"type": "string"}, _same),
    bool: Form({"type": "boolean"}, _same),
    int: Form({"type": "integer"}, int),
    float: Form({"type": "number"}, float),
    Decimal: Form({"type": "number"}, _decimal),
    datetime: Form({"type": "string", "format": "date-time"}, datetime.fromisoformat),
    date: Form({"type": "string", "format": "date"}, date.fromisoformat),
    time: Form({"type": "string", "format": "time"}, time.fromisoformat),
    UUID: Form({"type": "string", "format": "uuid"}, UUID),
    None: Form(NULL, _same),
    type(None): Form(NULL, _same),
    Any: Form({}, _same),
    object: Form({}, _same),
}
_COLLECTIONS: Final[Mapping[Any, Callable[[Any], Any]]] = {
    list: list,
    set: set,
    frozenset: frozenset,
    AbstractSet: set,
    Sequence: list,
    Collection: list,
    Iterable: list,
}
_ENUMERABLE: Final[Mapping[type, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}
# What the service does not know; a pydantic model checks it itself when it reads.
_UNKNOWN: Final = frozenset(
    {"exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems", "discriminator", "deprecated"}
)


def _literal(values: Sequence[Any], where: str) -> Form:
    by_json = {one.value if isinstance(one, Enum) else one: one for one in values}
    return Form(_enumeration(list(by_json), where), by_json.__getitem__)


def _enumeration(values: Sequence[Any], where: str) -> JsonSchema:
    kinds: dict[str, list[Any]] = {}
    for value in values:
        if type(value) not in _ENUMERABLE:
            raise ValidationError(
                f"{where}: {value!r} is neither text nor a number, and cannot be in an enum"
            )
        kinds.setdefault(_ENUMERABLE[type(value)], []).append(value)
    schemas = [NULL if name == "null" else {"type": name, "enum": some} for name, some in kinds.items()]
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _described(form: Form, metadata: Iterable[Any]) -> Form:
    """A form with a description: a text, or what pydantic's `Field` has."""
    for one in metadata:
        text = one if isinstance(one, str) else getattr(one, "description", None)
        if text and isinstance(text, str):
            return Form({**form.schema, "description": text}, form.read)
    return form


def _without_unknown(schema: Any) -> Any:
    """A schema of pydantic's without keywords that the service does not know."""
    if not is_mapping(schema):
        return schema
    made = {key: item for key, item in schema.items() if key not in _UNKNOWN}
    for key in ("items", "additionalProperties"):
        if key in made:
            made[key] = _without_unknown(made[key])
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if key in made:
            made[key] = [_without_unknown(item) for item in made[key]]
    if "properties" in made:
        made["properties"] = {name: _without_unknown(item) for name, item in made["properties"].items()}
    return made
