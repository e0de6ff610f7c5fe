"""The quotas of Workers AI, and its error for requests beyond them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .errors import CloudflareError

if TYPE_CHECKING:
    from ..emulator import Emulator

_DAY_IS_USED_UP: Final = 3036
_NO_CAPACITY: Final = 3040


def charge(emulator: Emulator, model: str, texts: Sequence[str]) -> None:
    """Count a request against the quotas of its model.

    Args:
        emulator: The emulator that has the quotas.
        model: Id of the model.
        texts: The texts of the prompt.

    Raises:
        CloudflareError: A quota is used up: 3036 for the day's, 3040 for the minute's.
    """
    found = emulator.quotas.take(model, lambda: sum(map(emulator.engine.count_tokens, texts)))
    if not found:
        return
    daily = any(one.kind == "rpd" for one in found)
    error = CloudflareError(_DAY_IS_USED_UP if daily else _NO_CAPACITY, model_error=True)
    error.headers = {"retry-after": str(math.ceil(max(one.retry_after for one in found)))}
    raise error
