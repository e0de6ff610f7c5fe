"""ai.toMarkdown: texts, pages and sheets as Markdown."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from mimetypes import guess_type
from typing import Any, Final

from .call import Call, Handler
from .errors import CloudflareError, envelope
from .form import Field

_HEADINGS: Final = tuple(f"h{level}" for level in range(1, 7))
_BLOCKS: Final = frozenset({"p", "div", "section", "article", "table", "tr", "ul", "ol", "br", *_HEADINGS})
_SPACE: Final = re.compile(r"\s+")
_HIDDEN: Final = frozenset({"script", "style", "head"})
_EXTENSIONS: Final[Mapping[str, str]] = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".xml": "application/xml",
    ".csv": "text/csv",
    ".json": "application/json",
    ".png": "image/png",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}


class _Page(HTMLParser):
    """The text of a page with its headings, list items and links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what an element stands for."""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "li":
            self.pieces.append("\n- ")
        if tag in _HEADINGS:
            self.pieces.append("#" * int(tag[1]) + " ")
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
            self.pieces.append("[")

    def handle_endtag(self, tag: str) -> None:
        """End what an element stands for."""
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")
        elif tag == "a" and self._links:
            self.pieces.append(f"]({self._links.pop()})")

    def handle_data(self, data: str) -> None:
        """Take in a text."""
        if not self._hidden:
            self.pieces.append(_SPACE.sub(" ", data))


def _of_page(text: str) -> str:
    page = _Page()
    page.feed(text)
    lines = [line.strip() for line in "".join(page.pieces).splitlines()]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept).strip()


def _of_sheet(text: str) -> str:
    rows = [[cell.replace("|", "\\|") for cell in row] for row in csv.reader(io.StringIO(text)) if row]
    if not rows:
        return ""
    lines = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _of_data(text: str) -> str:
    return f"```\n{text.strip()}\n```"


_MAKERS: Final[Mapping[str, Callable[[str], str]]] = {
    "text/html": _of_page,
    "text/csv": _of_sheet,
    "application/json": _of_data,
    "application/xml": _of_data,
}


def _media_type(file: Field) -> str:
    if file.media_type and file.media_type != "application/octet-stream":
        return file.media_type
    return guess_type(file.file_name)[0] or file.media_type or "application/octet-stream"


async def _transform(call: Call) -> Mapping[str, Any]:
    files = [field for field in call.form if field.name == "files"]
    if not files:
        raise CloudflareError(5006, "Bad input: Error: minItems at '/files' is 1", model_error=True)
    return envelope([_shown(call, file) for file in files])


def _shown(call: Call, file: Field) -> dict[str, Any]:
    media_type = _media_type(file)
    shown = {"name": file.file_name, "mimeType": media_type}
    if media_type.startswith("image/"):
        # Pictures are not looked at.
        data = f"![{file.file_name}, {len(file.content)} bytes of {media_type}]()"
    elif media_type.startswith("text/") or media_type in _MAKERS:
        text = file.content.decode(errors="replace")
        data = _MAKERS.get(media_type, str.strip)(text)
    else:
        return {**shown, "format": "error", "data": f"Files of the type {media_type} are not supported."}
    return {**shown, "format": "markdown", "tokens": call.emulator.engine.count_tokens(data), "data": data}


async def _supported(_: Call) -> Mapping[str, Any]:
    return envelope([{"extension": one, "mimeType": media_type} for one, media_type in _EXTENSIONS.items()])


HANDLERS: Final[Mapping[str, Handler]] = {
    "ai.toMarkdown.transform": _transform,
    "ai.toMarkdown.supported": _supported,
}
