"""Where clients take their settings from: arguments first, then the environment."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from .errors import ConfigurationError


def from_environment(given: str | None, *names: str) -> str | None:
    """The argument, or the first of the environment variables that is set and not empty."""
    return given or next((value for name in names if (value := os.environ.get(name))), None)


def secret(value: str, what: str) -> str:
    """A key or token that can go into a header.

    Raises:
        ConfigurationError: It has white space, line ends or characters beyond ASCII; the message does not show it.
    """
    stripped = value.strip()
    if not stripped or not stripped.isascii() or not stripped.isprintable() or " " in stripped:
        raise ConfigurationError(f"the {what} must be printable ASCII without spaces; the one given is not")
    return stripped


def base_url(value: str) -> str:
    """A base URL.

    Raises:
        ConfigurationError: It is no absolute http or https URL, or it carries credentials or a query.
    """
    try:
        parts = urlsplit(value)
        port_is_legal = parts.port is None or parts.port > 0
    except ValueError:
        raise ConfigurationError(f"base_url {value!r} is not a URL") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_legal:
        raise ConfigurationError(
            f"base_url must be like https://host or http://127.0.0.1:8085, got {value!r}"
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ConfigurationError("base_url must hold no user name, password, query or fragment")
    return value.rstrip("/")


def bearer(
    token: str | Callable[[], str | Awaitable[str]] | None,
) -> tuple[str | None, Callable[[], str | Awaitable[str]] | None]:
    """A token that is fixed, and one that is asked for with each call; one of the two, or neither."""
    return (None, token) if callable(token) else (secret(token, "token"), None) if token else (None, None)
