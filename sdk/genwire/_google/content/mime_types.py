"""The MIME types of files by the endings of their names, in the words of the service.

The table is our own, since that of a machine depends on what is installed there: to it, `a.ts` is a video, or a file of
a translator. Source: the contract's lists of what images, audio, videos and documents may be
(`ImageContent`, `AudioContent`, `VideoContent` and `DocumentContent`, their `mime_type`); the types that these do not
name are those registered with IANA, and source code, which has no type that the service knows, is text.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

_BY_TYPE: Final = {
    "application/epub+zip": "epub",
    "application/json": "json",
    "application/jsonl": "jsonl ndjson",
    "application/msword": "doc",
    "application/pdf": "pdf",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "audio/aac": "aac",
    "audio/aiff": "aif aifc aiff",
    "audio/flac": "flac",
    "audio/m4a": "m4a",
    "audio/mpeg": "mp3 mpga",
    "audio/ogg": "oga ogg",
    "audio/opus": "opus",
    "audio/wav": "wav wave",
    "audio/webm": "weba",
    "image/avif": "avif",
    "image/bmp": "bmp",
    "image/gif": "gif",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/jpeg": "jfif jpe jpeg jpg",
    "image/png": "png",
    "image/svg+xml": "svg",
    "image/tiff": "tif tiff",
    "image/webp": "webp",
    "text/css": "css",
    "text/csv": "csv",
    "text/html": "htm html",
    "text/markdown": "markdown md",
    "text/rtf": "rtf",
    "text/tab-separated-values": "tsv",
    "text/xml": "xml",
    "video/3gpp": "3gp 3gpp",
    "video/avi": "avi",
    "video/mov": "mov qt",
    "video/mp4": "m4v mp4",
    "video/mpeg": "mpe mpeg mpg",
    "video/webm": "webm",
    "video/wmv": "wmv",
    "video/x-flv": "flv",
    "video/x-matroska": "mkv",
    # Text, data that people read, and the source code of programs.
    "text/plain": (
        "adoc asm astro awk bash bat c cc cfg cjs clj cljs cmake cmd coffee conf cpp cs cts cu cxx d dart "
        "diff dockerfile el elm env erl ex exs f f90 fish fs fsx gd go gradle graphql groovy h hh hpp hrl "
        "hs hxx ini ipynb java jl js json5 jsx kt kts less lisp log lua m mjs mk ml mli mm nim nix org pas "
        "patch php pl pm po pot properties proto ps1 psm1 pug py pyi pyx r rb rkt rs rst s sass scala scm "
        "scss sh sol sql srt sty sv svelte svh swift tcl tex text tf tfvars thrift toml ts tsx txt v vb vhd "
        "vhdl vim vtt vue wat yaml yml zig zsh"
    ),
}
_TYPES: Final = {f".{ending}": kind for kind, endings in _BY_TYPE.items() for ending in endings.split()}
_NAMES: Final = frozenset({"changelog", "dockerfile", "license", "makefile", "notice", "readme"})


def guess_mime_type(name: str) -> str | None:
    """Return the MIME type of a file by its name, the same on every machine; None if it is unknown."""
    path = PurePath(name)
    if path.name.lower() in _NAMES:
        return "text/plain"
    return _TYPES.get(path.suffix.lower())
