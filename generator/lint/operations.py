"""Checks operations, and their behaviour data against the schemas that it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..bundle import METHODS, operations, ref_name
from ..naming import operation_place
from ..shapes import Shape, shape
from ..source import Node, SpecError
from .parameters import check_parameters
from .schemas import check_value
from .words import check_words

_ID: Final = re.compile(r"[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9_]*)+")
_PATH_PARAMETER: Final = re.compile(r"\{([^}]*)\}")
_JSON: Final = "application/json"
_EVENTS: Final = "text/event-stream"
_FORM: Final = "multipart/form-data"
_BYTES: Final = "application/octet-stream"
_BINARY: Final = {"type": "string", "format": "binary"}

_ITEM: Final = frozenset({*METHODS, "parameters", "summary", "description"})
_OPERATION: Final = frozenset(
    {
        "operationId",
        "summary",
        "description",
        "parameters",
        "requestBody",
        "responses",
        "servers",
        "deprecated",
    }
    | {"x-source", "x-idempotent", "x-pagination", "x-operation", "x-update-mask", "x-streaming", "x-upload"}
    | {"x-envelope", "x-model"}
)
_UPLOAD: Final[Mapping[str, frozenset[str]]] = {
    "headers": frozenset(
        {"protocol", "command", "length", "type", "offset", "url", "status", "granularity", "received"}
    ),
    "commands": frozenset({"start", "upload", "finish", "query", "cancel"}),
    "statuses": frozenset({"active", "finished", "cancelled"}),
}


def check_operations(document: Node) -> Iterator[SpecError]:
    """Yield the mistakes in a bundle's operations."""
    every = list(operations(document))
    ids = Counter(operation.get("operationId") for _, _, operation in every)
    places = Counter(operation_place(str(operation.get("operationId"))) for _, _, operation in every)
    templates = Counter(_PATH_PARAMETER.sub("{}", path) for path in document["paths"])
    for path, item in document["paths"].items():
        if templates[_PATH_PARAMETER.sub("{}", path)] > 1:
            yield item.error(f"{path}: another path differs only in the names of its variables")
        for key in item:
            if key not in _ITEM:
                yield item.error(f"{path}: {key!r} has no meaning here", key)
    for path, method, operation in every:
        name = str(operation.get("operationId"))
        if not _ID.fullmatch(name):
            yield operation.error(
                f"{method} {path} needs an operationId like `tunedModels.create`", "operationId"
            )
            continue
        if ids[name] > 1:
            yield operation.error(f"the operationId {name} is there {ids[name]} times", "operationId")
        elif places[operation_place(name)] > 1:
            package, module = operation_place(name)
            yield operation.error(
                f"{name} and another operation would both be {package}.{module}", "operationId"
            )
        shared = document["paths"][path].get("parameters", [])
        yield from _Checker(document, path, method, operation, shared).check()


class _Checker:
    """Checks one operation."""

    def __init__(self, document: Node, path: str, method: str, operation: Node, shared: list[Node]) -> None:
        own = operation.get("parameters", [])
        taken = {(one.get("in"), one.get("name")) for one in own}
        self._document = document
        self._schemas: Mapping[str, Node] = document["components"]["schemas"]
        self._path = path
        self._method = method
        self._operation = operation
        self._name: str = operation["operationId"]
        self._parameters = [one for one in shared if (one.get("in"), one.get("name")) not in taken] + own
        self._query = {one["name"] for one in self._parameters if one.get("in") == "query" and "name" in one}

    def check(self) -> Iterator[SpecError]:
        operation = self._operation
        for key in operation:
            if key not in _OPERATION:
                yield operation.error(f"{self._name}: {key!r} has no meaning here", key)
        if not operation.get("summary"):
            yield operation.error(f"{self._name} needs a summary")
        yield from check_words(operation, self._name)
        if self._method != "get" and not isinstance(operation.get("x-idempotent"), bool):
            yield operation.error(f"{self._name} needs x-idempotent, true or false", "x-idempotent")
        yield from self._check_parameters()
        yield from self._check_body()
        yield from self._check_responses()
        for check in (
            self._check_pagination,
            self._check_long_running,
            self._check_streaming,
            self._check_names,
            self._check_upload,
        ):
            yield from check()

    def _error(self, key: str, reason: str) -> SpecError:
        return self._operation.error(f"{self._name}: {key} {reason}", key)

    # What goes in

    def _check_parameters(self) -> Iterator[SpecError]:
        in_path = _PATH_PARAMETER.findall(self._path)
        given = [one.get("name") for one in self._parameters if one.get("in") == "path"]
        if sorted(in_path) != sorted(str(name) for name in given):
            yield self._error("parameters", f"of the path are {given}, but the path has {in_path}")
        if re.search("[{}]", _PATH_PARAMETER.sub("", self._path)):
            yield self._operation.error(f"{self._name}: the braces of the path {self._path} are not in pairs")
        yield from check_parameters(self._parameters, self._name, self._document)

    def _check_body(self) -> Iterator[SpecError]:
        body = self._operation.get("requestBody")
        if body is None:
            return
        content = body.get("content", {})
        kind = next(iter(content), "")
        if len(content) != 1 or kind not in (_JSON, _FORM) or "schema" not in content[kind]:
            yield self._error("requestBody", f"is {_JSON} or {_FORM}, with a schema")
        elif kind == _FORM and ref_name(content[kind]["schema"]) is None:
            yield self._error("requestBody", f"{_FORM} needs a named schema with the fields of the form")
        else:
            yield from self._check_content(content[kind], "schema", "the body", _is_body)

    # What comes out

    def _check_responses(self) -> Iterator[SpecError]:
        responses = self._operation.get("responses", {})
        if set(responses) != {"200", "default"}:
            yield self._error("responses", 'are "200" and default')
            return
        for key, response in responses.items():
            if not response.get("description"):
                yield responses.error(f"{self._name}: the response {key} needs a description", key)
        if _BYTES in self._content:
            if self._content != {_BYTES: {"schema": _BINARY}}:
                yield self._error(
                    "responses", f"that are {_BYTES} are nothing else, with the schema {_BINARY}"
                )
            return
        for kind, holder in self._content.items():
            key = {_JSON: "schema", _EVENTS: "x-item-schema"}.get(kind)
            if key is None or set(holder) != {key}:
                yield self._error("responses", f"are {_JSON} with schema, or {_EVENTS} with x-item-schema")
            else:
                yield from self._check_content(holder, key, "the answer", _is_answer)

    def _check_content(
        self, holder: Node, key: str, what: str, fits: Callable[[Shape], str | None]
    ) -> Iterator[SpecError]:
        """Check a content schema, and that generated code can send or read its values."""
        mistakes = list(check_value(holder[key], f"{what} of {self._name}", self._schemas))
        yield from mistakes
        if not mistakes and (reason := fits(shape(holder[key], self._schemas))):
            yield holder.error(f"{what} of {self._name} is {reason}", key)

    @property
    def _content(self) -> dict[str, Any]:
        content: dict[str, Any] = self._operation.get("responses", {}).get("200", {}).get("content", {})
        return content

    def _answer(self) -> Mapping[str, Node]:
        """Return the fields of the answer."""
        schema = self._content.get(_JSON, {}).get("schema", {})
        named = self._schemas.get(ref_name(schema) or "")
        properties: Mapping[str, Node] = named.get("properties", {}) if named is not None else {}
        return properties

    def _fields_of(self, field: str) -> set[str]:
        """Return the fields of the class of one of the answer's fields."""
        value = self._answer().get(field)
        named = self._schemas.get(ref_name(value) or "") if value is not None else None
        return set(named.get("properties", ())) if named is not None else set()

    # Behaviour

    def _check_pagination(self) -> Iterator[SpecError]:
        found = self._operation.get("x-pagination")
        if found is None:
            return
        if set(found) not in ({"token", "size", "next", "items"}, {"token", "size", "info", "items"}):
            yield self._error("x-pagination", "has token, size, next or info, and items")
            return
        for key in ("token", "size"):
            if found[key] not in self._query:
                yield self._error("x-pagination", f"{key}: there is no query parameter {found[key]!r}")
        for key in found.keys() & {"next", "info", "items"}:
            if found[key] not in self._answer():
                yield self._error("x-pagination", f"{key}: the answer has no field {found[key]!r}")
        if "info" in found and not {"page", "per_page"} <= self._fields_of(found["info"]):
            yield self._error("x-pagination", f"info: {found['info']} has no page and per_page")
        items = self._answer().get(found["items"])
        if items is not None and items.get("type") != "array":
            yield self._error("x-pagination", f"items: {found['items']} is not an array")
        token = self._answer().get(found.get("next", ""))
        if token is not None and (token.get("type"), token.get("format")) != ("string", None):
            yield self._error("x-pagination", f"next: {found['next']} is not a string")

    def _check_long_running(self) -> Iterator[SpecError]:
        found = self._operation.get("x-operation")
        if found is None:
            return
        if set(found) != {"response", "metadata"}:
            yield self._error("x-operation", "has response and metadata")
            return
        for key, name in found.items():
            if name not in self._schemas or "properties" not in self._schemas[name]:
                yield self._error("x-operation", f"{key}: there is no object schema {name!r}")
        for field in ("name", "done", "metadata", "response", "error"):
            if field not in self._answer():
                yield self._error("x-operation", f"needs an answer with the field {field}")

    def _check_streaming(self) -> Iterator[SpecError]:
        found = self._operation.get("x-streaming")
        if (found is None) != (_EVENTS not in self._content):
            yield self._error("x-streaming", f"and an answer of {_EVENTS} go together")
        if found is None:
            return
        if not set(found) <= {"protocol", "switch", "done"}:
            yield self._error("x-streaming", "has protocol, switch and done")
            return
        if found.get("protocol") != "sse":
            yield self._error("x-streaming", "protocol: only sse is known")
        switch = found.get("switch")
        if not switch or not set(switch) <= {"query", "body"}:
            yield self._error("x-streaming", "switch: has query parameters or fields of the body")
            return
        if not all(isinstance(value, str) for value in switch.get("query", {}).values()):
            yield self._error("x-streaming", "switch: values in a query are text")
        bodies = self._body_fields().values()  # none where the body is free-form
        for key in switch.get("body", ()):
            if bodies and not any(key in fields for fields in bodies):
                yield self._error("x-streaming", f"switch: the body has no field {key!r}")

    def _body_fields(self) -> dict[str, Mapping[str, Node]]:
        """Return the fields of the class or classes of the body."""
        schema = self._operation.get("requestBody", {}).get("content", {}).get(_JSON, {}).get("schema", {})
        names = [ref_name(one) or "" for one in schema.get("oneOf", [schema])]
        return {name: self._schemas[name].get("properties", {}) for name in names if name in self._schemas}

    def _check_names(self) -> Iterator[SpecError]:
        mask = self._operation.get("x-update-mask")
        if mask is not None and mask not in self._query:
            yield self._error("x-update-mask", f"there is no query parameter {mask!r}")
        envelope = self._operation.get("x-envelope")
        if envelope is not None and envelope not in self._answer():
            yield self._error("x-envelope", f"the answer has no field {envelope!r}")

    def _check_upload(self) -> Iterator[SpecError]:
        found = self._operation.get("x-upload")
        if found is None:
            return
        if set(found) != {"protocol", "metadata", *_UPLOAD}:
            yield self._error("x-upload", f"has protocol, metadata, {', '.join(_UPLOAD)}")
            return
        if found["metadata"] not in self._body_fields():
            yield self._error("x-upload", f"metadata: {found['metadata']} is not the body")
        for key, words in _UPLOAD.items():
            if words ^ found[key].keys():
                yield self._error("x-upload", f"{key}: has {', '.join(sorted(words))}")


def _is_body(one: Shape) -> str | None:
    members = one.members or (one,)
    if one.many == "map" and one.plain:
        return None
    if one.many or not all(
        member.kind in ("model", "object", "any") and not member.many for member in members
    ):
        return "one object: a class, a union of classes, or an open one"
    return None


def _is_answer(one: Shape) -> str | None:
    is_union = one.kind == "union" and not one.many
    is_class = one.kind == "model" and one.many != "map"
    if one.plain or is_union or is_class:
        return None
    return "a class, a list of one, a union, or plain JSON"
