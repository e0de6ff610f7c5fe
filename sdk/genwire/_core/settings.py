"""The settings of clients: arguments first, then the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import httpx

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw._runtime.secrets import Secret

from ..errors import ConfigurationError

T = TypeVar("T")

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_LABEL = r"[^\s%/?#\[\].]{1,63}"
_HOST = re.compile(rf"({_LABEL}\.)*{_LABEL}\.?")


def from_environment(given: str | None, *names: str) -> str | None:
    """Return the argument, or the first of the environment variables that is set and not empty."""
    return given or next((value for name in names if (value := os.environ.get(name))), None)


def text(value: object, what: str) -> str | None:
    """Return a setting that is text, or None.

    Raises:
        ConfigurationError: It is something else; the message does not show it, since it may be secret.
    """
    if value is None or isinstance(value, str):
        return value
    raise ConfigurationError(f"{what} must be text, got {type(value).__name__}")


def hiding(value: T) -> T:
    """Return a credential, or headers, in a form that a repr does not show; anything else as it is.

    What is wrong with other settings raises while these are local variables, which some tracebacks show.
    """
    given: Any = value
    if isinstance(given, str):
        given = Secret(given)
    elif is_mapping(given):
        given = {name: Secret(one) if isinstance(one, str) else one for name, one in given.items()}
    hidden: T = given
    return hidden


def secret(value: object, what: str) -> Secret:
    """Return a key or token that can go into a header, as text that a repr does not show.

    Raises:
        ConfigurationError: It has white space inside or characters beyond ASCII; the message does not show it.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"the {what} must be text, got {type(value).__name__}")
    value = stripped = Secret(value.strip())  # both names: a traceback may show local variables
    if not stripped or not _is_printable(stripped) or " " in stripped:
        raise ConfigurationError(f"the {what} must be printable ASCII without spaces; the one given is not")
    return stripped


def header_fields(headers: Mapping[Any, Any]) -> dict[str, str]:
    """Return headers with their names in lower case, so that a later one replaces an earlier one however it is spelt.

    Their values may be secret, so that a repr does not show them.

    Raises:
        ConfigurationError: A header cannot be sent as it is; the message does not show its value.
    """
    if not is_mapping(headers):
        raise ConfigurationError(
            f"headers must be a mapping of names to values, got {type(headers).__name__}"
        )
    headers = hiding(headers)
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} is not the name of a header")
        if not isinstance(value, str) or not _is_printable(value):
            raise ConfigurationError(f"the header {name!r} must be printable ASCII")
    return {name.lower(): Secret(value.strip()) for name, value in headers.items()}


def positive(seconds: Any, what: str) -> float | None:
    """Return a number of seconds above zero, or None for no limit.

    Raises:
        ConfigurationError: It is something else.
    """
    if seconds is None:
        return None
    if isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and seconds > 0:
        return seconds
    raise ConfigurationError(
        f"{what} must be a number of seconds above 0, or None for no limit, got {seconds!r}"
    )


def base_url(value: str) -> str:
    """Return a base URL without a slash at its end.

    Raises:
        ConfigurationError: It is no absolute http or https URL, or it carries credentials or a query.
    """
    text(value, "base_url")
    if "@" in value:  # not to be shown
        raise ConfigurationError("base_url must hold no user name and no password")
    if "?" in value or "#" in value:  # nor is this: some put a key there
        raise ConfigurationError("base_url must hold no query and no fragment; a key goes into a header")
    try:
        url = httpx.URL(value)
        host = url.raw_host.decode()
        if "xn--" in host:  # the check takes 2 ms of imports
            url.host.encode("idna")
    except (httpx.InvalidURL, ValueError):
        raise ConfigurationError(f"base_url {value!r} is not a URL") from None
    port_is_legal = url.port is None or 0 < url.port < 65536
    if url.scheme not in ("http", "https") or not _HOST.fullmatch(host) or not port_is_legal:
        raise ConfigurationError(
            f"base_url must be like https://host or http://127.0.0.1:8085, got {value!r}"
        )
    return value.rstrip("/")


def checked_http_client(client: Any, *, is_async: bool) -> Any:
    """Return an HTTP client of the caller's, or None.

    Raises:
        ConfigurationError: It is no client of httpx, or synchronous for an asynchronous client, or the other way round.
    """
    right = httpx.AsyncClient if is_async else httpx.Client
    if client is None or isinstance(client, right):
        return client
    package = type(client).__module__.partition(".")[0]
    raise ConfigurationError(
        f"http_client must be an httpx.{right.__name__}, got {package}.{type(client).__name__}"
    )


def checked_transport(name: Any, client: Any) -> Any:
    """Return the name of a transport.

    Raises:
        ConfigurationError: It is unknown or not installed, or a client was given, which has its own.
    """
    if name == "aiohttp":
        if client is not None:
            raise ConfigurationError("transport='aiohttp' and http_client exclude each other")
        from importlib.util import find_spec

        if find_spec("httpx_aiohttp") is None:
            raise ConfigurationError(
                "transport='aiohttp' needs more packages: pip install 'genwire[aiohttp]'"
            )
    elif name != "httpx":
        raise ConfigurationError(f"transport must be 'httpx' or 'aiohttp', got {name!r}")
    return name


def _is_printable(text: str) -> bool:
    return text.isascii() and text.isprintable()


def bearer(
    token: str | Callable[[], str | Awaitable[str]] | None,
) -> tuple[str | None, Callable[[], str | Awaitable[str]] | None]:
    """Return a fixed token, and a function that makes one for each call; one of the two, or neither."""
    return (None, token) if callable(token) else (secret(token, "token"), None) if token else (None, None)
