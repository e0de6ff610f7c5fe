"""What every error that genwire raises has to be, whatever went wrong."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator

from genwire import GenwireError
from tests.both import API_KEY, API_TOKEN

DEPTHS = {"httpx", "httpcore", "h11", "anyio", "asyncio", "ssl", "socket"}


def assert_clean(error: BaseException) -> None:
    """One clear line, nothing of the HTTP library in the traceback, no secret anywhere, and fit to be pickled."""
    assert isinstance(error, GenwireError)
    message = str(error)
    assert message
    assert len(message.splitlines()) == 1
    for link in _chain(error):
        assert type(link).__module__.partition(".")[0] not in DEPTHS
        for frame, _ in traceback.walk_tb(link.__traceback__):
            assert frame.f_globals["__name__"].partition(".")[0] not in DEPTHS
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == message
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
    for secret in (API_KEY, API_TOKEN):
        assert secret not in shown
        assert secret.encode() not in pickle.dumps(error)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what a traceback shows before it."""
    yield error
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _chain(before)
