"""Reads the package google-ai-generativelanguage: HTTP bindings, messages and enums."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from typing import Final

from .packages import Package
from .python_types import dotted, last_name
from .table import ANY, UNSTATED, Enum, Field, Message, Method, Table, Type

_SCALARS: Final = {
    "DOUBLE": "double",
    "FLOAT": "float",
    "INT64": "int64",
    "INT32": "int32",
    "BOOL": "bool",
    "STRING": "string",
    "BYTES": "bytes",
}
_WELL_KNOWN: Final = {
    "timestamp_pb2.Timestamp": "timestamp",
    "duration_pb2.Duration": "duration",
    "field_mask_pb2.FieldMask": "fieldmask",
    "struct_pb2.Struct": "struct",
    "struct_pb2.Value": "value",
    "any_pb2.Any": "struct",
}
_MARKERS: Final = {
    "Required": "required",
    "Output only": "readOnly",
    "Input only": "writeOnly",
    "Immutable": "immutable",
}
_SKIPPED: Final = frozenset({"Optional", "Identifier"})
_VARIABLE: Final = re.compile(r"\{([a-z_.]+)=([^}]*)\}")
_ATTRIBUTE: Final = re.compile(r"^    (\w+) \(.*\):\n((?:^ {8}.*\n|\n)+)", re.MULTILINE)


def read(package: Package) -> Table:
    """Read the package.

    Raises:
        SourceError: A module cannot be read.
    """
    table = Table(frozenset(_MARKERS.values()))
    for module in package.modules:
        if module.startswith("types/") and not module.endswith("__init__"):
            for node in package.module(module).body:
                if isinstance(node, ast.ClassDef):
                    _add_class(table, node, "")
    for module in package.modules:
        if module.endswith("/transports/rest_base"):
            _add_service(table, package, module.removesuffix("transports/rest_base"))
    _drop_spread(table)
    return table


def _drop_spread(table: Table) -> None:
    """Drop the requests that are never sent as messages: their fields are in paths and queries."""
    used = table.reached(table.methods.values())
    whole = {
        name: message
        for name, message in table.messages.items()
        if not name.endswith("Request") or name in used
    }
    table.messages = whole


# Messages and enums


def _add_class(table: Table, node: ast.ClassDef, holder: str) -> None:
    name = f"{holder}{node.name}"
    bases = {dotted(base) for base in node.bases}
    if "proto.Enum" in bases:
        table.enums[name] = Enum(name, {
            target.id: False
            for one in node.body if isinstance(one, ast.Assign)
            for target in one.targets if isinstance(target, ast.Name)
        })  # fmt: skip
    elif "proto.Message" in bases:
        message = table.messages[name] = Message(name)
        markers = _markers(node)
        for one in node.body:
            if isinstance(one, ast.ClassDef):
                _add_class(table, one, f"{name}.")
            elif isinstance(one, ast.AnnAssign) and isinstance(one.value, ast.Call):
                attribute = dotted(one.target)
                message.fields[_json_name(attribute)] = Field(
                    _field_type(one.value, name), markers.get(attribute, {})
                )


def _field_type(call: ast.Call, holder: str) -> Type:
    kind = last_name(call.func)
    made_of = next((one.value for one in call.keywords if one.arg in ("message", "enum")), None)
    # a map's key is its first argument, and its value the second
    scalar = last_name(call.args[1 if kind == "MapField" else 0])
    many = {"RepeatedField": ("list",), "MapField": ("map",)}.get(kind, ())
    if made_of is None:
        return Type(_SCALARS.get(scalar, scalar.lower()), many=many)
    name = str(made_of.value) if isinstance(made_of, ast.Constant) else dotted(made_of)
    if name in _WELL_KNOWN:
        return Type(_WELL_KNOWN[name], many=many)
    if isinstance(made_of, ast.Name):  # of a class in the message's own
        name = f"{holder}.{name}"
    elif isinstance(made_of, ast.Attribute):
        module, _, name = name.partition(".")
        if module.endswith("_pb2"):  # of another package, which is not here
            return Type("any", many=many)
    return Type("enum" if scalar == "ENUM" else "message", name, many)


def _json_name(attribute: str) -> str:
    first, *others = attribute.rstrip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def _markers(node: ast.ClassDef) -> dict[str, dict[str, bool]]:
    """Return the markers at the start of each field's description: `Required. Immutable. ...`."""
    text = inspect.cleandoc(ast.get_docstring(node, clean=False) or "") + "\n"
    found: dict[str, dict[str, bool]] = {}
    for attribute, comment in _ATTRIBUTE.findall(text):
        found[attribute] = {}
        for sentence in " ".join(comment.split()).split("."):
            if sentence.strip() in _MARKERS:
                found[attribute][_MARKERS[sentence.strip()]] = True
            elif sentence.strip() not in _SKIPPED:
                break
    return found


# Methods


def _add_service(table: Table, package: Package, folder: str) -> None:
    hints = dict(_hints(package.module(f"{folder}transports/rest"), "__call__"))
    items = dict(_returns(package.module(f"{folder}client")))
    for holder in _classes(package.module(f"{folder}transports/rest_base")):
        for node in _classes(holder):
            name = node.name.removeprefix("_Base")
            if f"_{name}" in hints:
                request, response = hints[f"_{name}"]
                if response == "ResponseIterator":
                    response = items.get(_snake(name), "")
                for binding in _bindings(node):
                    table.add(_method(table, name, binding, (request, response)))


def _method(table: Table, name: str, binding: tuple[str, str, str], messages: tuple[str, str]) -> Method:
    (verb, path, body), (request, response) = binding, messages
    made = Method(verb.upper(), _VARIABLE.sub(lambda match: match[2].replace("*", "{}"), path), name)
    held = {variable.partition(".")[0] for variable, _ in _VARIABLE.findall(path)}
    fields = table.messages[request].fields if request in table.messages else {}
    if body == "*":
        made.body = Field(_message(table, request), {"required": UNSTATED})
    elif body:
        type_ = fields[_json_name(body)].type if _json_name(body) in fields else ANY
        made.body = Field(type_, {"required": UNSTATED})
    if body != "*":
        held.add(body)
        outside = {_json_name(one) for one in held}
        made.parameters |= {f"query {wire}": one for wire, one in fields.items() if wire not in outside}
    for number in range(made.path.count("{}")):
        made.parameters[f"path {number + 1}"] = Field(Type("string"), {"required": True})
    made.answer = _message(table, response) if response else None
    return made


def _message(table: Table, name: str) -> Type:
    return Type("message", name) if name in table.messages else ANY


def _bindings(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for one in ast.walk(node):
        if isinstance(one, ast.Dict):
            found = {
                key.value: value.value
                for key, value in zip(one.keys, one.values, strict=True)
                if isinstance(key, ast.Constant) and isinstance(value, ast.Constant)
            }
            if {"method", "uri"} <= found.keys():
                yield str(found["method"]), str(found["uri"]), str(found.get("body", ""))


def _hints(tree: ast.AST, function: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Return the request and response messages of each stub of a transport, by class."""
    for holder in _classes(tree):
        for node in _classes(holder):
            for one in node.body:
                if isinstance(one, ast.FunctionDef) and one.name == function:
                    request = next((a.annotation for a in one.args.args if a.arg == "request"), None)
                    yield node.name, (_name(request), _name(one.returns))


def _returns(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Return the messages in the streams that a client's methods return."""
    for holder in _classes(tree):
        for one in holder.body:
            if isinstance(one, ast.FunctionDef) and isinstance(one.returns, ast.Subscript):
                yield one.name, _name(one.returns.slice)


def _name(node: ast.expr | None) -> str:
    """Return a class name without its module."""
    return dotted(node).partition(".")[2] or dotted(node) if node is not None else ""


def _classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.iter_child_nodes(tree) if isinstance(node, ast.ClassDef))


def _snake(name: str) -> str:
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", name).lower()
