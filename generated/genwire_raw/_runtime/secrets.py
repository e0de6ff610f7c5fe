# Made by `python codegen.py` from generator/runtime/secrets.py. Do not edit.
"""Keeps credentials out of reprs and errors, also those that services and proxies echo.

The credentials of all clients are known to the whole process, so that an error can hide them wherever it is made: in
the middle of a stream, or long after the call, when an answer is read. They are found in every spelling that an echo
may have: another case, JSON and HTML escapes, percent-encoding, base64 (as Basic authentication sends it) and hex.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections import OrderedDict
from collections.abc import Callable, Container, Mapping
from functools import cache, lru_cache
from threading import Lock
from typing import Any, Final, NamedTuple, SupportsIndex

from .json_types import is_object, is_sequence

HIDDEN: Final = "<hidden>"

_SHORTEST: Final = 8  # a shorter one is a placeholder, and may stand in any word
_MOST: Final = 4096  # credentials, of which each call learns its own again
_LEVELS: Final = 200
_PREFIX: Final = 16  # of a longer credential, this much and half of it is hidden too, where an echo is cut
_EXACT: Final = 32
_NAMES: Final = re.compile(r"auth|key|token|secret|passw|credential|cookie|session|signature|jwt")
_HARMLESS: Final = re.compile(r"^(accept|content-|host$|user-agent$|x-goog-user-project$)|\bid$|trace|agent")
_LOOKS_SECRET: Final = re.compile(r"(?=\S*\d)(?=\S*[A-Za-z])\S{16,}")
_DEEPEST: Final = 5
_ESCAPED: Final = re.compile(
    r"(?:\\+u(?=[0-9a-f]{4})(?:00)?|\\+x|%)(?P<hex>[0-9a-f]{2})"
    r"|&#x0*(?P<html>[0-9a-f]{1,4});|&#0*(?P<number>[0-9]{1,5});|(?P<ampersand>&amp;)|\\+"
)
_ANY_UNIT: Final = (
    r"(?:\\+u[0-9a-f]{4}|\\+x[0-9a-f]{2}|%(?:25)*[0-9a-f]{2}|&#[0-9]{1,7};|&#x[0-9a-f]{1,6};|[^\s\"'<>&%\\])"
)


class Secret(str):
    """Text hidden from its repr, since tracebacks with local variables, debuggers and crash reports print reprs."""

    __slots__ = ()

    def __repr__(self) -> str:
        return HIDDEN

    def __getitem__(self, key: SupportsIndex | slice) -> Secret:
        """Return a slice, hidden too, since some tracebacks shorten long values."""
        return Secret(super().__getitem__(key))


class _Patterns(NamedTuple):
    plain: re.Pattern[str]
    escaped: re.Pattern[str]


_known: OrderedDict[str, None] = OrderedDict()
_lock: Final = Lock()


def learn(headers: Mapping[str, str], secret_names: Container[str] = ()) -> None:
    """Remember the credentials among the headers of a request.

    Args:
        headers: The headers. The caller's own count as secret by their names and the form of their values.
        secret_names: The headers that the contract calls credentials, in lower case.
    """
    for name, value in headers.items():
        if (
            name in secret_names
            or _is_named_secret(name)
            or (_LOOKS_SECRET.fullmatch(value) and not _is_harmless(name))
        ):
            with _lock:
                if value in _known:
                    _known.move_to_end(value)
                    continue
                _known[str(value)] = None
                if len(_known) > _MOST:
                    _known.popitem(last=False)


def hidden(value: Any) -> Any:
    """Return a value (text, JSON, headers or a model) without credentials; the value itself if it has none."""
    with _lock:
        known = [*_known]
    return _hidden(value, known, 0) if known else value


def _hidden(value: Any, known: list[str], level: int) -> Any:
    if isinstance(value, str):
        return _hidden_text(value, known)
    if level > _LEVELS:
        return HIDDEN if value else value
    if is_object(value):
        return _hidden_object(value, known, level)
    if is_sequence(value) and type(value) in (list, tuple):
        items = [_hidden(one, known, level + 1) for one in value]
        same = all(one is other for one, other in zip(items, value, strict=True))
        return value if same else items if isinstance(value, list) else tuple(items)
    return _hidden_other(value, known, level)


def _hidden_object(value: dict[Any, Any], known: list[str], level: int) -> dict[Any, Any]:
    fields = {_hidden(key, known, level): _hidden(one, known, level + 1) for key, one in value.items()}
    is_same = all(key in fields and fields[key] is one for key, one in value.items())
    return value if is_same else fields


def _hidden_other(value: Any, known: list[str], level: int) -> Any:
    """Return headers, bytes or models without credentials."""
    if isinstance(value, bytes):
        text = value.decode("latin-1")
        found = _hidden_text(text, known)
        return value if found is text else found.encode("latin-1")
    if hasattr(value, "multi_items"):
        pairs = [(name, _hidden_text(text, known)) for name, text in value.multi_items()]
        return value if pairs == value.multi_items() else type(value)(pairs)
    received: Callable[[], Any] | None = getattr(value, "as_received", None)
    if isinstance(value, type) or received is None or not (source := received()):
        return value
    without = _hidden(source, known, level + 1)
    kind: Any = value.__class__
    return value if without is source else kind.from_dict(without)


def _hidden_text(text: str, known: list[str]) -> str:
    if len(text) < _SHORTEST:
        return text
    readings = _readings(text)
    found = text
    for value in known:
        # Nearly no text holds a credential: to look for its pieces is a hundred times quicker than its patterns.
        if any(piece in reading for piece in _pieces(value) for reading in readings):
            for patterns in _patterns(value):
                found = patterns.escaped.sub(HIDDEN, found)  # first, or it would find only what is left
                found = patterns.plain.sub(HIDDEN, found)
    return text if found == text else found


def _readings(text: str) -> list[str]:
    """Return a text with and without its escapes, at all levels of escaping, in lower case."""
    readings = [text.lower()]
    while len(readings) < _DEEPEST and _ESCAPED.search(readings[-1]):
        readings.append(_ESCAPED.sub(_unescaped, readings[-1]).lower())
    return readings


def _unescaped(found: re.Match[str]) -> str:
    digits = found["hex"] or found["html"]
    if digits:
        return chr(min(int(digits, 16), 0xFFFF))
    if found["number"]:
        return chr(min(int(found["number"]), 0xFFFF))
    return "&" if found["ampersand"] else ""


@cache
def _is_named_secret(name: str) -> bool:
    return _NAMES.search(name.lower()) is not None


@cache
def _is_harmless(name: str) -> bool:
    return _HARMLESS.search(name.lower()) is not None


@lru_cache(maxsize=_MOST)
def _pieces(value: str) -> tuple[str, ...]:
    """Return texts in lower case of which every occurrence of a header's credentials contains one."""
    pieces: set[str] = set()
    for credential in _credentials(value):
        texts = _base64_texts(credential)
        pieces |= {_head(credential), _head(credential).encode().hex(), *texts}
        pieces |= {text.translate(_FOR_URLS) for text in texts}
    return tuple({piece.lower() for piece in pieces})


@lru_cache(maxsize=256)
def _patterns(value: str) -> tuple[_Patterns, ...]:
    """Return patterns that match the credentials in a header's value."""
    return tuple(map(_patterns_of, sorted(_credentials(value), key=len, reverse=True)))


def _credentials(value: str) -> set[str]:
    """Return the credentials in a header's value, without the scheme and the names of cookies."""
    found: set[str] = set()
    for part in re.split(r"[;,\s]+", value):
        found |= {part, part.partition("=")[2]}
    scheme, _, rest = value.partition(" ")
    if scheme.lower() == "basic":
        try:
            decoded = b64decode(rest.strip(), validate=True).decode()
        except (Base64Error, ValueError):
            pass
        else:
            found |= {decoded, decoded.partition(":")[2]}
    return {one for one in found if len(one) >= _SHORTEST}


def _patterns_of(credential: str) -> _Patterns:
    head = _head(credential)
    rest = len(credential) - len(head)
    plain = "|".join(
        [
            re.escape(credential),
            *([re.escape(head) + rf"[^\s\"'<>&%\\]{{0,{rest}}}"] if rest else []),
            *map(_base64_pattern, _base64_texts(credential)),
            re.escape(credential.encode().hex()),
        ]
    )
    escaped = "".join(map(_unit, head)) + (f"{_ANY_UNIT}{{0,{rest}}}" if rest else "")
    return _Patterns(re.compile(plain, re.IGNORECASE), re.compile(escaped, re.IGNORECASE))


def _head(credential: str) -> str:
    return credential[: min(len(credential), max(_PREFIX, len(credential) // 2), _EXACT)]


def _unit(character: str) -> str:
    """Return a pattern of a character and its escapes."""
    number = ord(character)
    alternatives = [
        rf"\\*{re.escape(character)}",
        rf"\\+u{number:04x}",
        rf"\\+x{number:02x}",
        rf"%(?:25)*{number:02x}",
        rf"&(?:amp;)*#0*{number};",
        rf"&(?:amp;)*#x0*{number:x};",
    ]
    return f"(?:{'|'.join(alternatives)})"


def _base64_texts(credential: str) -> list[str]:
    """Return a credential in base64, at each of the three possible byte offsets."""
    data = credential.encode()
    texts: list[str] = []
    for offset, lost in ((0, 0), (1, 2), (2, 3)):
        text = b64encode(b"\0" * offset + data).decode()[lost:].rstrip("=")
        texts.append(
            text[:-1] if (offset + len(data)) % 3 else text
        )  # the last one shares its bits with what follows
    return texts


def _base64_pattern(text: str) -> str:
    special = {"+": r"(?:[+-]|%2b)", "/": r"(?:\\?/|_|%2f)"}
    return "".join(special.get(one, one) for one in text) + r"(?:[\w+/=-]|%2b|%2f|%3d)*"


_FOR_URLS: Final = str.maketrans("+/", "-_")
