"""How a call is sent: checked, repeated where that does no harm, and read."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self, TypeVar

from genwire_raw._runtime.client import read_response
from genwire_raw._runtime.errors import ApiError, DecodeError
from genwire_raw._runtime.secrets import Secret

from .._transport.connections import Connections
from ..errors import APIResponseError, ConfigurationError, GenwireError, ValidationError
from .drivers import Driver
from .effects import Attempt, Failure, Flow, Invoke, Reply, Sleep, Within
from .error_mapping import Outcome, attempt_failure, status_error
from .extras import Extras, with_extras
from .rate_gate import RateGates
from .raw_responses import note
from .settings import header_fields, positive, secret
from .tracing import Tracing

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call
    from genwire_raw._runtime.client import Client
    from genwire_raw._runtime.rules import Violation

    from .._telemetry.tracing import CallSpan, Telemetry
    from .retry import Retry
    from .tracing import TracingOption

T = TypeVar("T")

logger = logging.getLogger("genwire")

MiB: Final = 1024 * 1024


class Connected:
    """The base of what holds connections and a key: it can be copied, but not pickled."""

    def __copy__(self) -> Self:
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        return other

    def __reduce__(self) -> str:
        raise TypeError(
            "clients, and what comes from them, hold connections and a key: they cannot be pickled. "
            "Make a client in each process"
        )


class Options(NamedTuple):
    """What may differ from call to call.

    Attributes:
        timeout: Seconds for one attempt, from connecting to the last byte; for a stream, to its first byte and
            between bytes. None: no limit.
        retry: What is sent again, how often and when; None for `Retry()`.
        headers: More headers for each request.
        validate: Whether requests are checked against the contract before they are sent.
        max_response_bytes: The most bytes that one answer, or one event of a stream, may have when decompressed.
        extras: More fields of each body, more query parameters and headers.
    """

    timeout: float | None = 60.0
    retry: Retry | None = None
    headers: Mapping[str, str] = {}
    validate: bool = True
    max_response_bytes: int = 256 * MiB
    extras: Extras = Extras()

    def checked(self) -> Options:
        """Return the same options, with header names in lower case.

        Raises:
            ConfigurationError: A header cannot be sent as it is, a number is not above zero, or `retry` is no `Retry`.
        """
        if self.retry is not None:
            from .retry import Retry  # imports attrs, as `default_retry` does

            retry: Any = self.retry
            if not isinstance(retry, Retry):
                raise ConfigurationError(f"retry must be a genwire.Retry, got {retry!r}")
        most: Any = self.max_response_bytes
        if isinstance(most, bool) or not isinstance(most, int) or most < 1:
            raise ConfigurationError(f"max_response_bytes must be a whole number of at least 1, got {most!r}")
        return self._replace(headers=header_fields(self.headers), timeout=positive(self.timeout, "timeout"))

    @property
    def retry_policy(self) -> Retry:
        """The policy in force."""
        if self.retry is not None:
            return self.retry
        from .retry import default_retry  # imports attrs, which a client that was only made does not need

        return default_retry()


class Session(Connected):
    """What a client and everything that comes from it share.

    Args:
        raw: Builds the requests of calls.
        connections: The HTTP clients that carry them.
        is_async: Whether methods are coroutines.
        options: What may differ from call to call.
        token: Returns the token of each request, in place of a fixed credential.
        non_retryable_codes: The service's own error codes that no retry can help with.
        tracing: Whether calls are traced; see `Tracing`.
    """

    def __init__(
        self,
        raw: Client,
        connections: Connections,
        *,
        is_async: bool,
        options: Options,
        token: Callable[[], str | Awaitable[str]] | None = None,
        non_retryable_codes: frozenset[int] = frozenset(),
        tracing: TracingOption = None,
    ) -> None:
        self.raw = raw
        self.connections = connections
        self.is_async = is_async
        self.options = options.checked()
        self.token = token
        self.non_retryable_codes = non_retryable_codes
        self.gates = RateGates()
        self.driver = Driver(raw, connections, self.options.max_response_bytes)
        self._tracing = Tracing(tracing, type(raw).__module__.rpartition(".")[0], raw.base_url)

    @property
    def telemetry(self) -> Telemetry | None:
        """What calls are traced with; None if they are not."""
        return self._tracing.telemetry

    def with_options(self, options: Options) -> Session:
        """Return a session over the same connections, with other options."""
        other = copy(self)
        other.options = options.checked()
        other.driver = Driver(self.raw, self.connections, options.max_response_bytes)
        return other

    def __deepcopy__(self, _: dict[int, Any]) -> Self:
        return self


class Retries:
    """The attempts of one call, or of one upload between two steps forward.

    Args:
        session: Its options say what is sent again, and its gates when.
        call: The call; calls of the same resource share its rate limits.
        from_failure: Whether the time that retries may take begins with the first failure, not with the first attempt.
    """

    def __init__(self, session: Session, call: Call[Any], *, from_failure: bool = False) -> None:
        self._from_failure = from_failure
        self._gates = session.gates
        self._policy = session.options.retry_policy
        self._call = call
        self._waits_at: str | None = None
        self._waited_until = 0.0
        self.restart()

    def restart(self) -> None:
        """Count attempts and time anew."""
        self._begun = time.monotonic()
        self.attempt = 0

    @property
    def elapsed(self) -> float:
        """Seconds since the first attempt began."""
        return time.monotonic() - self._begun

    def close(self) -> None:
        """Let go of what the call shares with others."""
        if self._waits_at is not None:
            self._gates.leave(self._waits_at)
            self._waits_at = None

    def begin(self) -> Flow[None]:
        """Wait while the service is known to refuse, then count an attempt."""
        policy = self._policy
        while policy.attempts > 1 and self._gates:
            opens = self._gates.opens(gate_key(self._call))
            left = opens - time.monotonic()
            if opens <= self._waited_until or left <= 0:
                break
            if left > policy.max_retry_after or self.elapsed + left > policy.budget:
                break  # the service will say so itself
            self._waited_until = opens
            yield Sleep(left)
        self.attempt += 1

    def after(self, reason: GenwireError, outcome: Outcome) -> Flow[None]:
        """Wait before the next attempt.

        Raises:
            GenwireError: The reason, if there is to be no further attempt.
        """
        attempt = self.attempt
        if self._from_failure and attempt == 1:
            self._begun = time.monotonic()
        if (
            outcome.delay is not None
            and outcome.status_code == 429
            and not outcome.is_permanent
            and self._policy.attempts > 1
        ):
            key = gate_key(self._call)
            shared = self._gates.refuse(key, outcome.delay, is_new=self._waits_at is None)
            self._waits_at = key
            self._waited_until = self._gates.opens(key)
            if shared:  # the service refuses them all, which says nothing of this call
                attempt = self.attempt = 0
        delay = self._policy.delay(outcome, attempt, self.elapsed)
        if delay is None:
            raise reason
        logger.info("%s; next attempt in %.1f s", reason, delay)
        yield Sleep(delay)


def send(session: Session, call: Call[T]) -> Flow[T]:
    """Send a call, retrying until the result is final, and decode the answer."""
    telemetry = session.telemetry
    span = None if telemetry is None else telemetry.call(call)
    if span is None:
        return (yield from _send(session, call, None))
    answer: T = yield Within(span, _send(session, call, span))
    return answer


def _send(session: Session, call: Call[T], span: CallSpan | None) -> Flow[T]:
    reply = yield from deliver(session, call, span=span)
    if span is not None:
        span.answered(reply.content)
    try:
        return read_response(call, reply.status_code, reply.headers, reply.content).parsed
    except DecodeError as error:
        subject = f"{call.endpoint.id}: "
        message = subject + str(error).removeprefix(subject)
        raise APIResponseError(message, body=reply.content.decode(errors="replace")) from None
    except ApiError as error:  # with the status of a success
        raise status_error(error) from None


def deliver(
    session: Session,
    call: Call[Any],
    headers: Mapping[str, str] | None = None,
    span: CallSpan | None = None,
) -> Flow[Reply]:
    """Send a call, retrying until the result is final.

    Args:
        session: What to send with.
        call: The call.
        headers: More headers, for this call alone.
        span: The call's span, if it is traced.

    Returns:
        A reply with a 2xx status; its body is unread if the call streams.
    """
    options = session.options
    call = with_extras(call, options.extras if call.body is not None else options.extras._replace(body={}))
    if options.validate and (violations := call.violations()):
        raise invalid(call.endpoint.id, violations)
    sent = {**(yield from request_headers(session)), **(headers or {})}
    _check_headers(session, call, sent)
    if span is not None:
        sent = {**span.headers(), **sent}
    retries = Retries(session, call)
    try:
        while True:
            yield from retries.begin()
            if span is not None:
                span.sent()
            reply = note(call.endpoint.id, (yield Attempt(call, sent, options.timeout)))
            logger.debug(
                "%s: %s after %.3f s, attempt %d",
                call.endpoint.id,
                _brief(reply),
                retries.elapsed,
                retries.attempt,
            )
            failed = failure(session, call, reply)
            if failed is None:
                assert isinstance(reply, Reply)
                return reply
            yield from retries.after(*failed)
    finally:
        retries.close()


def gate_key(call: Call[Any]) -> str:
    """Return the resource that a call asks: rate limits hold for a model, whichever of its methods is called."""
    path = call.path()
    resource, separator, _ = path.rpartition(":")
    return resource + separator or path


def request_headers(session: Session) -> Flow[dict[str, str]]:
    """Return the headers that the options ask for, with a token that is made for each call."""
    headers = dict(session.options.headers)
    if session.token is not None:
        token = secret((yield Invoke(session.token, gives_secret=True)), "token")
        headers["authorization"] = Secret(f"Bearer {token}")
    return headers


def failure(
    session: Session, call: Call[Any], reply: Reply | Failure, url: str | None = None
) -> tuple[GenwireError, Outcome] | None:
    """Return the error that an attempt came to, and what retrying needs to know of it; None for a 2xx status.

    Args:
        session: What the call was sent with.
        call: The call.
        reply: What the attempt brought.
        url: Where the request went; the API's base URL unless given.
    """
    return attempt_failure(
        call,
        reply,
        url=url or session.raw.base_url,
        timeout=session.options.timeout,
        non_retryable_codes=session.non_retryable_codes,
    )


def invalid(subject: str, violations: list[Violation]) -> ValidationError:
    """Return the error for broken rules: one line, the first in full and the others counted."""
    more = f" (and {len(violations) - 1} more)" if len(violations) > 1 else ""
    return ValidationError(f"{subject}: {violations[0]}{more}", violations)


def _check_headers(session: Session, call: Call[Any], sent: Mapping[str, str]) -> None:
    """Refuse headers of a call that would replace, or be replaced by, those of the client."""
    for name in call.headers():
        if name in sent or name in session.raw.SECRETS:
            raise ValidationError(
                f"{call.endpoint.id}: the header {name} is set by the client and by the call"
            )


def _brief(reply: Reply | Failure) -> str:
    return f"HTTP {reply.status_code}" if isinstance(reply, Reply) else type(reply).__name__
