"""Options of HTTP in the terms of the facade's clients."""

from __future__ import annotations

import warnings
from typing import Any, Final, NamedTuple

import httpx

from genwire_raw.generativelanguage import api

from .._core.raw_responses import RawResponse
from .._core.retry import Retry
from . import types
from .errors import NotCarriedError

# Seconds, where a program names none: long answers take long.
DEFAULT_TIMEOUT: Final = 600.0
_VERSION: Final = api.models.get.ENDPOINT.path.split("/")[1]  # of the service, as the contract describes it


class Settings(NamedTuple):
    """The arguments of a client, and the HTTP client among them that was made for it and is to be closed."""

    arguments: dict[str, Any]
    own: Any


def client_settings(given: types.HttpOptions, *, is_async: bool) -> Settings:
    """Return the arguments of a client.

    Raises:
        NotCarriedError: An option is for another HTTP library.
    """
    if given.aiohttp_client is not None:
        raise NotCarriedError(
            "http_options.aiohttp_client: genwire takes clients of httpx; pass httpx_async_client"
        )
    settings = {"timeout": DEFAULT_TIMEOUT, **call_settings(given), "base_url": given.base_url}
    settings.pop("extra_body", None)
    http = given.httpx_async_client if is_async else given.httpx_client
    arguments = dict((given.async_client_args if is_async else given.client_args) or {})
    if "ssl" in arguments:  # aiohttp's name of it
        arguments["verify"] = arguments.pop("ssl")
    own = None
    if http is None and arguments:
        http = own = httpx.AsyncClient(**arguments) if is_async else httpx.Client(**arguments)
    return Settings({**settings, "http_client": http}, own)


def call_settings(given: types.HttpOptions) -> dict[str, Any]:
    """Return what `with_options` of a client takes, for one call or all of them.

    A program that chooses another version runs, with a warning: v1beta has what v1 has, and most of v1alpha.
    """
    if given.api_version not in (None, _VERSION):
        warnings.warn(
            f"http_options.api_version: requests go to {_VERSION}, got {given.api_version!r}", stacklevel=2
        )
    return _given(
        timeout=None if given.timeout is None else given.timeout / 1000,  # from milliseconds
        headers=given.headers or None,
        retry=None if given.retry_options is None else _retry(given.retry_options),
        extra_body=given.extra_body or None,
    )


def http_response(answer: RawResponse) -> types.HttpResponse:
    """Return the headers of an answer."""
    return types.HttpResponse(headers=dict(answer.headers))


def _retry(given: types.HttpRetryOptions) -> Retry:
    settings = _given(
        attempts=5 if given.attempts is None else max(1, given.attempts),
        initial=given.initial_delay,
        maximum=given.max_delay,
        jitter=None if given.jitter is None else min(1.0, max(0.0, given.jitter)),
        statuses=given.http_status_codes or None,
    )
    return Retry(**settings)


def _given(**settings: Any) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if value is not None}
