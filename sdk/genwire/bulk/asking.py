"""Asking once for one or more rows, and what follows from what came back."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

import orjson

from genwire_raw._runtime.errors import DecodeError

from .._core.error_mapping import Outcome
from ..errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    GenwireError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from .senders import Refused
from .task import Answer, Request, Task

if TYPE_CHECKING:
    from .._core.retry import Retry
    from .senders import Sender

# The pause after a refusal that names none, doubled with each further one of the same row, in seconds.
_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 60.0


class Got(NamedTuple):
    """An answer, and its JSON as it came."""

    answer: Answer
    body: bytes


class Step(Enum):
    """What follows from a failed attempt."""

    WAIT = "all wait: the service has too much to do"
    AGAIN = "the row is asked again"
    FAIL = "the row has failed"
    END = "the job ends in good order: a quota is used up"
    RAISE = "the job ends with the error: every row would meet it"


class Verdict(NamedTuple):
    """What follows from a failed attempt.

    Attributes:
        step: The kind.
        delay: Seconds to wait before.
        reason: Why the job ends.
    """

    step: Step
    delay: float = 0.0
    reason: str = ""


Ask = Callable[[Sequence[Request]], Awaitable[Sequence[Got] | Refused]]


def most_at_once(task: Task) -> int:
    """Return how many requests of a task go into one call."""
    return 1 if task.grouping is None else task.grouping.most


def asker(sender: Sender, task: Task) -> Ask:
    """Return what sends requests once, in one call, and reads the answer to each."""

    async def ask(requests: Sequence[Request]) -> Sequence[Got] | Refused:
        first, *others = requests
        call = task.grouping.join(requests) if others and task.grouping else first.call
        came = await sender.send(call)
        if isinstance(came, Refused):
            return came
        return read_body(task, requests, came, sender.session.non_retryable_codes)

    return ask


def read_body(
    task: Task, requests: Sequence[Request], body: bytes, permanent: frozenset[int] = frozenset()
) -> Sequence[Got] | Refused:
    """Return what the JSON of a call's answer says; some services answer errors with status 200."""
    endpoint = requests[0].call.endpoint
    try:
        payload = orjson.loads(body)
        if len(requests) == 1 or task.grouping is None:
            return [Got(task.read(payload), body)]
        every = task.grouping.split(payload, len(requests))
        return [Got(task.read(one), orjson.dumps(one)) for one in every]
    except APIStatusError as error:
        return Refused(
            error,
            Outcome(
                error.status_code,
                sent=True,
                idempotent=endpoint.idempotent,
                delay=error.retry_delay,
                is_permanent=error.code in permanent,
            ),
        )
    except (DecodeError, orjson.JSONDecodeError) as error:
        text = body.decode(errors="replace")
        broken = APIResponseError(f"{endpoint.id}: the answer cannot be read: {error}", body=text)
        return Refused(broken, Outcome(200, sent=True, idempotent=endpoint.idempotent, is_permanent=True))


def verdict(
    task: Task,
    policy: Retry,
    refused: Refused,
    *,
    attempt: int,
    refusals: int,
    elapsed: float,
    is_first: bool,
) -> Verdict:
    """Return what follows from a failed attempt.

    Args:
        task: Knows the service's words for a quota that is used up.
        policy: The client's, for what is not a refusal.
        refused: What came.
        attempt: The number of the row's attempt that was not a refusal, from 1.
        refusals: How often the row was refused before.
        elapsed: Seconds since the row's first attempt.
        is_first: Whether no row has been answered yet in this run.
    """
    error, outcome = refused
    if isinstance(error, APIStatusError) and (quota := task.used_up(error)) is not None:
        return Verdict(Step.END, reason=quota)
    if isinstance(error, RateLimitError):
        delay = outcome.delay
        if delay is None:
            delay = min(_LONGEST_PAUSE, _PAUSE * 2.0 ** min(refusals, 16))
            delay *= 1 - 0.5 * random.random()  # noqa: S311 - spreads load, guards nothing
        return Verdict(Step.WAIT, delay)
    if (again := policy.delay(outcome, attempt, elapsed)) is not None:
        return Verdict(Step.AGAIN, again)
    if isinstance(error, (AuthenticationError, ConfigurationError)) or _is_unreached(error, outcome):
        return Verdict(Step.RAISE)
    # Before the first answer, these are perhaps errors of every row.
    if is_first and (
        isinstance(error, (PermissionDeniedError, ServerError))
        or (isinstance(error, APIStatusError) and task.is_missing(error))
    ):
        return Verdict(Step.RAISE)
    return Verdict(Step.FAIL)


def halves(requests: Sequence[Request], error: GenwireError) -> Sequence[Sequence[Request]]:
    """Return the halves of a group to ask instead of it: perhaps one of its rows alone made it fail.

    There are none of a single request, and of a group that was answered, which was paid for.
    """
    if len(requests) == 1 or isinstance(error, APIResponseError):
        return ()
    middle = len(requests) // 2
    return requests[:middle], requests[middle:]


def is_overload(error: GenwireError) -> bool:
    """Return whether an error says that the service has too much to do, so that less should be asked at once."""
    return isinstance(error, (ServerError, APITimeoutError))


def _is_unreached(error: GenwireError, outcome: Outcome) -> bool:
    return isinstance(error, APIConnectionError) and not outcome.sent


def described(error: Exception) -> GenwireError:
    """Return an error of a row's own: what a function of the caller's raised becomes one of genwire's."""
    if isinstance(error, GenwireError):
        return error
    made = GenwireError(f"prompt function: {type(error).__name__}: {error}")
    made.__cause__ = error
    return made
