"""The routes of the console: its page, what the page is made of, and the data that it shows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..guard import CONSOLE_PREFIX, OVERVIEW, PAGE
from ..replies import json_reply
from .overview import overview

if TYPE_CHECKING:
    from ..emulator import Emulator

_FOLDER: Final = files("genwire.emulator.console")
_PAGE: Final = "page.html"
_PARTS: Final[Mapping[str, str]] = {
    "page.css": "text/css",
    "icon.svg": "image/svg+xml",
    "collections.js": "text/javascript",
    "elements.js": "text/javascript",
    "key.js": "text/javascript",
    "loss_curve.js": "text/javascript",
    "page.js": "text/javascript",
    "playground.js": "text/javascript",
    "sections.js": "text/javascript",
    "services.js": "text/javascript",
}
_HEADERS: Final[Mapping[str, str]] = {"cache-control": "no-cache"}


def console_routes(emulator: Emulator) -> list[Route]:
    """Return the routes of an emulator's console."""

    async def data(request: Request) -> Response:
        given = request.query_params.get("after", "")
        after = int(given) if given.isascii() and given.isdecimal() and len(given) < 16 else 0
        return json_reply(await overview(emulator, after=after), headers=_HEADERS)

    parts = [Route(CONSOLE_PREFIX + name, _file(name, media_type)) for name, media_type in _PARTS.items()]
    return [Route(PAGE, _file(_PAGE, "text/html")), Route(OVERVIEW, data), *parts]


def _file(name: str, media_type: str) -> Callable[[Request], Awaitable[Response]]:
    content = (_FOLDER / name).read_bytes()

    async def endpoint(_: Request) -> Response:
        return Response(content, media_type=media_type, headers=_HEADERS)

    return endpoint
