"""Rows of text files: JSON Lines and CSV, a row at a time, each with its line."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

import orjson

from ..errors import ValidationError

Placed: TypeAlias = "tuple[int | None, Mapping[str, Any]]"

_BOM: Final = b"\xef\xbb\xbf"
_QUOTED: Final = re.compile(rb'"[^"]*"')
_LONG_NUMBER: Final = re.compile(rb"\d{19}")


def json_lines(path: Path) -> Iterator[Placed]:
    """Read JSON Lines; empty lines are no rows.

    Raises:
        ValidationError: A line is not a JSON object.
    """
    number = 0
    with path.open("rb") as file:
        for line, text in enumerate(file, 1):
            content = text.removeprefix(_BOM) if line == 1 else text
            if not content.strip():
                continue
            number += 1
            try:
                row = orjson.loads(content)
                if _LONG_NUMBER.search(content):  # orjson makes a float of what is longer than 64 bits
                    row = json.loads(content)
            except orjson.JSONDecodeError as error:
                torn = "" if text.endswith(b"\n") else "; the file ends in the middle of it"
                raise ValidationError(
                    f"{path.name}, row {number} (line {line}): not JSON ({error}){torn}"
                ) from None
            if not isinstance(row, dict):
                raise ValidationError(
                    f"{path.name}, row {number} (line {line}): must be a JSON object,"
                    f" got {content.strip()[:40].decode()!r}"
                )
            yield line, row


def comma_separated(path: Path, delimiter: str = ",") -> Iterator[Placed]:
    """Read CSV whose first line has the names of the columns; all values are text.

    A first line without a comma and with semicolons or tabs says that these separate values: spreadsheets write
    semicolons in countries where the decimal sign is the comma, and tabs for what is pasted.

    Raises:
        ValidationError: A row has more or fewer values than there are columns, or is torn.
    """
    csv.field_size_limit(sys.maxsize)  # a cell may hold a document
    number = 0
    with path.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file, delimiter=_delimiter(path, delimiter), strict=True)
        try:
            names: list[str] = next((row for row in reader if row), list[str]())
            check_names(path.name, names)
            line = reader.line_num + 1
            for values in reader:
                if values:
                    number += 1
                    if len(values) != len(names):
                        raise ValidationError(
                            f"{path.name}, row {number} (line {line}): {len(values)} values for {len(names)} columns"
                        )
                    yield line, dict(zip(names, values, strict=True))
                line = reader.line_num + 1
        except csv.Error as error:
            raise ValidationError(
                f"{path.name}, row {number + 1} (line {reader.line_num}): {error}"
            ) from None
        except UnicodeDecodeError as error:  # of a block that was read ahead: the line is found anew
            raise ValidationError(
                f"{path.name}, line {_undecodable_line(path)}: not UTF-8 ({error.reason}); save it as UTF-8"
            ) from None


def check_names(source: str, names: Sequence[str]) -> None:
    """Raise a ValidationError if two columns of a source have one name."""
    for name, count in Counter(names).items():
        if count > 1:
            raise ValidationError(f"{source}: two columns are called {name!r}")


def _delimiter(path: Path, usual: str) -> str:
    """Return what separates the values of a file, by its first line that is not empty."""
    with path.open("rb") as file:
        first = next((line for line in file if line.strip()), b"")
    names = _QUOTED.sub(b"", first)
    if usual.encode() in names:
        return usual
    return next((one for one in (";", "\t") if one.encode() in names), usual)


def _undecodable_line(path: Path) -> int:
    """Return the number of the first line that is not UTF-8."""
    with path.open("rb") as file:
        return next(number for number, line in enumerate(file, 1) if not _is_utf8(line))


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _tab_separated(path: Path) -> Iterator[Placed]:
    return comma_separated(path, "\t")


READERS: Final[Mapping[str, Callable[[Path], Iterator[Placed]]]] = {
    ".jsonl": json_lines,
    ".ndjson": json_lines,
    ".csv": comma_separated,
    ".tsv": _tab_separated,
}
