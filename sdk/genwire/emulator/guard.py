"""Protection from browsers: refuses web pages of other origins and unknown host names, and keeps answers from running.

A browser lets any page send requests to this machine. What the page may not do is choose their `Host`, `Origin` and
`Sec-Fetch-` headers (https://fetch.spec.whatwg.org/, https://www.w3.org/TR/fetch-metadata/), so these are checked
before anything else is looked at. Programs other than browsers send none of the last two.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Scope, Send

from .replies import json_reply

ANY_HOST: Final = "*"
_MOST_HOST: Final = 300
CONTROL_PREFIX: Final = "/_emulator"
CONSOLE_PREFIX: Final = "/_emulator/console/"
OVERVIEW: Final = f"{CONSOLE_PREFIX}overview"
PAGE: Final = "/"

_HOST: Final = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::\d{1,5})?")
_BEARER: Final = re.compile(r"bearer +(\S+)", re.IGNORECASE)
_JSON: Final = "application/json"
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})
# `none` is what the user opened: by typing the address, or from a bookmark.
_OWN_SITES: Final = frozenset({"same-origin", "none"})

# Whatever an answer holds, also the body of an ordered fault: a browser shows it as what it says it is, runs
# nothing of it, and hands it to no other origin.
_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_POLICY: Final = (
    b"content-security-policy",
    b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
)
# The console's page: the emulator's own files and answers, and nothing else.
_CONSOLE_POLICY: Final = (
    b"content-security-policy",
    (
        b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    ),
)
API_HEADERS: Final = (*_HEADERS, _POLICY)
_CONSOLE_HEADERS: Final = (*_HEADERS, _CONSOLE_POLICY)
_SET_HERE: Final = frozenset(name for name, _ in API_HEADERS)


class Guard:
    """Decides which requests are answered.

    Args:
        hosts: Names to be reached by besides those of this machine; `*` for any.
        keys: Keys and tokens of which the control plane asks for one; none if empty.
    """

    def __init__(self, hosts: Iterable[str], keys: Collection[str]) -> None:
        self._hosts = frozenset(host.lower().strip("[]") for host in hosts)
        self._keys = frozenset(keys)
        self._knows = lru_cache(256)(self._is_own)

    def complaint(self, scope: Scope) -> str | None:
        """Return why a request is refused whatever it asks for; None if it is not."""
        host = origin = site = mode = ""
        for name, value in scope["headers"]:
            if name == b"host":
                # Several of them are no name at all: who reads which one cannot be known.
                host = f"{host},{value.decode('latin-1')}" if host else value.decode("latin-1")
            elif name == b"origin":
                origin = value.decode("latin-1")
            elif name == b"sec-fetch-site":
                site = value.decode("latin-1")
            elif name == b"sec-fetch-mode":
                mode = value.decode("latin-1")
        server = str((scope.get("server") or ("",))[0])
        if host and not (len(host) <= _MOST_HOST and self._knows(host, server)):
            return (
                f"The emulator is not reached under the name {host[:100]!r}. "
                "To be reached under a name of your choice, start it with --allow-host NAME."
            )
        if origin and origin != f"{scope['scheme']}://{host}":
            return f"Requests from web pages of {origin[:100]!r} are refused; use a program or the emulator's console."
        # A link may lead to the console, whose page holds nothing of the emulator by itself.
        opens_console = mode == "navigate" and scope["method"] == "GET" and scope["path"] == PAGE
        if site and site not in _OWN_SITES and not opens_console:
            return f"Requests from other web pages ({site[:20]}) are refused; use a program or the emulator's console."
        return None

    def _is_own(self, host: str, server: str) -> bool:
        if ANY_HOST in self._hosts:
            return True
        found = _HOST.fullmatch(host)
        if found is None:
            return False
        name = (found[1] or found[2]).lower().removesuffix(".")
        if name == "localhost" or name.endswith(".localhost") or name in self._hosts:
            return True
        address = _address(name)
        if address is None:
            return False
        return address.is_loopback or address == _address(server)

    def control_refusal(self, request: Request) -> Response | None:
        """Return the refusal of a request for the control plane, by its key and its content type; None without."""
        path: str = request.scope["path"]
        if self._keys and (path == OVERVIEW or not path.startswith(CONSOLE_PREFIX)):
            bearer = _BEARER.fullmatch(request.headers.get("authorization", ""))
            key = request.headers.get("x-goog-api-key") or (bearer[1] if bearer else "")
            if key not in self._keys:
                message = "The control plane needs one of the keys that the emulator was started with (--key)"
                return json_reply({"error": message}, status=401, headers={"www-authenticate": "Bearer"})
        kind = request.headers.get("content-type")
        wanted = kind is not None or request.method in _WITH_BODY
        if wanted and (kind or "").partition(";")[0].strip().lower() != _JSON:
            message = f"The control plane takes content-type: {_JSON}, and no other"
            return json_reply({"error": message}, status=400)
        return None


def guarded(scope: Scope, send: Send) -> Send:
    """Return a `send` that gives an answer the headers which keep browsers from running it."""
    path: str = scope["path"]
    headers = _CONSOLE_HEADERS if path == PAGE or path.startswith(CONSOLE_PREFIX) else API_HEADERS

    async def guarded_send(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [one for one in message.get("headers", ()) if one[0].lower() not in _SET_HERE]
            message = {**message, "headers": [*kept, *headers]}
        await send(message)

    return guarded_send


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
