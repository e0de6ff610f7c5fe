"""The errors of google-genai, and how what genwire raises becomes one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NoReturn

from genwire_raw._runtime.json_types import is_mapping, is_sequence

from .. import errors as _errors


class APIError(Exception):
    """The service answered with an error.

    Attributes:
        code: The HTTP status.
        status: The service's name of the error, such as `NOT_FOUND`.
        message: The service's message.
        details: The body of the answer.
        response: What came: an HTTP answer, or genwire's own error.
    """

    code: Any
    status: str | None
    message: str | None
    details: Any

    def __init__(self, code: int, response_json: Any, response: Any = None) -> None:
        details: Any = response_json
        if is_sequence(details) and len(details) == 1:
            details = details[0]
        self.response = response
        self.details = details
        body = _object(details)
        inner = _object(body.get("error"))
        self.message = body.get("message", inner.get("message"))
        self.status = body.get("status", inner.get("status"))
        self.code = code or body.get("code", inner.get("code"))
        super().__init__(f"{self.code} {self.status}. {self.details}")

    @property
    def status_code(self) -> Any:
        """As `code`: what google-genai's errors of interactions call it."""
        return self.code

    def __reduce__(self) -> tuple[Callable[..., APIError], tuple[Any, ...]]:
        return type(self), (self.code, self.details)

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """Raise the error of an HTTP status: `ClientError` for 4xx, `ServerError` for 5xx."""
        raise _kind(status_code, cls)(status_code, response_json, response)

    @classmethod
    async def raise_error_async(cls, status_code: int, response_json: Any, response: Any = None) -> NoReturn:
        """As `raise_error`."""
        cls.raise_error(status_code, response_json, response)

    @classmethod
    def raise_for_response(cls, response: Any) -> None:
        """Raise the error that an answer of httpx or requests is, if it is one."""
        if response.status_code == 200:
            return
        try:
            body = response.json()
        except ValueError:
            phrase = getattr(response, "reason_phrase", None) or getattr(response, "reason", None)
            body = {"message": response.text, "status": phrase}
        cls.raise_error(response.status_code, body, response)

    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None:
        """As `raise_for_response`, for an answer of `httpx.AsyncClient`."""
        if response.status_code != 200:
            await response.aread()
            cls.raise_for_response(response)


class ClientError(APIError):
    """A status from 400 to 499."""


class ServerError(APIError):
    """A status from 500 to 599."""


class UnknownFunctionCallArgumentError(ValueError):
    """The arguments of a function call do not fit the function's parameters."""


class UnsupportedFunctionError(ValueError):
    """A function cannot be called for the model."""


class FunctionInvocationError(ValueError):
    """A function raised."""


class UnknownApiResponseError(ValueError):
    """An answer is not JSON."""


class ContinuationInterruptedError(Exception):
    """Declared for `except` clauses; genwire does not continue interactions by itself."""


class ExperimentalWarning(Warning):
    """Declared for filters of warnings; genwire gives none."""


class NotCarriedError(_errors.GenwireError, ValueError):
    """A part of google-genai that genwire does not have."""


def absent(module: str, why: str) -> Callable[[str], NoReturn]:
    """Return the `__getattr__` of a module whose names genwire does not have.

    Args:
        module: The module.
        why: What the error says after the name.
    """

    def refuse(name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name)
        raise NotCarriedError(f"{module}.{name}: {why}")

    return refuse


@contextmanager
def translated() -> Iterator[None]:
    """Raise an error of the service as `ClientError` or `ServerError`."""
    try:
        yield
    except _errors.APIStatusError as error:
        raise _of(error.status_code, error) from error
    except _errors.StreamError as error:
        if error.code is None:
            raise
        raise _of(error.code, error) from error
    except _errors.APIResponseError as error:
        raise UnknownApiResponseError(str(error)) from error


def _of(code: int, error: _errors.APIStatusError | _errors.StreamError) -> APIError:
    body: Any = error.body
    details = (
        body if is_mapping(body) else {"error": {"code": code, "message": str(error), "status": error.status}}
    )
    return _kind(code, APIError)(code, details, error)


def _object(value: object) -> Mapping[str, Any]:
    return value if is_mapping(value) else {}


def _kind(code: int, otherwise: type[APIError]) -> type[APIError]:
    return ClientError if 400 <= code < 500 else ServerError if 500 <= code < 600 else otherwise
