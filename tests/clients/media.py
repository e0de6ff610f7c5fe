"""The files that the examples of page 004 read, as small as their types allow."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

TRANSCRIPT = "The Eagle has landed. " * 20


def write_media(folder: Path) -> None:
    """Writes one file of each type that the examples name.

    Args:
        folder: Where to; it is made when absent.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # Readers of pictures go by what is in them, whatever their name says.
    (folder / "organ.jpg").write_bytes(_png(8, 8))
    (folder / "sample.mp3").write_bytes(
        b"ID3\x03\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00".ljust(417, b"\0")
    )
    (folder / "Big_Buck_Bunny.mp4").write_bytes(struct.pack(">I4s4sI4s", 20, b"ftyp", b"mp42", 0, b"mp42"))
    (folder / "test.pdf").write_bytes(b"%PDF-1.4\ntrailer<</Root<</Pages<</Kids[]>>>>>>\n%%EOF\n")
    (folder / "a11.txt").write_text(TRANSCRIPT, encoding="utf-8")


def _png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(3 * width)) * height
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
