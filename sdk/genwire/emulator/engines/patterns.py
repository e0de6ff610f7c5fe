"""The regular expressions of clients: matched by RE2, in time that grows with the text alone.

Python's own `re` tries every way in which a pattern such as `(a+)+$` may match, which are 2^n. RE2 has neither
backreferences nor lookarounds (https://github.com/google/re2/wiki/Syntax): a pattern with one of them is refused.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import re2

from .interface import EngineError

_MOST_CHARACTERS: Final = 1_000
_MOST_MEMORY: Final = 1 << 20  # bytes, for one pattern


def matches(pattern: str, text: str) -> bool:
    """Return whether a pattern matches anywhere in a text.

    Raises:
        EngineError: It is not a pattern of RE2, or too large for it.
    """
    if len(pattern) > _MOST_CHARACTERS:
        raise EngineError(f"A pattern of the schema has more than {_MOST_CHARACTERS} characters", status=400)
    return _compiled(pattern).search(text) is not None


@lru_cache(64)
def _compiled(pattern: str) -> Any:
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MOST_MEMORY
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        given = error.args[0] if error.args else ""
        reason = given.decode(errors="replace") if isinstance(given, bytes) else str(given)
        raise EngineError(
            "The schema of the answer or of a tool is not a valid JSON schema, or has a pattern that is matched by "
            f"trial alone: {pattern[:100]!r}: {reason}",
            status=400,
        ) from None
