"""The address under which the client reached the emulator."""

from __future__ import annotations

import re
from typing import Final

from starlette.requests import Request

_HOST: Final = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?")


def base_url(request: Request) -> str:
    """Return the scheme, host and port of a client's request, for URLs in answers.

    An invalid Host header is replaced by the server's address.
    """
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        address, port = request.scope["server"]
        host = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
    return f"{request.scope['scheme']}://{host}"
