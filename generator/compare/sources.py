"""Reads the sources that the contract can be compared with."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

import httpx
import yaml

from ..bundle import APIS
from ..source import is_list, is_mapping
from . import cloudflare, discovery, genai, openapi, pages, protos
from .packages import Package, locate
from .table import SourceError, Table

_GOOGLE, _CLOUDFLARE = APIS
_SECONDS: Final = 30.0
_MOST_BYTES: Final = 256 * 1024 * 1024
_READERS: Final[Mapping[str, tuple[str, Callable[[Package], Table]]]] = {
    "google-genai": (_GOOGLE, genai.read),
    "google-ai-generativelanguage": (_GOOGLE, protos.read),
    "cloudflare": (_CLOUDFLARE, cloudflare.read),
}


@dataclass(frozen=True)
class Source:
    """A description of an API that others publish.

    Attributes:
        id: What differences.yaml calls it: a package's name, `openapi`, `discovery`, `google-openapi`,
            `google-discovery` or `pages`.
        title: A name with version, for readers.
        table: Its contents.
        api: The API of the contract that it describes; if empty, `api_of` finds it.
        servers: The server URLs that it names.
        unwrapped: Whether its answers lack the contract's envelopes.
        pages: JSON pages of models, by method key.
    """

    id: str
    title: str
    table: Table
    api: str = ""
    servers: tuple[str, ...] = ()
    unwrapped: bool = False
    pages: Mapping[str, Path] = field(default_factory=dict[str, Path])


def read_source(text: str, versions: Mapping[str, str]) -> Source:
    """Read a source.

    Args:
        text: `package:NAME`, `package:NAME=PATH` (a wheel, or a folder with the package in it), a URL, a file, or a
            folder of model pages.
        versions: The version to download of each package that is not installed.

    Raises:
        SourceError: It cannot be fetched, or is none of these.
    """
    try:
        return _read(text, versions)
    except RecursionError as error:
        raise SourceError(f"{_shown(text)}: is nested too deeply") from error


def _read(text: str, versions: Mapping[str, str]) -> Source:
    if not text:
        raise SourceError("--compare: SOURCE is empty")
    if text.startswith("package:"):
        return _package(text.removeprefix("package:"), versions)
    if text.startswith(("http://", "https://")):
        return _document(_fetched(text), _shown(text))
    path = Path(text)
    if path.is_dir():
        return _pages(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{text}: cannot be read: {error.strerror}") from error
    return _document(content, text)


def api_of(source: Source, bundles: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the API of the contract that a source describes, by shared methods, or else by server.

    Raises:
        SourceError: It does not exist.
    """
    if source.api:
        return source.api
    shared = {
        api: len(source.table.methods.keys() & openapi.read(document).methods.keys())
        for api, document in bundles.items()
    }
    best = max(shared, key=lambda api: shared[api])
    if shared[best]:
        return best
    hosts = {urlsplit(server).hostname for server in source.servers} - {None}
    for api, document in bundles.items():
        urls = [str(server["url"]) for server in document["servers"]]
        if hosts & {urlsplit(url).hostname for url in urls}:
            return api
    raise SourceError(
        f"{source.title}: describes no API of the contract: no method and no server is the same"
    )


def _package(text: str, versions: Mapping[str, str]) -> Source:
    name, _, place = text.partition("=")
    if name not in _READERS:
        raise SourceError(f"package:{name}: no package that is read here; known: {', '.join(_READERS)}")
    api, read = _READERS[name]
    with locate(name, place, versions.get(name, "")) as package:
        table = read(package)
    if not table.methods:
        raise SourceError(f"package:{text}: no methods in it; it is not {name}, or not built as it was")
    return Source(name, f"{name} {package.version}".strip(), table, api, unwrapped=True)


def _pages(folder: Path) -> Source:
    table, files = pages.read(folder)
    return Source("pages", f"model pages in {folder}", table, _CLOUDFLARE, unwrapped=True, pages=files)


def _shown(url: str) -> str:
    """Return a URL without its query and credentials."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _fetched(url: str) -> bytes:
    ends = time.monotonic() + _SECONDS
    content = bytearray()
    try:
        with httpx.stream("GET", url, timeout=_SECONDS, follow_redirects=True) as response:
            if not response.is_success:
                status = f"{response.status_code} {response.reason_phrase}".strip()
                raise SourceError(f"{_shown(url)}: answers with {status}")
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > _MOST_BYTES:
                    raise SourceError(f"{_shown(url)}: has more than {_MOST_BYTES} bytes")
                if time.monotonic() > ends:  # a timeout of the client's is for each read
                    raise SourceError(f"{_shown(url)}: did not end within {_SECONDS:.0f} seconds")
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise SourceError(f"{_shown(url)}: does not answer: {reason}") from error
    return bytes(content)


def _document(content: bytes, name: str) -> Source:
    document = _parsed(content, name)
    try:
        found = _described(document)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from error
    if found is not None:
        return found
    if is_mapping(document.get("schema")) and "name" in document:
        raise SourceError(f"{name}: the page of a model; give the folder that it is in")
    version = document.get("swagger")
    kind = f"Swagger {version}" if version else "neither an OpenAPI 3 nor a discovery document"
    raise SourceError(f"{name}: {kind}; OpenAPI 3 and Google discovery documents are read here")


def _described(document: Mapping[str, Any]) -> Source | None:
    """Read a document as a source; None if it is none."""
    if "discoveryVersion" in document or document.get("kind") == "discovery#restDescription":
        google = "googleapis.com" in str(document.get("rootUrl", ""))
        revision = str(document.get("revision", ""))
        return _described_by(
            "google-discovery" if google else "discovery", discovery.as_openapi(document), revision
        )
    if not str(document.get("openapi", "")).startswith("3."):
        return None
    info: Any = document.get("info")
    revision = str(info.get("x-google-revision", "")) if is_mapping(info) else ""
    return _described_by("google-openapi" if revision else "openapi", document, revision)


def _described_by(identifier: str, document: Mapping[str, Any], revision: str) -> Source:
    info: Any = document.get("info")
    info = info if is_mapping(info) else {}
    servers: Any = document.get("servers")
    urls = [one.get("url") for one in servers if is_mapping(one)] if is_list(servers) else []
    title = f"{info.get('title', '')} {revision or info.get('version', '')}".strip()
    return Source(identifier, title or identifier, openapi.read(document), servers=tuple(map(str, urls)))


def _parsed(content: bytes, name: str) -> Mapping[str, Any]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{name}: not UTF-8: byte {error.start + 1}") from error
    try:
        document: Any = json.loads(text)
    except ValueError:
        try:
            document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both safe
        except (yaml.YAMLError, ValueError) as error:  # such as the 31st of February
            raise SourceError(f"{name}: neither JSON nor YAML") from error
    if not is_mapping(document):
        raise SourceError(f"{name}: neither an OpenAPI 3 nor a discovery document")
    return document
