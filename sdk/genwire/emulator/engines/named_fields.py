"""The fields that a prompt names for an answer in JSON, where no schema says which there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from .interface import Schema

_LOOKED_AT: Final = 4_000  # characters of a text
_MOST: Final = 50
_KEY: Final = re.compile(r"""["'`](\w{1,64})["'`]\s*:\s*([\w"'`<\[{.-]{0,20})""")
_LISTED: Final = re.compile(
    r"""
    \b(?:fields|keys|properties|attributes|(?:field|key|property|attribute)(?=\s+(?:named|called|["'`])))\b
    (?:\s+(?:named|called|are|for))?\s*:?\s*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WITH: Final = re.compile(
    r"\bJSON\b(?:\s+(?:object|document|value))?\s+(?:with|containing|having|that\s+has)\s+(?:(?:the|an?)\s+)?",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"""(["'`]?)([^\W\d]\w{0,63})\1(?:\s*\((\w{1,20})[^()]{0,40}\))?""")
_NEXT: Final = re.compile(r"\s*,\s*(?:and\s+)?(?:an?\s+)?|\s+(?:and|&)\s+(?:an?\s+)?", re.IGNORECASE)
_JSON: Final = re.compile(r"\bJSON\b", re.IGNORECASE)
_NUMBERS: Final = re.compile(r"-?\d|<?(?:number|int|float)", re.IGNORECASE)
_BOOLEANS: Final = re.compile(r"<?(?:bool|true\b|false\b)", re.IGNORECASE)
# Names of what is nearly always a number, where nothing else says so.
_NUMERIC: Final = frozenset(
    re.findall(
        r"\w+",
        "age amount celsius count degrees fahrenheit number population price score temperature total year",
    )
)


def named_fields(text: str) -> tuple[Schema, str] | None:
    """Return a schema of the fields that a text names, and the text without their names; None if it names none.

    Names are the keys of an example such as `{"city": "..."}`, what is listed after a word such as "fields" or "keys",
    or what follows "JSON with".
    """
    looked_at, rest = text[:_LOOKED_AT], text[_LOOKED_AT:]
    for found in (_keys(looked_at), _after(_LISTED, looked_at), _after(_WITH, looked_at)):
        properties: dict[str, Any] = {}
        kept: list[str] = []
        end = 0
        for start, stop, name, kind in found:
            properties.setdefault(name, _property(name, kind))
            kept.append(looked_at[end:start])
            end = stop
            if len(properties) == _MOST:
                break
        if properties:
            others = "".join((*kept, looked_at[end:], rest))
            # "JSON" looks like a name.
            return {"type": "object", "properties": properties}, _JSON.sub("", others)
    return None


_Found = Iterator[tuple[int, int, str, str]]
"""Where a name begins and ends, the name, and what is said of its kind."""


def _keys(text: str) -> _Found:
    keys = list(_KEY.finditer(text))
    if any(found[1] == "properties" for found in keys):
        return  # it is a schema, one that cannot be followed
    for found in keys:
        yield found.start(), found.end(), found[1], found[2]


def _after(beginning: re.Pattern[str], text: str) -> _Found:
    for begun in beginning.finditer(text):
        at = begun.end()
        listed = False
        while (name := _NAME.match(text, at)) is not None:
            yield name.start(), name.end(), name[2], name[3] or ""
            listed = True
            following = _NEXT.match(text, name.end())
            if following is None:
                break
            at = following.end()
        if listed:
            return


def _property(name: str, kind: str) -> Schema:
    if _BOOLEANS.match(kind):
        return {"type": "boolean"}
    if kind.startswith("["):
        return {"type": "array", "items": {"type": "string"}}
    words = name.casefold().split("_")
    if _NUMBERS.match(kind) or (not kind and not _NUMERIC.isdisjoint(words)):
        return {"type": "integer" if kind.casefold().lstrip("<").startswith("int") else "number"}
    return {"type": "string"}
