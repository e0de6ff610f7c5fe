"""Codecs of Python types: the JSON Schema of their values, and a function that reads a value from JSON."""

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

from genwire_raw._runtime.json_types import is_mapping

from ..errors import ValidationError
from .class_fields import Members, is_class, members_of
from .docstrings import parse
from .json_schema import NULL, JsonSchema, map_subschemas, mismatch


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
    """CodecBuilder that are made together, so that classes may refer to each other and to themselves."""

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
        elif origin is Annotated:
            codec = _described(self.codec(arguments[0], where), arguments[1:])
        elif origin in (Union, types.UnionType):
            codec = self._union([self.codec(one, where) for one in arguments])
        elif origin is Literal:
            codec = _literal(arguments, where)
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
        if arguments[0] not in (str, Any):
            raise ValidationError(f"{where}: the keys of objects in JSON are str, not {arguments[0]!r}")
        item = self.codec(arguments[1], f"{where}[...]")

        def read(value: Any) -> Any:
            return {key: item.read(one) for key, one in value.items()}

        return TypeCodec({"type": "object", "additionalProperties": item.schema}, read)

    def _named(self, kind: Any, where: str) -> TypeCodec:
        if is_class(kind) and issubclass(kind, Enum):
            schema = _enumeration([member.value for member in kind], where)
            return _described(TypeCodec(schema, kind), [parse(kind.__doc__).description])
        if hasattr(kind, "model_json_schema") and hasattr(kind, "model_validate_json"):
            return self._reference(kind, partial(self._pydantic, kind))
        if hasattr(kind, "__value__") and hasattr(kind, "__type_params__"):  # `type X = ...`
            return self._reference(kind, lambda: self.codec(kind.__value__, where))
        members = members_of(kind) if is_class(kind) else None
        if members is None:
            raise ValidationError(
                f"{where}: {kind!r} has no form in JSON; supported classes are TypedDicts, dataclasses, NamedTuples, "
                f"enums, attrs classes and pydantic models"
            )
        return self._reference(kind, lambda: self._object(kind, members, where))

    def _object(self, kind: Any, members: Members, where: str) -> TypeCodec:
        docs = parse(kind.__doc__ if members.documented else None)
        codecs = {
            one.name: (
                self.codec(one.hint, f"{where}.{one.name}", docs.members.get(one.name, "")),
                one.required,
            )
            for one in members.members
        }

        def read(value: Any) -> Any:
            known = {name: codec.read(value[name]) for name, (codec, _) in codecs.items() if name in value}
            return members.make(**{**value, **known} if members.is_dict else known)

        return TypeCodec(self.object_schema(codecs, docs.description), read)

    def _pydantic(self, kind: Any) -> TypeCodec:
        """Return the codec of a pydantic model from the model's own schema, with its name before its definitions'."""
        schema = kind.model_json_schema(ref_template=f"#/$defs/{kind.__name__}.{{model}}")
        for name, definition in schema.pop("$defs", {}).items():
            self._definitions[f"{kind.__name__}.{name}"] = _without_unknown(definition)

        def read(value: Any) -> Any:
            return kind.model_validate_json(orjson.dumps(value))

        return TypeCodec(_without_unknown(schema), read)

    def _reference(self, kind: Any, make: Callable[[], TypeCodec]) -> TypeCodec:
        """Return a reference to the codec of a class, which is made once, however often the class occurs."""
        if kind not in self._references:
            name = kind.__name__
            while name in self._definitions:
                name += "_"
            self._definitions[name] = {}
            self._references[kind] = TypeCodec({"$ref": f"#/$defs/{name}"}, partial(self._read, name))
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


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value))


_PLAIN: Final[Mapping[Any, TypeCodec]] = {
    str: TypeCodec({"type": "string"}, _unchanged),
    bool: TypeCodec({"type": "boolean"}, _unchanged),
    int: TypeCodec({"type": "integer"}, int),
    float: TypeCodec({"type": "number"}, float),
    Decimal: TypeCodec({"type": "number"}, _decimal),
    datetime: TypeCodec({"type": "string", "format": "date-time"}, datetime.fromisoformat),
    date: TypeCodec({"type": "string", "format": "date"}, date.fromisoformat),
    time: TypeCodec({"type": "string", "format": "time"}, time.fromisoformat),
    UUID: TypeCodec({"type": "string", "format": "uuid"}, UUID),
    None: TypeCodec(NULL, _unchanged),
    type(None): TypeCodec(NULL, _unchanged),
    Any: TypeCodec({}, _unchanged),
    object: TypeCodec({}, _unchanged),
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
# Keywords of pydantic's that the services do not know. A model checks them itself when it reads.
_UNKNOWN_KEYWORDS: Final = frozenset(
    {"exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems", "discriminator", "deprecated"}
)


def _literal(values: Sequence[Any], where: str) -> TypeCodec:
    by_json = {one.value if isinstance(one, Enum) else one: one for one in values}
    return TypeCodec(_enumeration(list(by_json), where), by_json.__getitem__)


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


def _described(codec: TypeCodec, metadata: Iterable[Any]) -> TypeCodec:
    """Return a codec with the first description in some metadata: a text, or that of a pydantic `Field`."""
    for one in metadata:
        text = one if isinstance(one, str) else getattr(one, "description", None)
        if text and isinstance(text, str):
            return TypeCodec({**codec.schema, "description": text}, codec.read)
    return codec


def _without_unknown(schema: Any) -> Any:
    """Return a schema of pydantic's without the keywords that the services do not know."""
    if not is_mapping(schema):
        return schema
    known = {key: item for key, item in schema.items() if key not in _UNKNOWN_KEYWORDS}
    return map_subschemas(known, _without_unknown)
