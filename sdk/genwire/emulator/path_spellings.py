"""Other spellings of paths that are in the contract, as widely used clients of the services have them."""

from __future__ import annotations

import re
from typing import Final

# An AI Gateway's own spellings of what is at other paths, too.
_GATEWAY_V1: Final = re.compile(r"/v1/(?P<account>[^/]+)/[^/]+/workers-ai/v1/(?P<rest>embeddings|responses)")


def usual_path(path: str) -> str:
    """Return the path in the contract's spelling; most are that already."""
    if found := _GATEWAY_V1.fullmatch(path):
        return f"/client/v4/accounts/{found['account']}/ai/v1/{found['rest']}"
    return path
