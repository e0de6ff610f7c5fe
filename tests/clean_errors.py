"""What every error that genwire raises has to be, whatever went wrong."""

from __future__ import annotations

import pickle
import traceback

from genwire import GenwireError
from tests.both import API_KEY, API_TOKEN


def assert_clean(error: BaseException) -> None:
    """One clear line, nothing of the HTTP library in the traceback chain, no secret anywhere, and fit to be pickled."""
    assert isinstance(error, GenwireError)
    message = str(error)
    assert message
    assert "\n" not in message
    shown = "".join(traceback.format_exception(error))
    for module in ("httpx", "httpcore", "h11", "anyio"):
        assert f"{module}." not in shown.replace("/", " "), shown
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == message
    kept = repr(vars(error))
    for secret in (API_KEY, API_TOKEN):
        assert secret not in shown + repr(error) + kept
        assert secret.encode() not in pickle.dumps(error)
