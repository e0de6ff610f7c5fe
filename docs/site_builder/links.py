"""Checks the links of a built site: each leads to a file and an anchor, and nothing is loaded from another host."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

_LOADING = {("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src")}
# Links of a document that load nothing.
_RELATIONS = {"canonical", "next", "prev", "alternate"}


class Document(HTMLParser):
    """The links and anchors of a page.

    Attributes:
        anchors: The ids of its elements.
        links: Where it leads to.
        loaded: What it loads.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the ids and links of an element."""
        given = {name: value for name, value in attrs if value is not None}
        if "id" in given:
            self.anchors.add(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if given.get("rel") in _RELATIONS:
            return
        self.loaded += [given[name] for kind, name in _LOADING if kind == tag and name in given]


def check(site: Path) -> Iterator[str]:
    """Yield a line for each link that leads nowhere, and for each file that is loaded from another host."""
    documents = {path: Document(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    for path, document in documents.items():
        for link in (*document.links, *document.loaded):
            if (wrong := _wrong(site, path, link, documents)) is not None:
                yield f"{path.relative_to(site)}: {link}: {wrong}"
        for loaded in document.loaded:
            if urlsplit(loaded).netloc:
                yield f"{path.relative_to(site)}: {loaded}: is loaded from another host"


def _wrong(site: Path, page: Path, link: str, documents: dict[Path, Document]) -> str | None:
    url, anchor = urldefrag(link)
    parts = urlsplit(url)
    if parts.scheme or parts.netloc:
        return None
    target = page
    if parts.path:
        place = unquote(parts.path)
        target = site / place.lstrip("/") if place.startswith("/") else page.parent / place
        target = target.resolve()
        if target.is_dir():
            target /= "index.html"
    if page.name == "404.html" and not target.is_file():
        return None  # it does not know where it is shown
    if not target.is_file():
        return "there is no such file"
    if anchor and target in documents and unquote(anchor) not in documents[target].anchors:
        return "there is no such anchor"
    return None
