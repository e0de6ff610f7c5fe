"""What comes on stdin and through pipes: prompts, without waiting for what never comes, and files of rows."""

from __future__ import annotations

import os
import select
import shutil
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import click

PATIENCE: Final = 3.0
"""Seconds to wait for the first byte from a program that neither writes nor closes its end of the pipe."""


def piped_text(*, patient: bool) -> str:
    """Return the text on stdin; empty if it is a terminal, closed, or stays silent.

    Args:
        patient: Whether to wait for as long as it takes.

    Raises:
        UsageError: It is not UTF-8 text.
    """
    if sys.stdin is None or (sys.stdin.isatty() and not patient):
        return ""
    if not patient and _is_silent(sys.stdin.fileno()):
        click.echo(f"nothing came on stdin in {PATIENCE:g} s, so it is left out (- waits for it)", err=True)
        return ""
    data = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.UsageError(f"stdin is not UTF-8 text (byte {error.start}); give files with -a") from None


def prompt_of(words: tuple[str, ...]) -> str:
    """Return the prompt: the words of the command line, then what comes on stdin.

    Args:
        words: The words; `-` stands for stdin, however long it takes.

    Raises:
        UsageError: There is nothing in either, or stdin is not text.
    """
    given = " ".join(word for word in words if word != "-")
    piped = piped_text(patient="-" in words)
    parts = [part for part in (given, piped.strip("\n")) if part.strip()]
    if not parts:
        raise click.UsageError("there is no prompt: give one, or pipe text in")
    return "\n\n".join(parts)


@contextmanager
def rows_file(source: Path) -> Generator[Path]:
    """Give a file of rows; what comes through a pipe is a temporary file meanwhile, since rows are read twice.

    Args:
        source: The file; `-` is stdin. A pipe, such as `<(command)`, holds JSON Lines, a JSON array, or else CSV.

    Raises:
        UsageError: It is stdin, and nothing is piped in.
    """
    if str(source) != "-":
        if not source.is_fifo() and not source.is_char_device():
            yield source
            return
        with source.open("rb") as pipe, _kept(pipe, "pipe") as file:
            yield file
        return
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("there are no rows: nothing is piped in")
    with _kept(sys.stdin.buffer, "stdin") as file:
        yield file


@contextmanager
def _kept(pipe: Any, name: str) -> Generator[Path]:
    beginning = pipe.read(4096)
    text = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    ending = "jsonl" if text[:1] == b"{" else "json" if text[:1] == b"[" else "csv"
    with TemporaryDirectory(prefix="genwire-") as folder:
        file = Path(folder) / f"{name}.{ending}"
        with file.open("wb") as copy:
            copy.write(beginning)
            shutil.copyfileobj(pipe, copy)
        yield file


def _is_silent(descriptor: int) -> bool:
    """Return whether nothing comes; files and devices never keep anybody waiting."""
    mode = os.fstat(descriptor).st_mode
    if sys.platform == "win32" or not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return False
    readable, _, _ = select.select([descriptor], [], [], PATIENCE)
    return not readable
