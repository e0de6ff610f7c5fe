"""Reads the wire types of Python packages from annotations, classes and aliases in their source."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from .packages import Package
from .table import ANY, Enum, Field, Message, SourceError, Table, Type

_SCALARS: Final = {
    "str": "str",
    "int": "int",
    "float": "python float",
    "bool": "bool",
    "bytes": "bytes",
    "datetime": "timestamp",
    "dict": "dict",
}
_LISTS: Final = frozenset(
    {"List", "list", "Iterable", "Sequence", "SequenceNotStr", "Iterator", "tuple", "Tuple"}
)
_WRAPPERS: Final = frozenset(
    {"Optional", "Required", "NotRequired", "Annotated", "Nullable", "OptionalNullable"}
)
_MAPS: Final = frozenset({"Dict", "dict", "Mapping"})
# What the service does not know, though the package does.
_UNSUPPORTED: Final = Type("unsupported")
_NOTHING: Final = frozenset({"None", "Omit", "NotGiven", "Unset", "UnrecognizedStr"})


@dataclass(frozen=True)
class Style:
    """How a package writes its types.

    Attributes:
        wire: Gives the wire name of a field without an alias.
        keeps: Whether to keep a field, by its class, name and docstring.
        enums: The last part of the names of enum base classes.
        supported: Whether a class may be a field's type, by its docstring.
        loose_unions: Whether unions list input forms that the package converts to the one message among them.
    """

    wire: Callable[[str], str] = str
    keeps: Callable[[str, str, str], bool] = lambda _holder, _name, _text: True
    enums: frozenset[str] = frozenset({"Enum"})
    supported: Callable[[str], bool] = lambda _text: True
    loose_unions: bool = False


@dataclass
class Types:
    """Reads each type once into a table.

    Attributes:
        package: The package.
        table: The table to add the types to.
        style: How the package writes its types.
    """

    package: Package
    table: Table
    style: Style = field(default_factory=Style)
    _modules: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])
    _indexes: dict[str, dict[str, tuple[ast.stmt, str]]] = field(
        default_factory=dict[str, dict[str, tuple[ast.stmt, str]]]
    )
    _open: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    _inside: int = 0  # how many classes deep we are
    _names: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def module(self, name: str) -> ast.Module:
        """Return a module's syntax tree."""
        if name not in self._modules:
            self._modules[name] = self.package.module(name)
        return self._modules[name]

    def of(self, node: ast.expr | None, module: str, place: str) -> Type:
        """Return the type of an annotation; inline types are named after their place."""
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                return self.of(ast.parse(node.value, mode="eval").body, module, place)
            return ANY
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self._union(list(_operands(node)), module, place)
        if isinstance(node, ast.Subscript):
            return self._subscript(node, module, place)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._named(node, module)
        return ANY

    def _subscript(self, node: ast.Subscript, module: str, place: str) -> Type:
        name = last_name(node.value)
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name in _WRAPPERS:
            return self.of(arguments[0], module, place)
        if name in _LISTS:
            inner = self.of(arguments[0], module, place)
            return replace(inner, many=("list", *inner.many))
        if name in _MAPS:
            inner = self.of(arguments[-1], module, place)
            return Type("dict") if inner == ANY else replace(inner, many=("map", *inner.many))
        if name == "Union":
            return self._union(arguments, module, place)
        if name == "Literal":
            given = [one.value for one in arguments if isinstance(one, ast.Constant)]
            return Type(
                "enum", self._literal([str(value) for value in given if value is not None], module, place)
            )
        return ANY

    def _literal(self, given: list[str], module: str, place: str) -> str:
        """Return an enum for a `Literal`, with a free name."""
        values = dict.fromkeys(given, False)
        there = self.table.enums.get(place)
        name = place if there is None or there.values == values else f"{module.rpartition('/')[2]}.{place}"
        self.table.enums[name] = Enum(name, values)
        return name

    def _union(self, nodes: list[ast.expr], module: str, place: str) -> Type:
        given = [one for one in nodes if last_name(one) not in _NOTHING and not _is_none(one)]
        members: list[Type] = []
        for number, one in enumerate(given):
            inner = self.of(one, module, f"{place}.{number}" if len(given) > 1 else place)
            members += [inner] if inner not in members and inner != _UNSUPPORTED else []
        if self.style.loose_unions and len(members) > 1:
            messages = [member for member in members if member.kind == "message"]
            return messages[0] if len(messages) == 1 else ANY
        if not members or any(member == ANY for member in members):
            return ANY
        return members[0] if len(members) == 1 else Type("union", place, members=tuple(members))

    def _named(self, node: ast.expr, module: str) -> Type:
        name = last_name(node)
        if name in ("Any", "object"):
            return ANY
        found = self.find(dotted(node), module)
        if found is None:
            return Type(_SCALARS[name]) if name in _SCALARS else ANY
        home, statement = found
        if isinstance(statement, ast.ClassDef):
            return self.class_type(statement, home)
        value = _alias(statement)
        if value is None or (home, name) in self._open:
            return ANY
        self._open.append((home, name))
        made = self.of(value, home, name)
        self._open.pop()
        return made

    # Classes

    def class_type(self, node: ast.ClassDef, module: str) -> Type:
        """Return the message or enum of a class."""
        if self._inside and not self.style.supported(ast.get_docstring(node) or ""):
            return _UNSUPPORTED
        bases = {last_name(base) for base in node.bases}
        if any(base.endswith(tuple(self.style.enums)) for base in bases):
            return Type("enum", self._enum(node, module))
        return Type("message", self._message(node, module))

    def _free(self, node: ast.ClassDef, module: str, taken: Any) -> str:
        """Return a free name for a class: its own, or with its module."""
        name = node.name if node.name not in taken else f"{module.rpartition('/')[2]}.{node.name}"
        self._names[module, node.name] = name
        return name

    def _enum(self, node: ast.ClassDef, module: str) -> str:
        if (module, node.name) in self._names:
            return self._names[module, node.name]
        name = self._free(node, module, self.table.enums)
        values: dict[str, bool] = {}
        for statement, text in documented(node.body):
            value = statement.value if isinstance(statement, ast.Assign) else None
            if isinstance(value, ast.Constant) and self.style.keeps(node.name, str(value.value), text):
                values[str(value.value)] = False
        self.table.enums[name] = Enum(name, values)
        return name

    def _message(self, node: ast.ClassDef, module: str) -> str:
        if (module, node.name) in self._names:
            return self._names[module, node.name]
        name = self._free(node, module, self.table.messages)
        message = self.table.messages[name] = Message(name)
        self._inside += 1
        for wire, made in self.fields(node, module, name):
            message.fields[wire] = made
        self._inside -= 1
        return name

    def fields(self, node: ast.ClassDef, module: str, name: str) -> Iterator[tuple[str, Field]]:
        """Return the fields of a class by wire name, those of its bases first."""
        for base in node.bases:
            found = self.find(dotted(base), module)
            if found is not None and isinstance(found[1], ast.ClassDef):
                yield from self.fields(found[1], found[0], name)
        closed = any(one.arg == "total" and _constant(one.value) is False for one in node.keywords)
        is_dict = closed or any(last_name(base) == "TypedDict" for base in node.bases)
        for statement, text in documented(node.body):
            if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
                continue
            attribute = statement.target.id
            words = " ".join([text, *_descriptions(statement.value)])
            if attribute.startswith(("_", "model_config")) or not self.style.keeps(
                node.name, attribute, words
            ):
                continue
            wire = alias_of(statement) or self.style.wire(attribute)
            type_ = self.of(statement.annotation, module, f"{name}.{wire}")
            if type_.single == _UNSUPPORTED:
                continue
            outer = {last_name(one.value) for one in _subscripts(statement.annotation)}
            needed = "Required" in outer if closed else "NotRequired" not in outer if is_dict else (
                statement.value is None and "Optional" not in outer)  # fmt: skip
            yield wire, Field(type_, {"required": True} if needed else {})

    # Names

    def find(self, name: str, module: str) -> tuple[str, ast.stmt] | None:
        """Return the module and statement that define a name; None for names of other packages."""
        first, _, rest = name.partition(".")
        statement, original = self._named_in(module).get(first, (None, ""))
        if isinstance(statement, ast.ImportFrom):
            return self._imported(statement, original, rest, module)
        return (module, statement) if statement is not None and not rest else None

    def _named_in(self, module: str) -> dict[str, tuple[ast.stmt, str]]:
        """Return the names that a module defines or imports, each with its statement and original name."""
        if module not in self._indexes:
            index: dict[str, tuple[ast.stmt, str]] = {}
            tree = self.module(module)
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom):
                    index |= {one.asname or one.name: (node, one.name) for one in node.names}
            for statement in tree.body:
                index |= {name: (statement, name) for name in _defined(statement)}
            self._indexes[module] = index
        return self._indexes[module]

    def _imported(
        self, statement: ast.ImportFrom, name: str, rest: str, module: str
    ) -> tuple[str, ast.stmt] | None:
        if not statement.level:
            return None
        base = module.split("/")[: -statement.level]
        target = "/".join([*base, *(statement.module.split(".") if statement.module else [])])
        for candidate in (f"{target}/{name}".lstrip("/"), f"{target}/{name}/__init__".lstrip("/")):
            if candidate in self.package.modules:
                return self.find(rest, candidate) if rest else None
        for candidate in (target, f"{target}/__init__".lstrip("/")):
            if candidate in self.package.modules:
                return self.find(".".join(filter(None, (name, rest))), candidate)
        return None


def documented(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Yield statements, each with the string literal after it."""
    for number, statement in enumerate(body):
        after = body[number + 1] if number + 1 < len(body) else None
        text = _constant(after.value) if isinstance(after, ast.Expr) else None
        yield statement, text if isinstance(text, str) else ""


def dotted(node: ast.expr) -> str:
    """Return a dotted name: `interactions.Interaction`; empty for other expressions."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def last_name(node: ast.expr) -> str:
    """Return the last part of a dotted name."""
    return dotted(node).rpartition(".")[2]


def alias_of(statement: ast.AnnAssign) -> str | None:
    """Return the `alias` in a field's annotation or default."""
    for node in (statement.annotation, statement.value):
        for call in ast.walk(node) if node is not None else ():
            if isinstance(call, ast.Call):
                for keyword in call.keywords:
                    if keyword.arg == "alias" and isinstance(_constant(keyword.value), str):
                        return str(_constant(keyword.value))
    return None


def function(tree: ast.AST, name: str) -> ast.FunctionDef:
    """Return a function of a module or class.

    Raises:
        SourceError: It does not exist.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    raise SourceError(f"there is no function {name}; the package is built in another way than is known here")


def _operands(node: ast.BinOp) -> Iterator[ast.expr]:
    for one in (node.left, node.right):
        if isinstance(one, ast.BinOp) and isinstance(one.op, ast.BitOr):
            yield from _operands(one)
        else:
            yield one


def _subscripts(node: ast.expr) -> Iterator[ast.Subscript]:
    """Yield the subscripted wrappers around a type, outermost first."""
    while isinstance(node, ast.Subscript):
        yield node
        if last_name(node.value) not in _WRAPPERS:
            return
        node = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice


def _alias(statement: ast.stmt) -> ast.expr | None:
    """Return the target of a type alias."""
    value = statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
    if isinstance(value, ast.Call) and last_name(value.func) == "TypeAliasType" and len(value.args) > 1:
        return value.args[1]
    return value


def _defined(statement: ast.stmt) -> Iterator[str]:
    """Return the names defined by a class or an assignment."""
    if isinstance(statement, ast.ClassDef):
        yield statement.name
    elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _descriptions(value: ast.expr | None) -> Iterator[str]:
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "description" and isinstance(_constant(keyword.value), str):
                yield str(_constant(keyword.value))


def _constant(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
