"""Ids of new resources."""

from __future__ import annotations

import re
import secrets
import string
from typing import Final

_ALPHABET: Final = string.ascii_lowercase + string.digits
_RANDOM: Final = 12


def random_id() -> str:
    """Return a new id of small letters and digits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))


def named_id(display_name: str, most: int) -> str:
    """Return a new id that begins with a letter and with the words of a display name.

    Args:
        display_name: The display name; may be empty.
        most: The most characters of the id.
    """
    words = re.sub(r"[^a-z0-9]+", "-", display_name.lower()).strip("-")
    stem = words[: most - _RANDOM - 1].rstrip("-")
    if not stem:
        return secrets.choice(string.ascii_lowercase) + random_id()
    if not stem[0].isalpha():
        stem = "m" + stem[: most - _RANDOM - 2].rstrip("-")
    return f"{stem}-{random_id()}"
