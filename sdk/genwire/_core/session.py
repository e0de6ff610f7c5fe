"""The way of one call: validate, send, try again, read."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from genwire_raw._runtime.client import api_error, read_response
from genwire_raw._runtime.errors import DecodeError

from ..errors import APIResponseError, GenwireError, ValidationError
from .drivers import Driver
from .effects import Attempt, Failure, Flow, Invoke, Reply, Sleep
from .error_mapping import connection_error, status_error, was_sent
from .raw_responses import note
from .retry import Outcome, Retry
from .settings import header_fields, positive, secret

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call
    from genwire_raw._runtime.client import Client
    from genwire_raw._runtime.rules import Violation

T = TypeVar("T")
Token = str | Callable[[], str | Awaitable[str]]

logger = logging.getLogger("genwire")


class Options(NamedTuple):
    """What may differ from call to call.

    Attributes:
        timeout: Seconds for one attempt, from connecting to the last byte; for a stream, to its first byte and
            between bytes. None: no limit.
        retry: What is sent again, how often and when.
        headers: More headers for each request.
        validate: Whether requests are checked against the contract before they are sent.
    """

    timeout: float | None = 60.0
    retry: Retry = Retry()
    headers: Mapping[str, str] = {}
    validate: bool = True

    def checked(self) -> Options:
        """The same, with header names in lower case.

        Raises:
            ConfigurationError: A header cannot be sent as it is, or the timeout is no number above zero.
        """
        return self._replace(headers=header_fields(self.headers), timeout=positive(self.timeout, "timeout"))


class Session:
    """What a client and all that comes from it share."""

    def __init__(
        self,
        raw: Client,
        *,
        is_async: bool,
        options: Options,
        token: Callable[[], str | Awaitable[str]] | None = None,
        hopeless_codes: frozenset[int] = frozenset(),
    ) -> None:
        self.raw = raw
        self.is_async = is_async
        self.options = options.checked()
        self.token = token
        self.hopeless_codes = hopeless_codes
        self.driver = Driver(raw)

    def with_options(self, options: Options) -> Session:
        """The same connections, with other options."""
        other = copy(self)
        other.options = options.checked()
        return other


def send(session: Session, call: Call[T]) -> Flow[T]:
    """Sends a call until an outcome stands, and decodes the answer."""
    reply = yield from deliver(session, call)
    try:
        return read_response(call, reply.status_code, reply.headers, reply.content).parsed
    except DecodeError as error:
        subject = f"{call.endpoint.id}: "
        message = subject + str(error).removeprefix(subject)
        raise APIResponseError(message, body=reply.content.decode(errors="replace")) from None


def deliver(session: Session, call: Call[Any]) -> Flow[Reply]:
    """Sends a call until an outcome stands; the reply has a 2xx status, and its body is unread if the call streams."""
    options = session.options
    if options.validate and (violations := call.violations()):
        raise invalid(call.endpoint.id, violations)
    headers = yield from own_headers(session)
    begun = time.monotonic()
    attempt = 0
    while True:
        attempt += 1
        reply = note(call.endpoint.id, (yield Attempt(call, headers, options.timeout)))
        elapsed = time.monotonic() - begun
        logger.debug("%s: %s after %.3f s, attempt %d", call.endpoint.id, _brief(reply), elapsed, attempt)
        failed = failure(session, call, reply)
        if failed is None:
            assert isinstance(reply, Reply)
            return reply
        reason, outcome = failed
        delay = options.retry.delay(outcome, attempt, elapsed)
        if delay is None:
            raise reason
        logger.info("%s; next attempt in %.1f s", reason, delay)
        yield Sleep(delay)


def own_headers(session: Session) -> Flow[dict[str, str]]:
    """The headers that the client's options ask for, with a token that is asked for with each call."""
    headers = dict(session.options.headers)
    if session.token is not None:
        headers["authorization"] = f"Bearer {secret((yield Invoke(session.token)), 'token')}"
    return headers


def failure(session: Session, call: Call[Any], reply: Reply | Failure) -> tuple[GenwireError, Outcome] | None:
    """The error that an attempt came to, and what retrying needs to know of it; None for a 2xx status."""
    endpoint = call.endpoint
    if not isinstance(reply, Reply):
        error = connection_error(endpoint.id, session.raw.base_url, reply, session.options.timeout)
        return error, Outcome(None, sent=was_sent(reply), idempotent=endpoint.idempotent)
    if 200 <= reply.status_code < 300:
        return None
    refusal = status_error(api_error(call, reply.status_code, reply.headers, reply.content))
    return refusal, Outcome(
        reply.status_code,
        sent=True,
        idempotent=endpoint.idempotent,
        delay=refusal.retry_delay,
        hopeless=refusal.code in session.hopeless_codes,
    )


def invalid(subject: str, violations: list[Violation]) -> ValidationError:
    """The error for broken rules: one line, the first in full and the others counted."""
    more = f" (and {len(violations) - 1} more)" if len(violations) > 1 else ""
    return ValidationError(f"{subject}: {violations[0]}{more}", violations)


def _brief(reply: Reply | Failure) -> str:
    return f"HTTP {reply.status_code}" if isinstance(reply, Reply) else type(reply).__name__
