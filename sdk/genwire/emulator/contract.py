"""The contract at run time: the bundled OpenAPI documents as operations that a request can be matched to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Any, Final, Literal
from urllib.parse import unquote, urlsplit

from .json_body import is_object

Api = Literal["generativelanguage", "workers_ai"]
Schema = Mapping[str, Any]

_METHODS: Final = frozenset({"get", "put", "post", "delete", "patch"})
_REF: Final = "#/components/schemas/"
_PARAMETER: Final = re.compile(r"\{(\w+)\}")
# The pages give every path under v1beta; the services answer the same ones under v1.
_VERSION: Final = re.compile(r"(?<=/)v1beta(?=/)")
_KEPT_PATH: Final = 256
_ENCODED_SLASH: Final = re.compile("(%2[fF])")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the path or of the query."""

    name: str
    schema: Schema
    required: bool = False
    path_safe: str = ""


@dataclass(frozen=True)
class Operation:
    """One operation of the contract; what the spec says about it as `x-` data is in `extensions`."""

    api: Api
    id: str
    method: str
    path: str
    path_parameters: Mapping[str, Parameter]
    query_parameters: Mapping[str, Parameter]
    body: Schema | None
    body_required: bool
    response: Schema | None
    item: Schema | None
    extensions: Mapping[str, Any] = field(repr=False)
    form: Schema | None = None
    gives_bytes: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the expression of the paths that this operation answers, with each parameter as a group."""
        parts = _PARAMETER.split(self.path)
        for at, part in enumerate(parts):
            if at % 2:
                others = "/" if "/" in self.path_parameters[part].path_safe else ""
                parts[at] = f"(?P<{part}>[^:/]+)" if not others else f"(?P<{part}>[^:]+)"
            else:
                parts[at] = _VERSION.sub("v1(?:beta)?", re.escape(part))
        return re.compile("".join(parts))

    @cached_property
    def methods(self) -> tuple[str, ...]:
        """Return the HTTP methods that it answers; the bytes of an upload may be PUT."""
        return (self.method, "PUT") if "x-upload" in self.extensions else (self.method,)

    @property
    def switch(self) -> tuple[str, Mapping[str, Any]]:
        """Return where a stream is asked for, `query` or `body`, and with which values; nothing without one."""
        switch: Mapping[str, Mapping[str, Any]] = self.extensions.get("x-streaming", {}).get("switch", {})
        for where, values in switch.items():
            return where, values
        return "query", {}

    def streams(self, query: Mapping[str, Any], body: Any) -> bool:
        """Return whether a request asks for a stream."""
        where, values = self.switch
        given: Any = query if where == "query" else body
        return bool(values) and is_object(given) and all(given.get(one) == values[one] for one in values)

    @property
    def specificity(self) -> tuple[int, int]:
        """Return a key that sorts paths with fewer and later parameters first."""
        return len(self.path_parameters), -len(_PARAMETER.sub("", self.path))


@dataclass(frozen=True, slots=True)
class Match:
    """An operation with the values of its path parameters, percent-decoded except for slashes."""

    operation: Operation
    path: Mapping[str, str]


class Contract:
    """One API's bundled document."""

    def __init__(self, api: Api, document: Mapping[str, Any]) -> None:
        self.api: Api = api
        self.document = document
        self.schemas: Mapping[str, Schema] = document.get("components", {}).get("schemas", {})
        self.operations = {operation.id: operation for operation in _operations(api, document)}
        self._by_specificity = sorted(self.operations.values(), key=lambda operation: operation.specificity)
        self._match_again = lru_cache(512)(self._match)

    def match(self, method: str, path: str) -> Match | None:
        """Return the operation that answers a method and a path as the client sent it, still percent-encoded."""
        # Clients ask for the same paths again and again; long ones are not worth keeping.
        return self._match_again(method, path) if len(path) <= _KEPT_PATH else self._match(method, path)

    def _match(self, method: str, path: str) -> Match | None:
        return path_match(self._by_specificity, method, path)

    def resolve(self, schema: Schema) -> Schema:
        """Follow a schema's `$ref`, if it has one."""
        while "$ref" in schema:
            schema = self.schemas[ref_name(schema)]
        return schema

    def enum(self, name: str) -> tuple[str, ...]:
        """Return the values of a named enum."""
        return tuple(self.schemas[name]["enum"])


def path_match(operations: Iterable[Operation], method: str, path: str) -> Match | None:
    """Return the first of some operations that answers a method and a path as the client sent it."""
    decoded = _decode(path)
    for operation in operations:
        if method in operation.methods and (found := operation.pattern.fullmatch(decoded)):
            return Match(operation, found.groupdict())
    return None


def ref_name(schema: Schema) -> str:
    """Return the name of the schema that a `$ref` points to."""
    return str(schema["$ref"]).removeprefix(_REF)


@cache
def load(api: Api) -> Contract:
    """Load an API's contract from the package data that codegen.py writes."""
    source = files("genwire_raw") / "contract" / f"{api}.json"
    return Contract(api, json.loads(source.read_text(encoding="utf-8")))


def _decode(path: str) -> str:
    """Percent-decode a path except for its encoded slashes, which do not separate segments."""
    return "".join(part if at % 2 else unquote(part) for at, part in enumerate(_ENCODED_SLASH.split(path)))


def _operations(api: Api, document: Mapping[str, Any]) -> Iterable[Operation]:
    for path, item in document["paths"].items():
        for method in sorted(_METHODS & item.keys()):
            servers = item[method].get("servers") or document["servers"]
            prefix = urlsplit(str(servers[0]["url"])).path.rstrip("/")
            yield _operation(api, prefix + path, method.upper(), item[method], item.get("parameters", ()))


def _operation(api: Api, path: str, method: str, raw: Mapping[str, Any], shared: Iterable[Any]) -> Operation:
    parameters = {(one["in"], one["name"]): one for one in (*shared, *raw.get("parameters", ()))}
    body = raw.get("requestBody", {})
    bodies: Mapping[str, Mapping[str, Any]] = body.get("content", {})
    content = raw["responses"]["200"].get("content", {})
    return Operation(
        api=api,
        id=raw["operationId"],
        method=method,
        path=path,
        path_parameters=_parameters("path", parameters),
        query_parameters=_parameters("query", parameters),
        body=bodies.get("application/json", {}).get("schema"),
        body_required=body.get("required", False),
        response=content.get("application/json", {}).get("schema"),
        item=content.get("text/event-stream", {}).get("x-item-schema"),
        extensions={key: value for key, value in raw.items() if key.startswith("x-")},
        form=bodies.get("multipart/form-data", {}).get("schema"),
        gives_bytes="application/octet-stream" in content,
    )


def _parameters(where: str, parameters: Mapping[tuple[str, str], Mapping[str, Any]]) -> dict[str, Parameter]:
    return {
        name: Parameter(name, one.get("schema", {}), one.get("required", False), one.get("x-path-safe", ""))
        for (place, name), one in parameters.items()
        if place == where
    }
