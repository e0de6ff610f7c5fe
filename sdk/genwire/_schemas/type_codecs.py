"""Codecs of Python types: the JSON Schema of their values, and a function that reads a value from JSON."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache, partial
from itertools import product
from typing import Annotated, Any, Final, Literal, NamedTuple, NewType, TypeVar, Union, get_args, get_origin
from uuid import UUID

from genwire_raw._runtime.json_types import is_mapping

from ..errors import ValidationError
from .class_fields import Members, members_of
from .constraints import RuleError, check, constraints_of, predicates_of, with_constraints
from .docstrings import parse
from .enumerations import Choice, enumeration, json_of
from .exact_json import ExactFloat, plain
from .json_schema import NULL, JsonSchema, map_subschemas, mismatch
from .mapping_keys import key_schema, read_key
from .pydantic_json import json_text
from .type_arguments import arguments_of, is_class, stand_in, substituted


class TypeCodec(NamedTuple):
    """How values of a type are written in JSON.

    Attributes:
        schema: The JSON Schema of the values.
        read: Makes a value from JSON that follows the schema. Raises a ValueError or TypeError where the type has rules
            that the schema does not state.
    """

    schema: JsonSchema
    read: Callable[[Any], Any]


def codec_of(hint: Any, where: str) -> TypeCodec:
    """Return the codec of a type. Its schema is self-contained: the definitions that it refers to are in it.

    Args:
        hint: Any annotation.
        where: The argument that holds the type, for the error.

    Raises:
        ValidationError: Values of the type have no form in JSON.
    """
    return (_cached_codec if _is_hashable(hint) else _new_codec)(hint, where)


def _new_codec(hint: Any, where: str) -> TypeCodec:
    builder = CodecBuilder()
    return builder.self_contained(builder.codec(hint, where))


_cached_codec = lru_cache(maxsize=256)(_new_codec)


class CodecBuilder:
    """Makes codecs together, so that classes may refer to each other and to themselves."""

    def __init__(self) -> None:
        self._definitions: dict[str, JsonSchema] = {}
        self._references: dict[Any, TypeCodec] = {}
        self._readers: dict[str, Callable[[Any], Any]] = {}

    def self_contained(self, codec: TypeCodec) -> TypeCodec:
        """Return a codec with the definitions in its schema that the schema refers to."""
        return (
            TypeCodec({**codec.schema, "$defs": self._definitions}, codec.read)
            if self._definitions
            else codec
        )

    def codec(self, hint: Any, where: str, description: str = "") -> TypeCodec:
        """Return the codec of a type, in which classes are references.

        Args:
            hint: Any annotation.
            where: The argument or field that holds the type, for the error.
            description: The description of the values; that of the type itself unless given.

        Raises:
            ValidationError: Values of the type have no form in JSON.
        """
        origin, arguments = get_origin(hint) or hint, get_args(hint)
        if _is_hashable(hint) and hint in _PLAIN:
            codec = _PLAIN[hint]
        elif isinstance(hint, NewType):
            codec = self.codec(hint.__supertype__, where)
        elif isinstance(hint, TypeVar):
            codec = self.codec(stand_in(hint), where)
        elif origin is Annotated:
            codec = _described(
                self._constrained(self.codec(arguments[0], where), arguments[1:]), arguments[1:]
            )
        elif origin in (Union, types.UnionType):
            codec = self._union([self.codec(one, where) for one in arguments])
        elif origin is Literal:
            codec = TypeCodec(enumeration([json_of(one) for one in arguments], where), Choice(arguments))
        elif origin in _COLLECTIONS:
            codec = self._collection(_COLLECTIONS[origin], arguments or (Any,), where)
        elif origin is tuple:
            codec = self._tuple(arguments or (Any, ...), where)
        elif origin in (dict, Mapping):
            codec = self._mapping(arguments or (str, Any), where)
        else:
            codec = self._named(hint, where)
        return _described(codec, [description])

    def object_schema(
        self, members: Mapping[str, tuple[TypeCodec, bool]], description: str = ""
    ) -> JsonSchema:
        """Return the schema of an object from its members: the codec of each, and whether it is required."""
        required = [name for name, (_, is_required) in members.items() if is_required]
        return {
            "type": "object",
            **({"description": description} if description else {}),
            "properties": {name: codec.schema for name, (codec, _) in members.items()},
            **({"required": required} if required else {}),
        }

    def _union(self, codecs: Sequence[TypeCodec]) -> TypeCodec:
        def read(value: Any) -> Any:
            # An alternative that knows every key comes before one that would drop some.
            for closed, codec in product((True, False), codecs):
                root = self.self_contained(codec).schema
                if mismatch(value, root, root, closed=closed) is None:
                    with suppress(ValueError, TypeError):
                        return codec.read(value)
            raise ValueError(f"{value!r:.80} fits none of the alternatives")

        return TypeCodec({"anyOf": [codec.schema for codec in codecs]}, read)

    def _collection(self, make: Callable[[Any], Any], arguments: tuple[Any, ...], where: str) -> TypeCodec:
        item = self.codec(arguments[0], f"{where}[]")

        def read(value: Any) -> Any:
            return make(item.read(one) for one in value)

        return TypeCodec({"type": "array", "items": item.schema}, read)

    def _tuple(self, arguments: tuple[Any, ...], where: str) -> TypeCodec:
        if arguments[-1] is ...:
            return self._collection(tuple, arguments, where)
        items = [self.codec(one, f"{where}[{index}]") for index, one in enumerate(arguments)]

        def read(value: Any) -> Any:
            return tuple(item.read(one) for item, one in zip(items, value, strict=True))

        count = len(items)
        schemas = [item.schema for item in items]
        return TypeCodec(
            {"type": "array", "prefixItems": schemas, "minItems": count, "maxItems": count}, read
        )

    def _mapping(self, arguments: tuple[Any, ...], where: str) -> TypeCodec:
        key, item = self.codec(arguments[0], f"{where} (key)"), self.codec(arguments[1], f"{where}[...]")
        schema = key_schema(self._resolved(key.schema), item.schema, f"{where}: {arguments[0]!r}")

        def read(value: Any) -> Any:
            return {read_key(name, key.schema, key.read): item.read(one) for name, one in value.items()}

        return TypeCodec(schema, read)

    def _constrained(self, codec: TypeCodec, metadata: Iterable[Any]) -> TypeCodec:
        """Return a codec that states and checks the bounds in some metadata."""
        constraints, predicates = list(constraints_of(metadata)), list(predicates_of(metadata))
        if not constraints and not predicates:
            return codec

        def read(value: Any) -> Any:
            made = codec.read(value)
            if made is not None:
                check(made, constraints)
                for predicate in predicates:
                    if not predicate(made):
                        raise RuleError(f"must pass {getattr(predicate, '__name__', predicate)}")
            return made

        return TypeCodec(with_constraints(codec.schema, constraints, self._resolved), read)

    def _resolved(self, schema: JsonSchema) -> JsonSchema:
        """Return the definition that a schema refers to; the schema itself if it is no reference."""
        while "$ref" in schema:
            schema = self._definitions[schema["$ref"].removeprefix(_DEFINITIONS)]
        return schema

    def _named(self, kind: Any, where: str) -> TypeCodec:
        if is_class(kind) and issubclass(kind, Enum):
            schema = enumeration([member.value for member in kind], where)
            return _described(TypeCodec(schema, Choice(list(kind))), [parse(kind.__doc__).description])
        if hasattr(kind, "model_json_schema") and hasattr(kind, "model_validate_json"):
            return self._reference(kind, partial(self._pydantic, kind))
        if hasattr(kind, "__value__") and hasattr(kind, "__type_params__"):  # `type X = ...`
            return self._reference(
                kind, lambda: self.codec(substituted(kind.__value__, arguments_of(kind)), where)
            )
        members = members_of(kind) if is_class(get_origin(kind) or kind) else None
        if members is None:
            raise ValidationError(
                f"{where}: {kind!r} has no form in JSON; supported classes are TypedDicts, dataclasses, NamedTuples, "
                f"enums, attrs classes, msgspec's Structs and pydantic models"
            )
        return self._reference(kind, lambda: self._object(kind, members, where))

    def _object(self, kind: Any, members: Members, where: str) -> TypeCodec:
        docs = parse(kind.__doc__ if members.documented else None)
        names = {one.key: one.name for one in members.members}
        codecs = {
            one.key: (
                self.codec(one.hint, f"{where}.{one.name}", docs.members.get(one.name, "")),
                one.required,
            )
            for one in members.members
        }

        def read(value: Any) -> Any:
            known = {names[key]: codec.read(value[key]) for key, (codec, _) in codecs.items() if key in value}
            return members.make(**{**plain(value), **known} if members.is_dict else known)

        return TypeCodec(self.object_schema(codecs, docs.description), read)

    def _pydantic(self, kind: Any) -> TypeCodec:
        """Return the codec of a pydantic model from the model's own schema, with its name before its definitions'."""
        prefix = _plain_name(kind)
        schema = kind.model_json_schema(ref_template=f"{_DEFINITIONS}{prefix}.{{model}}")
        for name, definition in schema.pop("$defs", {}).items():
            self._definitions[f"{prefix}.{name}"] = _without_remarks(definition)

        def read(value: Any) -> Any:
            return kind.model_validate_json(json_text(kind, value))

        return TypeCodec(_without_remarks(schema), read)

    def _reference(self, kind: Any, make: Callable[[], TypeCodec]) -> TypeCodec:
        """Return a reference to the codec of a class, which is made once, however often the class occurs."""
        if kind not in self._references:
            name = _plain_name(kind)
            while name in self._definitions:
                name += "_"
            self._definitions[name] = {}
            self._references[kind] = TypeCodec({"$ref": f"{_DEFINITIONS}{name}"}, partial(self._read, name))
            codec = make()
            self._definitions[name] = codec.schema
            self._readers[name] = codec.read
        return self._references[kind]

    def _read(self, name: str, value: Any) -> Any:
        return self._readers[name](value)


def _is_hashable(hint: object) -> bool:
    try:
        hash(hint)
    except TypeError:  # Annotated with something mutable
        return False
    return True


def _unchanged(value: Any) -> Any:
    return value


def _integer(value: Any) -> int:
    return int(_decimal(value) if isinstance(value, float) else value)


def _decimal(value: Any) -> Decimal:
    return Decimal(value.digits if isinstance(value, ExactFloat) else str(value))


def _plain_name(kind: Any) -> str:
    """Return the name of a class without what a reference cannot hold: `Page[Item]` is `Page_Item_`."""
    return re.sub(r"\W", "_", kind.__name__)


_DEFINITIONS: Final = "#/$defs/"


_PLAIN: Final[Mapping[Any, TypeCodec]] = {
    str: TypeCodec({"type": "string"}, _unchanged),
    bool: TypeCodec({"type": "boolean"}, _unchanged),
    int: TypeCodec({"type": "integer"}, _integer),
    float: TypeCodec({"type": "number"}, float),
    Decimal: TypeCodec({"type": "number"}, _decimal),
    datetime: TypeCodec({"type": "string", "format": "date-time"}, datetime.fromisoformat),
    date: TypeCodec({"type": "string", "format": "date"}, date.fromisoformat),
    time: TypeCodec({"type": "string", "format": "time"}, time.fromisoformat),
    UUID: TypeCodec({"type": "string", "format": "uuid"}, UUID),
    None: TypeCodec(NULL, _unchanged),
    type(None): TypeCodec(NULL, _unchanged),
    Any: TypeCodec({}, plain),
    object: TypeCodec({}, plain),
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
# Keywords of pydantic's that say nothing of a value, and are unknown to the services.
_REMARKS: Final = frozenset({"discriminator", "deprecated"})


def _described(codec: TypeCodec, metadata: Iterable[Any]) -> TypeCodec:
    """Return a codec with the first description in some metadata: a text, a `Field`'s, a `Meta`'s or a `Doc`'s."""
    for one in metadata:
        text = (
            one if isinstance(one, str) else getattr(one, "description", getattr(one, "documentation", None))
        )
        if text and isinstance(text, str):
            return TypeCodec({**codec.schema, "description": text}, codec.read)
    return codec


def _without_remarks(schema: Any) -> Any:
    """Return a schema of pydantic's without the keywords that say nothing of a value."""
    if not is_mapping(schema):
        return schema
    known = {key: item for key, item in schema.items() if key not in _REMARKS}
    return map_subschemas(known, _without_remarks)
