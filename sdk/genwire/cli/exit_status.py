"""The exit statuses of `genwire`, and which error has which."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from .. import errors


class ExitStatus(IntEnum):
    """What the shell sees when a command has ended."""

    OK = 0
    ERROR = 1
    USAGE = 2
    BLOCKED = 3
    CREDENTIALS = 4
    RATE_LIMIT = 5
    NOT_FOUND = 6
    TIMEOUT = 7
    SOME_ROWS_FAILED = 8
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """What the status says, for the documentation."""
        return _MEANINGS[self]


_MEANINGS: Final = {
    ExitStatus.OK: "success; also when the reader of a pipe has closed it, as `head` does",
    ExitStatus.ERROR: "any other error: no connection, an error of the service, a file that cannot be written",
    ExitStatus.USAGE: "a wrong command line, or input that breaks a rule of the contract; nothing was sent",
    ExitStatus.BLOCKED: "the prompt or the answer was blocked",
    ExitStatus.CREDENTIALS: "no key, a key that the service does not accept, or one that does not allow this",
    ExitStatus.RATE_LIMIT: "a rate or quota is used up, after the retries",
    ExitStatus.NOT_FOUND: "the service has no such model, file or operation",
    ExitStatus.TIMEOUT: "the service did not answer in time, or waiting has ended",
    ExitStatus.SOME_ROWS_FAILED: "some rows failed; the others are in the output",
    ExitStatus.INTERRUPTED: "Ctrl-C, or a SIGTERM to `genwire bulk`",
}


class CredentialsError(errors.ConfigurationError):
    """There is no key or token, or the one given cannot be sent."""


# The first class that an error is an instance of decides.
_BY_CLASS: Final[tuple[tuple[type[errors.GenwireError], ExitStatus], ...]] = (
    (errors.BlockedError, ExitStatus.BLOCKED),
    (CredentialsError, ExitStatus.CREDENTIALS),
    (errors.AuthenticationError, ExitStatus.CREDENTIALS),
    (errors.PermissionDeniedError, ExitStatus.CREDENTIALS),
    (errors.RateLimitError, ExitStatus.RATE_LIMIT),
    (errors.NotFoundError, ExitStatus.NOT_FOUND),
    (errors.APITimeoutError, ExitStatus.TIMEOUT),
    (errors.WaitTimeoutError, ExitStatus.TIMEOUT),
    (errors.ValidationError, ExitStatus.USAGE),
    (errors.ConfigurationError, ExitStatus.USAGE),
)
# Errors that come in the middle of a stream have the number of the HTTP status, if they have any.
_BY_CODE: Final = {
    401: ExitStatus.CREDENTIALS,
    403: ExitStatus.CREDENTIALS,
    404: ExitStatus.NOT_FOUND,
    408: ExitStatus.TIMEOUT,
    429: ExitStatus.RATE_LIMIT,
    504: ExitStatus.TIMEOUT,
}


def status_of(error: BaseException) -> ExitStatus:
    """Return the exit status for an error."""
    for kind, status in _BY_CLASS:
        if isinstance(error, kind):
            return status
    if isinstance(error, (errors.StreamError, errors.OperationError, errors.APIStatusError)):
        sent = error.status_code if isinstance(error, errors.APIStatusError) else 0
        return _BY_CODE.get(_http_status(error.code or 0)) or _BY_CODE.get(sent, ExitStatus.ERROR)
    return ExitStatus.ERROR


def _http_status(code: int) -> int:
    """Return the HTTP status for a number in an error: Cloudflare has numbers of its own."""
    from genwire_raw.workers_ai.errors import ERROR_CODES

    known = ERROR_CODES.get(code)
    if known is None:
        return code
    return 404 if known.not_found else known.status
