"""Values of command lines: JSON, or text."""

from __future__ import annotations

import json
from typing import Any


def json_or_text(text: str) -> Any:
    """Return the value of a JSON text, or the text itself if it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text
