"""What genwire raises.

GenwireError
  ConfigurationError          a missing key, a wrong base URL
  ValidationError             input that breaks a rule of the contract; nothing was sent
  APIError
    APIConnectionError        the service was not reached, or the connection broke
      APITimeoutError         ... or did not answer in time
    APIResponseError          an answer that is not what the contract promises
      ResponseTooLargeError   ... or has more bytes than `max_response_bytes` allows
    APIStatusError            the service answered with an error
      BadRequestError         400
      AuthenticationError     401, and 400 for a key that is not valid
      PermissionDeniedError   403
      NotFoundError           404
      ConflictError           409
      RequestTooLargeError    413
      RateLimitError          429
      ServerError             500 and above
    StreamError               a stream carried an error after it had begun
      StreamTruncatedError    ... or ended before its end
    UploadError               an upload broke off; its `session` goes on with it
  BlockedError                there is no text, since a prompt or an answer was blocked
  ParseError                  an answer is not what JSON mode asked for; its text is kept
  ToolRoundsError             a model goes on calling functions beyond the cap
  OperationError              a long-running operation failed
  WaitTimeoutError            waiting ended before the operation or the file was ready; it goes on
  JobError                    a bulk job cannot begin or go on: its files, not its rows
  PaginationError             a service repeats a page for ever
  ClosedError                 a client or a stream was used after it had been closed
UserWarning
  StreamTruncatedWarning      a stream of Google's ended in order, but without saying why

No message, attribute or repr holds a key or a token: an error hides them when it is made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from genwire_raw._runtime.rules import Violation
from genwire_raw._runtime.secrets import hidden

if TYPE_CHECKING:
    from ._upload_session import UploadSession

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BlockedError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "GenwireError",
    "JobError",
    "NotFoundError",
    "OperationError",
    "PaginationError",
    "ParseError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTooLargeError",
    "ResponseTooLargeError",
    "ServerError",
    "StreamError",
    "StreamTruncatedError",
    "StreamTruncatedWarning",
    "ToolRoundsError",
    "UploadError",
    "ValidationError",
    "Violation",
    "WaitTimeoutError",
]


class Partial(NamedTuple):
    """What a method that needs several requests had received when one of them failed: `error.partial`.

    Attributes:
        response: The response of the first items: of the same class as the whole one.
        next: The index of the first item that is not in it: go on with `texts[error.partial.next:]`.
    """

    response: Any
    next: int


Partial.__module__ = "genwire"


class GenwireError(Exception):
    """The root of all that genwire raises on purpose. Whatever an error is given, it holds no credentials.

    Attributes:
        partial: What came before the failure of a method that needs several requests, such as
            `batch_embed_contents`; None if nothing did.
    """

    partial: Partial | None = None

    def __init__(self, *args: object) -> None:
        super().__init__(*map(hidden, args))

    def __setattr__(self, name: str, value: Any) -> None:
        """Set an attribute, without the credentials that a service gave back."""
        super().__setattr__(name, hidden(value))


class ConfigurationError(GenwireError):
    """The client cannot work as it was set up."""


class ValidationError(GenwireError, ValueError):
    """Input that breaks a rule of the contract; nothing was sent.

    Attributes:
        violations: Each broken rule: path, value, rule.
    """

    def __init__(self, message: str, violations: Sequence[Violation] = ()) -> None:
        super().__init__(message)
        self.violations = tuple(violations)


class APIError(GenwireError):
    """A call that did not succeed."""


class APIConnectionError(APIError):
    """The service was not reached, or the connection broke before the answer was whole."""


class APITimeoutError(APIConnectionError, TimeoutError):
    """The service did not answer in time."""


class APIResponseError(APIError):
    """An answer that is not what the contract promises: not JSON, or JSON of another shape.

    Attributes:
        body: The answer as text; empty if it could not be read.
    """

    def __init__(self, message: str, *, body: str = "") -> None:
        super().__init__(message)
        self.body = body


class ResponseTooLargeError(APIResponseError):
    """An answer, or one event of a stream, has more bytes than the client's `max_response_bytes` allows."""


class APIStatusError(APIError):
    """The service answered with an error.

    Attributes:
        status_code: The HTTP status.
        status: Google's name of the error (`NOT_FOUND`), if it gave one.
        code: The service's own number: Cloudflare's error code, or Google's `error.code`.
        details: Google's error details (`ErrorInfo`, `QuotaFailure`, ...) or Cloudflare's list of errors.
        request_id: The id under which the service knows the request, if it gave one.
        retry_delay: Seconds after which the service wants to be asked again, if it said so.
        body: The answer's JSON, or its text.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int = 0,
        status: str | None = None,
        code: int | None = None,
        details: Sequence[Mapping[str, Any]] = (),
        request_id: str | None = None,
        retry_delay: float | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.status = status
        self.code = code
        self.details = tuple(details)
        self.request_id = request_id
        self.retry_delay = retry_delay
        self.body = body


class BadRequestError(APIStatusError):
    """400: the service refuses the request as it is."""


class AuthenticationError(APIStatusError):
    """401, or 400 with the reason API_KEY_INVALID: the key or token is not accepted."""


class PermissionDeniedError(APIStatusError):
    """403: the key or token does not allow this; also a file or cache that does not exist."""


class NotFoundError(APIStatusError):
    """404: no such model, tuned model, operation or route."""


class ConflictError(APIStatusError):
    """409: the resource exists, or changed meanwhile."""


class RequestTooLargeError(APIStatusError):
    """413: the request is larger than the service takes."""


class RateLimitError(APIStatusError):
    """429: a quota or rate is used up; `retry_delay` says for how long, if the service does."""


class ServerError(APIStatusError):
    """500 and above: the fault is the service's."""


class StreamError(APIError):
    """A stream carried an error after it had begun. What had arrived was delivered before.

    Attributes:
        status: As for `APIStatusError`, as are the others; None for what the stream does not carry.
        code: The service's own number.
        details: Google's error details, or Cloudflare's list of errors; empty if there are none.
        body: The event's JSON, or its text.
    """

    def __init__(
        self,
        message: str,
        *,
        status: str | None = None,
        code: int | None = None,
        details: Sequence[Mapping[str, Any]] = (),
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.details = tuple(details)
        self.body = body


class StreamTruncatedError(StreamError):
    """A stream ended before its end: the connection broke, or the event that marks the end is missing."""


class StreamTruncatedWarning(UserWarning):
    """A stream of Google's ended in order, but no event said why: the answer may be incomplete.

    All events were delivered, and the `finish_reason` of the whole is None.
    """


class UploadError(APIError):
    """An upload broke off after it had begun; `__cause__` is what ended it, if the service or the connection did.

    Attributes:
        session: Goes on with it, here or in another process: `files.upload(file, resume=error.session)`. None when
            it has to be begun anew.
    """

    def __init__(self, message: str, *, session: UploadSession | None = None) -> None:
        super().__init__(message)
        self.session = session


class BlockedError(GenwireError):
    """There is no text to give, since the prompt or the answer was blocked or is empty.

    Attributes:
        reason: The service's reason (`SAFETY`, `RECITATION`, ...).
        ratings: The safety ratings that came with it.
        response: The whole response.
    """

    def __init__(
        self, message: str, *, reason: str | None = None, ratings: Sequence[Any] = (), response: Any = None
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.ratings = tuple(ratings)
        self.response = response


class ParseError(GenwireError, ValueError):
    """An answer is not what JSON mode asked for; the message names the place and the rule.

    Attributes:
        text: The answer's text, as it came.
        path: Where in the answer: `ingredients[2].amount`; empty for the answer as a whole.
    """

    def __init__(self, message: str, *, text: str = "", path: str = "") -> None:
        super().__init__(message)
        self.text = text
        self.path = path


class ToolRoundsError(GenwireError):
    """A model called functions in more rounds of one turn than it may. The turn is not in the chat's history.

    Attributes:
        response: The answer that asked for one round too many.
        messages: The messages of the chat with those of the turn, that answer among them: a history to go on from.
    """

    def __init__(self, message: str, *, response: Any = None, messages: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.response = response
        self.messages = list(messages)


class OperationError(GenwireError):
    """A long-running operation ended in an error.

    Attributes:
        name: The operation's name.
        code: The gRPC code.
        details: The error's details.
    """

    def __init__(
        self, message: str, *, name: str = "", code: int | None = None, details: Sequence[Any] = ()
    ) -> None:
        super().__init__(message)
        self.name = name
        self.code = code
        self.details = tuple(details)


class WaitTimeoutError(GenwireError, TimeoutError):
    """Waiting ended before the thing waited for was ready. It goes on, and can be waited for again.

    Attributes:
        name: The name to wait for again.
    """

    def __init__(self, message: str, *, name: str = "") -> None:
        super().__init__(message)
        self.name = name


class JobError(GenwireError):
    """A bulk job cannot begin or go on: a file cannot be read or written, or belongs to another job.

    What was answered before is in the job's journal; the same job, run again, goes on from there.
    """


class PaginationError(GenwireError):
    """A service gave the same page token twice, so that a listing would never end. Its items were delivered."""


class ClosedError(GenwireError, RuntimeError):
    """A client or a stream was used after it had been closed."""
