"""Filters of lists and searches: comparisons with AND, OR and NOT, as in AIP-160, and bare words."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from ..json_body import is_array, is_object
from .errors import invalid_argument

Predicate = Callable[[Mapping[str, Any]], bool]

_TOKEN: Final = re.compile(
    r"""\s*(?:(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<sign>!=|<=|>=|[=<>:()-])|(?P<word>[^\s=<>:()!"']+))"""
)
_MOST: Final = 2000  # characters
_DEEPEST: Final = 20
_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def read_filter(text: str, fields: Collection[str] | None) -> Predicate:
    """Return what a filter accepts; an empty one accepts everything.

    Args:
        text: The filter, such as `displayName = "Birds" AND size > 3`.
        fields: The names that it may use; None for any.

    Raises:
        GoogleError: It is malformed, or uses an unknown name.
    """
    if not text.strip():
        return lambda _: True
    if len(text) > _MOST:
        raise invalid_argument(f"Invalid filter: it has more than {_MOST} characters.")
    return _Parser(text, fields).parsed()


def accepts_fields(wanted: Mapping[str, Any], resource: Mapping[str, Any]) -> bool:
    """Return whether a resource has the values of a filter that is a message; of lists, all of its values."""
    for name, value in wanted.items():
        found: Any = resource.get(name)
        if is_array(value) and is_array(found):
            if any(one not in found for one in value):
                return False
        elif (name in resource and found != value) or (is_array(value) and name not in resource):
            return False
    return True


class _Parser:
    def __init__(self, text: str, fields: Collection[str] | None) -> None:
        self._text = text
        self._fields = fields
        self._tokens = self._split()
        self._at = 0
        self._depth = 0

    def parsed(self) -> Predicate:
        found = self._any()
        if self._at < len(self._tokens):
            raise self._invalid(f"unexpected '{self._tokens[self._at][1]}'")
        return found

    def _split(self) -> Sequence[tuple[str, str]]:
        tokens: list[tuple[str, str]] = []
        at = 0
        while self._text[at:].strip():
            found = _TOKEN.match(self._text, at)
            if found is None or found.lastgroup is None:
                raise self._invalid(f"unexpected '{self._text[at:].strip()[:20]}'")
            kind, token = found.lastgroup, found[found.lastgroup]
            tokens.append((kind, re.sub(r"\\(.)", r"\1", token[1:-1]) if kind == "string" else token))
            at = found.end()
        return tokens

    def _next_is(self, *tokens: str) -> bool:
        here = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        return here[0] != "string" and here[1] in tokens

    def _took(self, *tokens: str) -> bool:
        if self._next_is(*tokens):
            self._at += 1
            return True
        return False

    def _take(self) -> tuple[str, str]:
        if self._at == len(self._tokens):
            raise self._invalid("it ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _any(self) -> Predicate:
        choices = [self._every()]
        while self._took("OR"):
            choices.append(self._every())
        return choices[0] if len(choices) == 1 else lambda one: any(choice(one) for choice in choices)

    def _every(self) -> Predicate:
        terms = [self._term()]
        while self._at < len(self._tokens) and not self._next_is("OR", ")"):
            self._took("AND")
            terms.append(self._term())
        return terms[0] if len(terms) == 1 else lambda one: all(term(one) for term in terms)

    def _term(self) -> Predicate:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._invalid("it nests too deep")
        if self._took("NOT", "-"):
            negated = self._term()
            found: Predicate = lambda one: not negated(one)  # noqa: E731 - a value like its siblings
        elif self._took("("):
            found = self._any()
            if not self._took(")"):
                raise self._invalid("a parenthesis is not closed")
        else:
            found = self._comparison()
        self._depth -= 1
        return found

    def _comparison(self) -> Predicate:
        kind, name = self._take()
        if kind == "sign":
            raise self._invalid(f"unexpected '{name}'")
        if not self._next_is(":", *_COMPARE):
            return lambda one: any(name.casefold() in text.casefold() for text in _texts(one))
        if self._fields is not None and name.partition(".")[0] not in self._fields:
            raise self._invalid(f"unknown field '{name[:100]}'")
        sign = self._take()[1]
        took_minus = self._took("-")
        kind, wanted = self._take()
        if kind == "sign":
            raise self._invalid(f"unexpected '{wanted}'")
        value = f"-{wanted}" if took_minus else wanted
        return lambda one: _holds(_value_of(one, name), sign, value)

    def _invalid(self, reason: str) -> Exception:
        return invalid_argument(f"Invalid filter '{self._text[:200]}': {reason}.")


def _value_of(resource: Any, path: str) -> Any:
    for name in path.split("."):
        resource = resource.get(name) if is_object(resource) else None
    return resource


def _holds(found: Any, sign: str, wanted: str) -> bool:
    if sign == ":":
        return _has(found, wanted)
    if is_array(found):
        return any(_holds(one, sign, wanted) for one in found)
    if found is None:
        return sign == "!="
    if isinstance(found, bool):
        return _COMPARE[sign](str(found).lower(), wanted.lower())
    try:
        return _COMPARE[sign](float(found), float(wanted))
    except (TypeError, ValueError):
        return _COMPARE[sign](str(found), wanted)


def _texts(value: Any) -> Sequence[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if is_object(value) else value if is_array(value) else ()
    return [text for one in inner for text in _texts(one)]


def _has(found: Any, wanted: str) -> bool:
    if wanted == "*":
        return found is not None
    if is_array(found):
        return wanted in map(str, found)
    return found is not None and wanted.casefold() in str(found).casefold()
