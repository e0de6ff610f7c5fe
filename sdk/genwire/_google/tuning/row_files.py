"""Files of rows: CSV in the dialects that spreadsheets write, JSON, JSON Lines and Parquet."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import orjson

from ...errors import ValidationError
from ..tables import read_parquet

ENDINGS: Final = ".csv, .jsonl or .json (.tsv, .ndjson and .parquet work as well)"

_TABULAR: Final = frozenset({".csv", ".tsv"})
_LINES: Final = frozenset({".jsonl", ".ndjson"})
_JSON: Final = ".json"
_PARQUET: Final = ".parquet"
_DELIMITERS: Final = ",;\t|"
_ENCODINGS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}  # by the marks at the beginning of a file


class Place(NamedTuple):
    """Where a row came from, for the error that names it.

    Attributes:
        path: The file.
        line: The last line of the row, counted from 1.
    """

    path: Path
    line: int

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}"


class Cells(NamedTuple):
    """A row of a CSV file.

    Attributes:
        values: The cells by the names of their columns; fewer than there are columns, if the row ends early.
        width: How many cells the row has.
        columns: How many columns the header has.
        place: Where the row is.
    """

    values: dict[str, str]
    width: int
    columns: int
    place: Place


def read_rows(path: Path, keys: Sequence[str], what: str) -> Any:
    """Return what a file holds: rows, or columns by their names.

    Args:
        path: The file; its ending says what it is.
        keys: The columns that are needed, by which the delimiter of a CSV file is known.
        what: The argument that it was given as, for errors.

    Raises:
        ValidationError: The file cannot be read.
    """
    kind = path.suffix.lower()
    if kind not in _TABULAR | _LINES | {_JSON, _PARQUET}:
        raise ValidationError(f"{what}: {path} must end in {ENDINGS}")
    if kind == _PARQUET:
        return read_parquet(path, what)
    try:
        if kind in _TABULAR:
            return list(_csv(path, keys, what))
        content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        return orjson.loads(content) if kind == _JSON else list(_lines(content))
    except (OSError, UnicodeError, csv.Error, orjson.JSONDecodeError) as error:
        raise ValidationError(f"{what}: cannot read {path}: {error}") from None


def _lines(content: bytes) -> Iterator[Any]:
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.strip():
            try:
                row = orjson.loads(line)
            except orjson.JSONDecodeError as error:
                raise orjson.JSONDecodeError(f"line {number}: {error.msg}", error.doc, error.pos) from None
            yield row


def _csv(path: Path, keys: Sequence[str], what: str) -> Iterator[Cells]:
    with path.open("rb") as opened:
        encoding = _ENCODINGS.get(opened.read(2), "utf-8-sig")
    with path.open(newline="", encoding=encoding) as file:
        first = file.readline()
        delimiter = _stated_delimiter(first)
        skipped = int(delimiter is not None)
        if delimiter is None:
            file.seek(0)
            delimiter = _delimiter(first, keys)
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        try:
            nothing: list[str] = []
            header = [name.strip() for name in next(reader, nothing)]
            _check_header(path, header, keys, what)
            for row in reader:
                if row:
                    place = Place(path, reader.line_num + skipped)
                    yield Cells(dict(zip(header, row, strict=False)), len(row), len(header), place)
        except csv.Error as error:
            raise csv.Error(f"line {reader.line_num + skipped}: {error}") from None


def _stated_delimiter(line: str) -> str | None:
    """Return the delimiter that a first line of Excel's states (`sep=;`); None if it is no such line."""
    stated = line.rstrip("\r\n")
    return stated[-1] if stated.startswith("sep=") and len(stated) == len("sep=;") else None


def _delimiter(header: str, keys: Sequence[str]) -> str:
    """Return the delimiter by which a header has the columns that are needed; a comma if it has them by none."""
    for delimiter in _DELIMITERS:
        names = {name.strip() for cells in csv.reader([header], delimiter=delimiter) for name in cells}
        if names.issuperset(keys):
            return delimiter
    return _DELIMITERS[0]


def _check_header(path: Path, header: Sequence[str], keys: Sequence[str], what: str) -> None:
    counts = Counter(header)
    for key in keys:
        if counts[key] != 1:
            how = "no column" if key not in counts else f"{counts[key]} columns"
            raise ValidationError(
                f"{what}: {path} has {how} {key!r}; its columns are {', '.join(map(repr, header)) or 'none'}"
            )
