"""What commands write: results to stdout, everything else to stderr."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from io import TextIOWrapper
from typing import Any, Final, TextIO

from .exit_status import ExitStatus

# What a terminal obeys: models, and what others named their files, must not move its cursor or set its title.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_RED: Final = "\x1b[31m{}\x1b[39m"


class Output:
    """Writes the results of one command.

    Args:
        as_json: Whether results are JSON documents, one a line.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def text(self, piece: str) -> None:
        """Write a piece of text at once, as it is; to a terminal, without the characters that control it."""
        stream = _stdout()
        stream.write(_harmless(piece) if stream.isatty() else piece)
        stream.flush()

    def line(self, text: str) -> None:
        """Write a line of text."""
        self.text(text + "\n")

    def binary(self, data: bytes) -> None:
        """Write bytes as they are."""
        stream = _stdout()
        stream.flush()
        stream.buffer.write(data)
        stream.flush()

    def document(self, value: Any) -> None:
        """Write a JSON document: on one line with `--json`, indented for people otherwise."""
        self.line(json.dumps(value, ensure_ascii=False, indent=None if self.as_json else 2))

    def rows(self, rows: Iterable[tuple[Any, Iterable[object]]]) -> None:
        """Write rows as they come: each a JSON document with `--json`, and otherwise its columns with tabs between.

        Args:
            rows: For each, the whole of it as JSON, and its columns.
        """
        for whole, columns in rows:
            if self.as_json:
                self.document(whole)
            else:
                self.line("\t".join(_in_one_line(column) for column in columns))

    def result(self, value: Any, text: str) -> None:
        """Write a result: the JSON document with `--json`, the text otherwise."""
        if self.as_json:
            self.document(value)
        else:
            self.line(text)

    def note(self, text: str) -> None:
        """Write a line for people to stderr."""
        write_error(text)


def report(message: str, *, kind: str, status: ExitStatus, as_json: bool, more: Mapping[str, Any]) -> None:
    """Write an error to stderr, on one line.

    Args:
        message: What went wrong.
        kind: The name of the error's class.
        status: The exit status that follows.
        as_json: Whether the line is a JSON object.
        more: What else the JSON object says.
    """
    if as_json:
        error = {"kind": kind, "message": message, "exit_status": int(status), **more}
        write_error(json.dumps({"error": error}, ensure_ascii=False, default=str))
        return
    label = "Error:"
    write_error(
        f"{_RED.format(label) if has_colour(sys.stderr) else label} {_in_one_line(message)}", raw=True
    )


def write_error(text: str, *, raw: bool = False) -> None:
    """Write a line to stderr, if there is one."""
    if sys.stderr is None:
        return
    with suppress(OSError):  # nobody reads it
        sys.stderr.write((text if raw else _harmless(text)) + "\n")
        sys.stderr.flush()


def has_colour(stream: TextIO | None) -> bool:
    """Return whether a stream is a terminal that shows colours, and they are wanted (https://no-color.org)."""
    return can_redraw(stream) and not os.environ.get("NO_COLOR")


def can_redraw(stream: TextIO | None) -> bool:
    """Return whether a stream is a terminal in which lines can be written again."""
    return stream is not None and stream.isatty() and os.environ.get("TERM", "") not in ("", "dumb")


def close_stdout() -> None:
    """Let what is left go nowhere, so that no flush at the end of the process fails again."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.close(nowhere)


def prepare_streams() -> None:
    """Let characters that the terminal's encoding lacks be replaced, not fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace" if stream is sys.stdout else "backslashreplace")


def _stdout() -> TextIO:
    if sys.stdout is None:
        raise OSError("stdout is closed")
    return sys.stdout


def _harmless(text: str) -> str:
    return _CONTROLS.sub(lambda found: "" if found[0] == "\r" else "\N{REPLACEMENT CHARACTER}", text)


def _in_one_line(value: object) -> str:
    return "" if value is None else _CONTROLS.sub(" ", " ".join(str(value).split()))
