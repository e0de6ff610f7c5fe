"""What comes on stdin, without waiting for what never comes."""

from __future__ import annotations

import os
import select
import stat
import sys
from typing import Final

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


def _is_silent(descriptor: int) -> bool:
    """Return whether nothing comes; files and devices never keep anybody waiting."""
    mode = os.fstat(descriptor).st_mode
    if sys.platform == "win32" or not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return False
    readable, _, _ = select.select([descriptor], [], [], PATIENCE)
    return not readable
