"""What of a change to the public surface breaks programs, and whether the changelog says so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from generator.diff.changelog import is_meant, named

_LINE: Final = re.compile(r"(?P<kind>class )?(?P<name>[\w.]+)(?P<rest>.*)")
# What examples call clients.
_CLIENTS: Final = {"gl": "GenerativeLanguage", "cf": "WorkersAI"}
_OPTION: Final = " <-"
_MODULES: Final = frozenset({"genwire", "bulk", "errors", "testing", "types"})


class Break(NamedTuple):
    """A public name that programs can no longer use as they did.

    Attributes:
        name: The name.
        before: Its line in the record.
        now: Its line now; None if it is gone.
    """

    name: str
    before: str
    now: str | None

    def __str__(self) -> str:
        return f"{self.before}\n  is {'gone' if self.now is None else 'now ' + self.now}"


def breaks(before: Iterable[str], now: Iterable[str]) -> Iterator[Break]:
    """The names that a program written for the one surface may not find in the other, or not as they were.

    What is gone together with what it belongs to is not mentioned.
    """
    present = {_name(line): line for line in now}
    recorded = {_name(line): line for line in before}
    for name, line in recorded.items():
        found = present.get(name)
        if found is None:
            owner = name.rpartition(".")[0]
            if owner not in recorded or owner in present:
                yield Break(name, line, None)
        elif not _fits(line, found):
            yield Break(name, line, found)


def unnamed(found: Iterable[Break], changelog: str) -> list[Break]:
    """The breaks that neither "Changed" nor "Removed" of the unreleased changes names, in code style."""
    said = [_full(name) for name in named(changelog)]
    return [one for one in found if not any(is_meant(name, _full(one.name)) for name in said)]


def _full(name: str) -> str:
    """A name without its module, and with the class of a client in place of what examples call it."""
    first, dot, rest = name.partition(".")
    return rest if dot and first in _MODULES else _CLIENTS.get(first, first) + dot + rest


def _name(line: str) -> str:
    found = _LINE.fullmatch(line)
    assert found is not None, line
    return found["name"]


def _fits(before: str, now: str) -> bool:
    """Whether what a program does with a name is still right."""
    old, new = _LINE.fullmatch(before), _LINE.fullmatch(now)
    assert old is not None
    assert new is not None
    if old["kind"]:
        return bool(new["kind"]) and _bases(old["rest"]) <= _bases(new["rest"])
    if old["rest"].startswith("("):
        return new["rest"].startswith("(") and _is_callable_alike(
            _function(old["rest"]), _function(new["rest"])
        )
    if old["rest"].startswith(_OPTION):
        return new["rest"].startswith(_OPTION) and _is_wider(_type(new["rest"]), _type(old["rest"]))
    return not old["rest"] or (
        new["rest"].startswith(":") and _is_wider(_type(old["rest"]), _type(new["rest"]))
    )


def _bases(rest: str) -> set[str]:
    return {base.strip() for base in rest.strip("()").split(",")}


def _function(rest: str) -> ast.FunctionDef:
    # A default that is no Python, such as <object>, is compared as text.
    text = re.sub(r"= (<[^>]*>)", lambda found: f"= {found[1]!r}", rest)
    (function,) = ast.parse(f"def f{text}: ...").body
    assert isinstance(function, ast.FunctionDef)
    return function


def _is_callable_alike(old: ast.FunctionDef, new: ast.FunctionDef) -> bool:
    before, now = _Parameters(old.args), _Parameters(new.args)
    if not (before.given.keys() <= now.given.keys()):
        return False
    added = [one for name, one in now.given.items() if name not in before.given]
    if any(one.default is None for one in added):
        return False
    if now.positional[: len(before.positional)] != before.positional:
        return False
    if not all(_takes(before.given[name], now.given[name]) for name in before.given):
        return False
    if not all(
        _text(rest) in (None, _text(other)) for rest, other in zip(before.open, now.open, strict=True)
    ):
        return False
    return _is_wider(_text(old.returns) or "", _text(new.returns) or "")


class _Parameter(NamedTuple):
    kind: str
    annotation: str
    default: str | None


class _Parameters:
    """The parameters of a function.

    Attributes:
        positional: The names of those that may be given by position; of those by position only, their places.
        given: All by these names.
        open: `*args` and `**kwargs`, where they are.
    """

    def __init__(self, arguments: ast.arguments) -> None:
        ordered = [*arguments.posonlyargs, *arguments.args]
        defaults: Sequence[ast.expr | None] = arguments.defaults
        padded = [None] * (len(ordered) - len(defaults)) + [*defaults]
        only = len(arguments.posonlyargs)
        self.positional = [f"/{place}" if place < only else one.arg for place, one in enumerate(ordered)]
        self.given = {
            name: _Parameter(
                "only" if name[0] == "/" else "both", _text(one.annotation) or "", _text(default)
            )
            for name, one, default in zip(self.positional, ordered, padded, strict=True)
        }
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            self.given[one.arg] = _Parameter("name", _text(one.annotation) or "", _text(default))
        self.open = (arguments.vararg, arguments.kwarg)


def _takes(old: _Parameter, new: _Parameter) -> bool:
    """Whether a parameter takes all that it took, and means the same when it is not given."""
    if new.kind not in (old.kind, "both"):
        return False
    return old.default in (None, new.default) and _is_wider(new.annotation, old.annotation)


def _is_wider(one: str, other: str) -> bool:
    """Whether one type has all that the other has."""
    return one in ("", "Any") or _members(other) <= _members(one)


def _type(rest: str) -> str:
    return rest.removeprefix(_OPTION).removeprefix(":").strip()


def _members(annotation: str) -> set[str]:
    """The members of a union."""

    def split(node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            yield from split(node.left)
            yield from split(node.right)
        else:
            yield ast.unparse(node)

    return {*split(ast.parse(annotation.strip(), mode="eval").body)} if annotation.strip() else set()


def _text(node: ast.expr | ast.arg | None) -> str | None:
    return None if node is None else ast.unparse(node)
