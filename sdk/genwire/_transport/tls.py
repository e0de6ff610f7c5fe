"""TLS contexts, one for the whole process: to load the certificates takes longer than many calls."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from typing import Final

import httpx

from ..errors import ConfigurationError

_VARIABLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def tls_context(base_url: str) -> ssl.SSLContext:
    """Return the TLS context for a service; plain HTTP gets one that trusts nobody, which costs nothing to make.

    Raises:
        ConfigurationError: The certificates named in the environment cannot be loaded.
    """
    return _trusting() if base_url.startswith("https:") else _bare()


@lru_cache(maxsize=1)
def _trusting() -> ssl.SSLContext:
    try:
        return httpx.create_ssl_context()
    except OSError as error:  # ssl.SSLError is one
        given = " ".join(f"{name}={os.environ[name]}" for name in _VARIABLES if os.environ.get(name))
        raise ConfigurationError(f"cannot load certificates from {given or 'certifi'}: {error}") from None


@lru_cache(maxsize=1)
def _bare() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
