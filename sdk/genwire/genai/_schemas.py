"""The service's own schemas and JSON Schemas, each written as the other; and Python functions as declarations."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Final, get_type_hints

from pydantic import ConfigDict, TypeAdapter
from pydantic.alias_generators import to_snake
from pydantic.errors import PydanticUserError

from genwire_raw._runtime.json_types import is_mapping, is_sequence

_ANY: Final = frozenset({"description", "title"})
# What a schema of a type can say; several types in one schema become alternatives that say their own part of it.
_BY_TYPE: Final[Mapping[str, frozenset[str]]] = {
    "string": _ANY | {"enum", "format", "max_length", "min_length", "pattern"},
    "number": _ANY | {"enum", "format", "maximum", "minimum"},
    "integer": _ANY | {"enum", "format", "maximum", "minimum"},
    "boolean": _ANY,
    "array": _ANY | {"items", "max_items", "min_items"},
    "object": _ANY | {"any_of", "properties", "required", "max_properties", "min_properties"},
}
_SHARED: Final = frozenset(name for names in _BY_TYPE.values() for name in names) | {"default"}
_NULL: Final = "null"
_REQUIRED: Final = object()


def json_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema of the service's as JSON Schema: types in small letters, null among them."""
    made = {name: value for name, value in schema.items() if name in _SHARED}
    made |= _inner(made, json_schema)
    kind = str(getattr(schema.get("type"), "value", schema.get("type") or "")).lower()
    kinds = [kind] if kind in _BY_TYPE or kind == _NULL else []
    if schema.get("nullable"):
        kinds.append(_NULL)
    if kinds:
        made["type"] = kinds if len(kinds) > 1 else kinds[0]
    return made


def service_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a JSON Schema as the service's own; what that cannot say is left out, recursion included."""
    return _Translation(schema).of(schema)


class _Translation:
    def __init__(self, root: Mapping[str, Any]) -> None:
        self._definitions: Mapping[str, Any] = root.get("$defs") or root.get("defs") or {}
        self._within: list[str] = []

    def of(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        given = {to_snake(name.lstrip("$")): value for name, value in schema.items()}
        if (name := given.get("ref")) is not None:
            return self._reference(name.rpartition("/")[2])
        kinds: Any = given.get("type")
        every = [str(one) for one in (kinds if is_sequence(kinds) else [] if kinds is None else [kinds])]
        types = [one for one in every if one != _NULL]
        shared = {name: value for name, value in given.items() if name in _SHARED}
        made: dict[str, Any] = _inner(shared, self.of)
        if len(types) > 1:
            kept = {**shared, **made}
            made.clear()
            made["any_of"] = [self._one(kept, kind) for kind in types]
        else:
            made = {**shared, **made}
            if types:
                made["type"] = types[0].upper()
        if _NULL in every or any(self._is_null(one) for one in given.get("any_of") or ()):
            made["nullable"] = True
        return self._without_null(made)

    def _reference(self, name: str) -> dict[str, Any]:
        if name in self._within or name not in self._definitions:
            return {}
        self._within.append(name)
        made = self.of(self._definitions[name])
        self._within.pop()
        return {name: value for name, value in made.items() if name != "title"}

    def _one(self, shared: Mapping[str, Any], kind: str) -> dict[str, Any]:
        return {"type": kind.upper(), **{name: shared[name] for name in _BY_TYPE[kind] if name in shared}}

    def _is_null(self, schema: Any) -> bool:
        return is_mapping(schema) and schema.get("type") == _NULL

    def _without_null(self, made: dict[str, Any]) -> dict[str, Any]:
        """Return a schema whose alternatives are all of values; a single one takes the place of the choice."""
        if "any_of" not in made:
            return made
        made["any_of"] = [one for one in made["any_of"] if one != {"nullable": True}]
        if len(made["any_of"]) == 1:
            (only,) = made.pop("any_of")
            return {**only, **made}
        return made


def _inner(shared: Mapping[str, Any], convert: Callable[[Any], Any]) -> dict[str, Any]:
    """Return the schemas within a schema, converted."""
    made: dict[str, Any] = {}
    if is_mapping(shared.get("items")):
        made["items"] = convert(shared["items"])
    if is_sequence(shared.get("any_of")):
        made["any_of"] = [convert(one) for one in shared["any_of"]]
    if is_mapping(shared.get("properties")):
        made["properties"] = {name: convert(one) for name, one in shared["properties"].items()}
    return made


def declaration(function: Callable[..., Any], *, use_json_schema: bool) -> dict[str, Any]:
    """Return a Python function as a declaration: the whole docstring describes it, pydantic its parameters.

    Args:
        function: The function.
        use_json_schema: Whether the parameters, and the result, are JSON Schemas.

    Raises:
        ValueError: A parameter has no type hint, or one that has no form in JSON.
    """
    hints = get_type_hints(function, include_extras=True)
    named = {
        name: (
            hints.get(name, one.empty),
            _REQUIRED if one.default is one.empty else one.default,
        )
        for name, one in inspect.signature(function).parameters.items()
        if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
    }
    description = inspect.cleandoc(function.__doc__) if function.__doc__ else None
    made: dict[str, Any] = {"name": function.__name__, "description": description}
    schemas = {name: _of_hint(function, name, hint, default) for name, (hint, default) in named.items()}
    required = [name for name, (_, default) in named.items() if default is _REQUIRED]
    if schemas and (use_json_schema or any("prefixItems" in schema for schema in schemas.values())):
        definitions: dict[str, Any] = {}
        for schema in schemas.values():
            definitions |= schema.pop("$defs", {})
        parameters = {"type": "object", "properties": schemas, "required": required}
        made["parameters_json_schema"] = {**parameters, **({"$defs": definitions} if definitions else {})}
        if "return" in hints:
            made["response_json_schema"] = _of_hint(function, "return", hints["return"], _REQUIRED)
    elif schemas:
        properties = {name: _parameter(schema) for name, schema in schemas.items()}
        required = [name for name in required if not properties[name].get("nullable")]
        made["parameters"] = {"type": "OBJECT", "properties": properties, "required": required}
    return made


def _of_hint(function: Callable[..., Any], name: str, hint: Any, default: Any) -> dict[str, Any]:
    """Return the JSON Schema of a type hint, with the default of the parameter.

    Raises:
        ValueError: There is none.
    """
    has_config = hasattr(hint, "__pydantic_config__") or hasattr(hint, "model_config")
    try:
        schema = TypeAdapter[Any](hint, config=None if has_config else _ANYTHING).json_schema()
    except (PydanticUserError, TypeError) as error:
        raise ValueError(f"{function.__name__}({name}): {hint!r} cannot be declared to a model") from error
    return schema if default is _REQUIRED else {**schema, "default": default}


_ANYTHING: Final = ConfigDict(
    arbitrary_types_allowed=True
)  # classes with a configuration of their own take none


def _parameter(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a parameter's schema in the service's form: objects where types are mixed, no titles."""
    default = schema.get("default")
    made = _bare(service_schema(schema))
    return made if default is None else {**made, "default": default}


def _bare(schema: Mapping[str, Any]) -> dict[str, Any]:
    made = {name: value for name, value in schema.items() if name not in ("title", "default")}
    made |= _inner(made, _bare)
    if "any_of" in made:
        made["type"] = "OBJECT"
    if made.get("items") == {}:
        del made["items"]
    if "enum" in made:
        made["enum"] = [str(one) for one in made["enum"]]
    if "properties" in made:
        nullable = {name for name, one in made["properties"].items() if one.get("nullable")}
        made["required"] = [name for name in made.get("required", ()) if name not in nullable]
    return made
