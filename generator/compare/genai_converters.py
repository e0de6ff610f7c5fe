"""Reads google-genai's converters: `_X_to_mldev` makes the JSON of a request, `_X_from_mldev` reads an answer's.

A converter is a list of `setv(object, path, value)`. Request converters have the wire path in `setv`, answer converters
in the `getv` of the value. Attributes they refuse (`raise ValueError`) do not exist in the Developer API.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from .packages import Package
from .python_types import Style, Types, dotted, function
from .table import ANY, Field, Message, Table, Type

_TYPES: Final = "types"
_TRANSFORMERS: Final = "_transformers"
_UNSUPPORTED: Final = "not supported in Gemini API"
_OF_THE_CLIENT: Final = frozenset(
    {
        "http_options",
        "sdk_http_response",
        "sdkHttpResponse",
        "should_return_http_response",
        "automatic_function_calling",
    }
)
_SENT: Final = "_to_mldev"
_RECEIVED: Final = "_from_mldev"


@dataclass
class Sent:
    """The result of a converter.

    Attributes:
        name: The message of its JSON.
        urls: The expressions for the path's variables, by name.
        query: The query parameters.
        spilt: Fields that it sets on the enclosing object: path and type.
    """

    name: str
    urls: dict[str, str] = field(default_factory=dict[str, str])
    query: dict[str, Field] = field(default_factory=dict[str, Field])
    spilt: list[tuple[list[str], Type, str]] = field(default_factory=list[tuple[list[str], Type, str]])


class Converters:
    """Reads each converter once into a table."""

    def __init__(self, package: Package, table: Table) -> None:
        self.table = table
        self._package = package
        self._refused = _refused(package)
        style = Style(camel, self._keeps, frozenset({"CaseInSensitiveEnum"}), _supported, loose_unions=True)
        self._types = Types(package, table, style)
        self._sent: dict[tuple[str, str], Sent] = {}
        self._received: set[str] = set()

    def raw(self, name: str) -> Type:
        """Return the JSON type of a class that no converter changes."""
        return self._types.of(ast.Name(name), _TYPES, name)

    def _keeps(self, holder: str, name: str, text: str) -> bool:
        return name not in _OF_THE_CLIENT and name not in self._refused[holder] and _supported(text)

    # What is sent

    def sent(self, module: str, name: str) -> Sent:
        """Return the result of a converter to JSON."""
        home, bare = _home(module, name)
        if (home, bare) in self._sent:
            return self._sent[home, bare]
        holder = bare.removeprefix("_").removesuffix(_SENT)
        made = self._sent[home, bare] = Sent(f"{home}.{holder}")
        self.table.messages[made.name] = Message(made.name)
        body = function(self._types.module(home), bare)
        for call in _nested(body, _SENT):
            inner, around = self.sent(home, dotted(call.func)), _around(call)
            for path, type_, maker in inner.spilt:
                if any(isinstance(one, ast.Name) and one.id == "parent_object" for one in call.args):
                    made.spilt.append((path, type_, maker))
                else:
                    self._put(made, [*around, *path], type_, maker)
        for target, path, value in _settings(body):
            type_, maker = self._value(value, holder, home), _maker(value)
            if target == "parent_object":
                made.spilt.append((path, type_, maker))
            else:
                self._put(made, path, type_, maker)
        for source, target in _moves(body):
            self._move(made.name, source, target)
        return made

    def _put(self, made: Sent, path: list[str], type_: Type, maker: str) -> None:
        if path[0] == "_url":
            made.urls[path[1]] = maker
        elif path[0] == "_query":
            made.query[path[1]] = Field(type_)
        elif path != ["_self"]:
            self._place(made.name, path, type_)

    def _place(self, name: str, path: list[str], type_: Type) -> None:
        """Add a field at a path, creating the messages on the way."""
        fields = self.table.messages[name].fields
        wire, repeated = path[0].removesuffix("[]"), path[0].endswith("[]")
        if len(path) == 1:
            fields[wire] = Field(replace(type_, many=("list", *type_.many)) if repeated else type_)
            return
        there = fields.get(wire)
        inner = there.type.of if there and there.type.kind == "message" else f"{name}.{wire}"
        if inner not in self.table.messages:
            self.table.messages[inner] = Message(inner)
        fields[wire] = Field(Type("message", inner, ("list",) if repeated else ()))
        spread = repeated and type_.many[:1] == ("list",)  # one of the list's items for each
        self._place(inner, path[1:], replace(type_, many=type_.many[1:]) if spread else type_)

    def _move(self, name: str, source: str, target: str) -> None:
        """Move all other fields of a message into one of its fields: `requests[].*` to `requests[].request.*`."""
        outer, inner = source.removesuffix(".*"), target.removesuffix(".*").rpartition(".")[2]
        holder = self.table.messages[name].fields.get(outer.removesuffix("[]"))
        if holder is None or holder.type.kind != "message":
            return
        fields = self.table.messages[holder.type.of].fields
        for wire in [wire for wire in fields if wire != inner]:
            self._place(holder.type.of, [inner, wire], fields.pop(wire).type)

    def _value(self, value: ast.expr, holder: str, module: str) -> Type:
        """Return the type of a value that a converter sets."""
        if isinstance(value, ast.ListComp):
            return self._listed(value, holder, module)
        if isinstance(value, ast.Constant):
            return Type(type(value.value).__name__)
        name = dotted(value.func) if isinstance(value, ast.Call) else ""
        if isinstance(value, ast.Call) and name == "getv":
            return self._attribute(holder, _path(value.args[1]))
        if isinstance(value, ast.Call) and name.startswith("t."):
            returns = function(self._types.module(_TRANSFORMERS), name.removeprefix("t.")).returns
            made = self._types.of(returns, _TRANSFORMERS, name)
            given = [self._value(one, holder, module) for one in value.args if isinstance(one, ast.Call)]
            return made if made.kind in ("message", "enum") or not given else given[0]
        return Type("message", self.sent(module, name).name) if name.endswith(_SENT) else ANY

    def _listed(self, value: ast.ListComp, holder: str, module: str) -> Type:
        """Return the type of a list built from another list."""
        inner = self._value(value.elt, holder, module)
        if inner != ANY:
            return replace(inner, many=("list", *inner.many))
        whole = self._value(value.generators[0].iter, holder, module)
        return whole if whole.many else ANY

    def _attribute(self, holder: str, path: list[str]) -> Type:
        """Return the JSON type of a class's attribute that no converter changes."""
        for name in (holder, f"_{holder}"):
            found = self._types.find(name, _TYPES)
            if found is not None and isinstance(found[1], ast.ClassDef) and len(path) == 1:
                for statement in found[1].body:
                    if isinstance(statement, ast.AnnAssign) and dotted(statement.target) == path[0]:
                        return self._types.of(statement.annotation, _TYPES, f"{holder}.{camel(path[0])}")
        return ANY

    # What comes

    def received(self, module: str, name: str) -> str:
        """Return the message that an answer converter reads."""
        home, bare = _home(module, name)
        holder = bare.removeprefix("_").removesuffix(_RECEIVED)
        message = f"{home}.{holder} answer"
        if message in self._received:
            return message
        self._received.add(message)
        self.table.messages[message] = Message(message)
        for _, path, value in _settings(function(self._types.module(home), bare)):
            read = next((_path(one.args[1]) for one in _named_calls(value, "getv")), path)
            if path[0] in _OF_THE_CLIENT or read[0] in _OF_THE_CLIENT or read == ["_self"]:
                continue
            nested = next(iter(_nested(value, _RECEIVED)), None)
            if nested is None:
                type_ = ANY if _maker(value) else self._attribute(holder, path)
            else:
                many = ("list",) if isinstance(value, ast.ListComp) else ()
                type_ = Type("message", self.received(home, dotted(nested.func)), many)
            self._place(message, read, type_)
        return message


def camel(name: str) -> str:
    """Return a name in camelCase."""
    first, *others = name.strip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in others)


def _supported(text: str) -> bool:
    return _UNSUPPORTED not in " ".join(text.split())


def _refused(package: Package) -> dict[str, set[str]]:
    """Return the attributes that converters refuse, by class."""
    found: dict[str, set[str]] = defaultdict(set)
    for module in package.modules:
        if "/" in module:
            continue
        for node in package.module(module).body:
            if isinstance(node, ast.FunctionDef) and node.name.endswith(_SENT):
                for one in node.body:
                    if isinstance(one, ast.If) and isinstance(one.body[0], ast.Raise):
                        for call in _named_calls(one.test, "getv"):
                            found[node.name.removeprefix("_").removesuffix(_SENT)].add(_path(call.args[1])[0])
    return found


def _home(module: str, name: str) -> tuple[str, str]:
    """Return the module and the bare name of a converter."""
    holder, _, bare = name.rpartition(".")
    return (f"_{holder.lstrip('_')}" if holder else module), bare


def _around(call: ast.Call) -> list[str]:
    """Return where a nested converter sets fields of the enclosing object: `getv(to_object, path)` in its arguments."""
    for one in call.args:
        if isinstance(one, ast.Call) and dotted(one.func) == "getv" and dotted(one.args[0]) == "to_object":
            return _path(one.args[1])
    return []


def _moves(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield each `movev(to_object, {source: target})`, which moves all fields of a message into one of them."""
    for call in _named_calls(node, "movev"):
        if len(call.args) == 2 and isinstance(call.args[1], ast.Dict):
            for key, value in zip(call.args[1].keys, call.args[1].values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(value, ast.Constant):
                    yield str(key.value), str(value.value)


def _settings(node: ast.AST) -> Iterator[tuple[str, list[str], ast.expr]]:
    """Yield each `setv(object, path, value)`."""
    for call in _named_calls(node, "setv"):
        if len(call.args) == 3 and isinstance(call.args[0], ast.Name) and (path := _path(call.args[1])):
            yield call.args[0].id, path, call.args[2]


def _path(node: ast.expr) -> list[str]:
    if not isinstance(node, ast.List):
        return []
    return [str(one.value) for one in node.elts if isinstance(one, ast.Constant)]


def _maker(value: ast.expr) -> str:
    """Return the transformer of a value: `t_model`."""
    name = dotted(value.func) if isinstance(value, ast.Call) else ""
    return name.removeprefix("t.") if name.startswith("t.") else ""


def _nested(node: ast.AST, suffix: str) -> Iterator[ast.Call]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and dotted(call.func).endswith(suffix):
            yield call


def _named_calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and dotted(call.func) == name:
            yield call
