"""Where rows go: a file in the order of the input, written beside its place and put there when it is whole."""

from __future__ import annotations

import csv
import os
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from ..errors import JobError, ValidationError
from .columns import Columns
from .json_text import json_bytes, json_text, plain
from .report import RowResult
from .sources import arrow

if TYPE_CHECKING:
    from collections.abc import Generator


class Output(ABC):
    """A file that is being written.

    Args:
        path: Where it is to be in the end.
        columns: Its columns.
    """

    def __init__(self, path: Path, columns: Columns) -> None:
        self.path = path
        self.columns = columns
        self._part = path.with_name(path.name + ".part")

    def write(self, result: RowResult) -> None:
        """Write the next row.

        Raises:
            JobError: It cannot be written; the disk is full, for example.
        """
        try:
            self._add(self.columns.record(result))
        except OSError as error:
            raise self._unwritable(error) from None

    @abstractmethod
    def finish(self) -> None:
        """Put the file in its place.

        Raises:
            JobError: It cannot be written.
        """

    @abstractmethod
    def discard(self) -> None:
        """Drop what was written; what was in its place stays there."""

    @abstractmethod
    def _add(self, record: Mapping[str, Any]) -> None:
        """Write a row's columns."""

    @contextmanager
    def _written(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise self._unwritable(error) from None

    def _unwritable(self, error: OSError) -> JobError:
        return JobError(f"{self.path}: cannot be written: {error.strerror or error}")

    def _put_in_place(self) -> None:
        self._part.replace(self.path)
        with suppress(OSError):  # not every system can open a folder
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


class _TextOutput(Output):
    """A file of lines."""

    _file: IO[Any]

    def finish(self) -> None:
        with self._written():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._put_in_place()

    def discard(self) -> None:
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


class JsonLines(_TextOutput):
    """JSON Lines: an object a row."""

    def __init__(self, path: Path, columns: Columns) -> None:
        super().__init__(path, columns)
        with self._written():
            self._file = self._part.open("wb")

    def _add(self, record: Mapping[str, Any]) -> None:
        self._file.write(json_bytes(record, is_line=True))


class CommaSeparated(_TextOutput):
    """CSV with the names of the columns in its first line; lists and mappings as JSON."""

    def __init__(self, path: Path, columns: Columns, delimiter: str = ",") -> None:
        super().__init__(path, columns)
        with self._written():
            self._file = self._part.open("w", newline="", encoding="utf-8")
            self._rows = csv.writer(self._file, delimiter=delimiter, lineterminator="\n")
            self._rows.writerow(columns.names)

    def _add(self, record: Mapping[str, Any]) -> None:
        self._rows.writerow([_cell(record.get(name)) for name in self.columns.names])


class Parquet(Output):
    """Parquet, with the types of the source's columns and of the answers."""

    _ROWS_A_GROUP: Final = 8192

    def __init__(self, path: Path, columns: Columns) -> None:
        super().__init__(path, columns)
        self._pa = arrow("a .parquet file")
        from .arrow_types import schema_of

        self._schema = schema_of(columns)
        with self._written():
            self._writer = self._pa.parquet.ParquetWriter(self._part, self._schema)
        self._records: list[Mapping[str, Any]] = []

    def _add(self, record: Mapping[str, Any]) -> None:
        self._records.append(record)
        if len(self._records) >= self._ROWS_A_GROUP:
            self._flush()

    def finish(self) -> None:
        self._flush()
        with self._written():
            self._writer.close()
            with self._part.open("rb") as file:
                os.fsync(file.fileno())
            self._put_in_place()

    def discard(self) -> None:
        with suppress(OSError):
            self._writer.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _flush(self) -> None:
        from .arrow_types import table_of

        records, self._records = self._records, []
        with self._written():
            self._writer.write_table(table_of(records, self._schema))


def open_output(path: Path, columns: Columns) -> Output:
    """Return the file for a path, by its ending.

    Raises:
        JobError: It cannot be written.
    """
    match path.suffix.lower():
        case ".jsonl" | ".ndjson":
            return JsonLines(path, columns)
        case ".csv":
            return CommaSeparated(path, columns)
        case ".tsv":
            return CommaSeparated(path, columns, "\t")
        case _:
            return Parquet(path, columns)


ENDINGS: Final = (".jsonl", ".ndjson", ".csv", ".tsv", ".parquet")


def checked_path(out: str | os.PathLike[str], source: Path | None) -> Path:
    """Return the path of the output.

    Raises:
        ValidationError: It has another ending, or is the source itself.
        JobError: Its folder is not there, or it is one itself.
    """
    try:
        path = Path(out)
    except TypeError:
        raise ValidationError(f"out must be the path of a file, got {out!r:.80}") from None
    if path.suffix.lower() not in ENDINGS:
        raise ValidationError(f"out {path.name!r} must end in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}")
    if source is not None and path.resolve() == source.resolve():
        raise ValidationError(f"out is the source itself: {path}")
    if path.is_symlink():  # the file that it leads to is written, and the link stays
        path = _followed(path)
    if not path.parent.is_dir():
        raise JobError(f"{path}: there is no folder {path.parent}")
    if path.is_dir():
        raise JobError(f"{path} is a folder: give the name of a file")
    if is_typed(path):
        arrow("a .parquet file")
    return path


def _followed(link: Path) -> Path:
    try:
        return link.resolve()
    except (OSError, RuntimeError):  # a circle of links is a RuntimeError before Python 3.13
        raise JobError(f"{link}: the link leads nowhere") from None


def is_typed(path: Path) -> bool:
    """Return whether the columns of a file have types."""
    return path.suffix.lower() == ".parquet"


def _cell(value: Any) -> Any:
    if isinstance(value, (list, dict)):
        return json_text(value)
    return plain(value) if isinstance(value, bytes) else value
