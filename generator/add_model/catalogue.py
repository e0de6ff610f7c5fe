"""Reads model pages from files, URLs and the service's catalogue."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import httpx

from ..source import is_mapping
from .notes import PageError
from .page import Page, read_page

# Source: cloudflare 5.9, resources/ai/models/schema.py
_SCHEMA: Final = "/accounts/{}/ai/models/schema"
_TIMEOUT: Final = 30.0
_VARIABLES: Final = ("CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_API_TOKEN")


def find_page(source: str, server: str) -> Page:
    """Read a model's page.

    Args:
        source: A file, a URL, or a model's id. The catalogue has the schema for an id, and needs
            CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN.
        server: The service's base URL; CLOUDFLARE_BASE_URL overrides it.

    Raises:
        PageError: The page cannot be read, or is not a model's page.
    """
    if source.startswith("@"):
        return _from_catalogue(source, os.environ.get("CLOUDFLARE_BASE_URL") or server)
    if source.startswith(("http://", "https://")):
        return read_page(_get(source, source), source)
    try:
        text = Path(source).read_text(encoding="utf-8")
    except OSError as error:
        raise PageError(f"{source}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise PageError(f"{source}: not JSON: not in UTF-8") from error
    return read_page(text, source)


def _from_catalogue(name: str, server: str) -> Page:
    account, token = (os.environ.get(variable, "") for variable in _VARIABLES)
    if not account or not token:
        raise PageError(f"{name}: set {' and '.join(_VARIABLES)} to read a model's schema from the catalogue")
    url = server.rstrip("/") + _SCHEMA.format(account)
    text = _get(url, name, {"model": name}, {"authorization": f"Bearer {token}"})
    try:
        answer: Any = json.loads(text)
    except ValueError as error:
        raise PageError(f"{name}: the catalogue's answer is not JSON") from error
    result = answer.get("result") if is_mapping(answer) else None
    if not is_mapping(result):
        raise PageError(f"{name}: the catalogue's answer has no schema in it")
    return read_page(json.dumps({"name": name, "schema": result.get("schema", result)}), name)


def _get(
    url: str, origin: str, query: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
) -> str:
    try:
        # Without redirects where there is a token: it is for this server alone.
        answer = httpx.get(
            url, params=query, headers=headers, timeout=_TIMEOUT, follow_redirects=headers is None
        )
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PageError(f"{origin}: does not answer: {str(error) or type(error).__name__}") from error
    if not answer.is_success:
        raise PageError(f"{origin}: cannot be read: HTTP {answer.status_code}")
    return answer.text
