"""The clients that commands use, and the keys for them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from ..errors import ConfigurationError
from . import key_store
from .exit_status import CredentialsError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from .. import GenerativeLanguage, WorkersAI
    from .._core.session import Session

T = TypeVar("T")
C = TypeVar("C", "GenerativeLanguage", "WorkersAI")

DEFAULT_MODEL: Final = "gemini-flash-latest"
MODEL_VARIABLE: Final = "GENWIRE_MODEL"


class Clients:
    """Makes the clients of one command, and closes them.

    Args:
        key_file: A file with the key or token, in place of the environment.
        timeout: Seconds for one attempt; None for the client's own.
        retries: How often a failed attempt is repeated; None for the client's own.
    """

    def __init__(self, *, key_file: Path | None, timeout: float | None, retries: int | None) -> None:
        self._key_file = key_file
        self._timeout = timeout
        self._retries = retries
        self._made = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._made.close()

    def google(self) -> GenerativeLanguage:
        """Return a client of Google's service.

        Raises:
            CredentialsError: There is no key.
            ConfigurationError: The base URL in the environment is not a URL.
        """
        from .. import GenerativeLanguage

        key = self._secret(key_store.GOOGLE)
        return self._keep(lambda: GenerativeLanguage(api_key=key, **self._options()), key)

    def workers_ai(self) -> WorkersAI:
        """Return a client of Workers AI.

        Raises:
            CredentialsError: There is no token, or no account.
            ConfigurationError: The base URL in the environment is not a URL.
        """
        from .. import WorkersAI

        token, account = self._secret(key_store.WORKERS_AI), key_store.find(key_store.ACCOUNT)
        if not account:
            raise CredentialsError(_missing(key_store.ACCOUNT))
        return self._keep(lambda: WorkersAI(account_id=account, api_token=token, **self._options()), token)

    def _keep(self, make: Callable[[], C], secret: str) -> C:
        """Make a client, which is closed when the command has ended."""
        from .._core.settings import secret as checked

        try:
            checked(secret, "key")
        except ConfigurationError as error:
            raise CredentialsError(str(error)) from None
        return self._made.enter_context(make())

    def _options(self) -> dict[str, Any]:
        from .. import Retry

        options: dict[str, Any] = {} if self._timeout is None else {"timeout": self._timeout}
        return options if self._retries is None else {**options, "retry": Retry(attempts=self._retries + 1)}

    def _secret(self, entry: key_store.Entry) -> str:
        found = key_store.read_key_file(self._key_file) if self._key_file else key_store.find(entry)
        if not found:
            raise CredentialsError(_missing(entry))
        return found


def is_workers_ai(model: str) -> bool:
    """Return whether a model is one of Workers AI, by its name: `@cf/...`, `@hf/...`."""
    return model.startswith("@")


def chosen_model(given: str | None) -> str:
    """Return the model that was given, or the one of the environment, or the default."""
    return given or os.environ.get(MODEL_VARIABLE) or DEFAULT_MODEL


def session_of(client: GenerativeLanguage | WorkersAI) -> Session:
    """Return what a client sends with."""
    return client._session  # pyright: ignore[reportPrivateUsage]


def send(client: GenerativeLanguage | WorkersAI, call: Call[T]) -> T:
    """Send a call of the raw layer, with the client's retries and errors."""
    from .._core.session import send as sending

    session = session_of(client)
    return session.driver.run(sending(session, call))


def paged(client: GenerativeLanguage | WorkersAI, listing: Any, *arguments: Any) -> Iterator[Any]:
    """Yield the items of a listing of the raw layer, page after page."""
    from .._core.pager import Pager, page_plan

    plan: Any = page_plan(listing.request(*arguments), listing.PAGINATION, lambda item: item)
    yield from Pager(session_of(client), plan)


def account_of(client: WorkersAI) -> str:
    """Return the account of a client."""
    return client._account_id  # pyright: ignore[reportPrivateUsage]


def _missing(entry: key_store.Entry) -> str:
    variables = " or ".join(entry.variables)
    given = "" if entry is key_store.ACCOUNT else "give --key-file FILE, "
    return f"no {entry.what}: {given}set {variables}, or run: genwire keys set {entry.name}"
