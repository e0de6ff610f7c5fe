"""Where rows come from: files, frames, and whatever gives mappings; never all of them in memory."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib import import_module
from os import PathLike
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final, TypeAlias, cast

from genwire_raw._runtime.json_types import is_mapping

from ..errors import ConfigurationError, JobError, ValidationError
from .row_files import READERS, Placed, check_names

SourceLike: TypeAlias = (
    "str | PathLike[str] | Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]] | Any"
)

CHUNK: Final = 1024


class Source:
    """Rows that can be read as often as need be.

    Args:
        name: What errors call it: the file's name, or `source`.
        read: Begins anew, and gives each row with its line, where it has one.
        path: The file.
        types: The columns' Arrow types, where the source knows them.
    """

    def __init__(
        self,
        name: str,
        read: Callable[[], Iterable[Placed]],
        *,
        path: Path | None = None,
        types: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.path = path
        self.types = types
        self._read = read

    def __iter__(self) -> Iterator[Placed]:
        """Begin anew.

        Raises:
            ValidationError: A row cannot be read; it says which.
        """
        number = 0
        try:
            for number, (line, row) in enumerate(self._read(), 1):
                if row.__class__ is not dict and not is_mapping(row):
                    raise ValidationError(
                        f"{self.place(number, line)}: a row must be a mapping, got {type(row).__name__}"
                    )
                yield line, row
        except OSError as error:
            raise JobError(f"{self.name}: cannot be read: {error.strerror or error}") from None

    def place(self, number: int, line: int | None = None) -> str:
        """Return where a row is, for errors: `rows.csv, row 3 (line 4)`."""
        return f"{self.name}, row {number}" + (f" (line {line})" if line is not None else "")


async def open_source(given: SourceLike) -> tuple[Source, Callable[[], None]]:
    """Return rows that can be read again, and what to call when they are not needed any more.

    What can be read only once (a generator, a stream) is written to a temporary file first.

    Raises:
        ValidationError: It holds no rows.
        ConfigurationError: A package is missing that reads it.
    """
    if isinstance(given, AsyncIterable):
        return await _spooled_async(cast("AsyncIterable[Any]", given))
    source = _file_or_frame(given)
    if source is not None:
        return source, _nothing
    if hasattr(given, "__arrow_c_stream__"):
        return _of_arrow(given)
    if is_mapping(given) or isinstance(given, (bytes, bytearray)) or not hasattr(given, "__iter__"):
        raise _no_source(given)
    rows = cast("Iterable[Any]", given)
    if iter(rows) is rows:
        return _spooled(rows)
    return Source("source", lambda: ((None, row) for row in rows)), _nothing


def _no_source(given: Any) -> ValidationError:
    return ValidationError(
        f"source must be a file, a frame or an iterable of mappings, got {type(given).__name__}"
    )


def _file_or_frame(given: Any) -> Source | None:
    if isinstance(given, (str, PathLike)):
        return _file(Path(cast("str | PathLike[str]", given)))
    if hasattr(given, "iloc") and hasattr(given, "iterrows"):
        return Source("source", lambda: _of_pandas(given))
    if hasattr(given, "iter_rows") and hasattr(given, "iter_slices"):
        return Source("source", lambda: _of_polars(given))
    if hasattr(given, "collect") and hasattr(given, "collect_schema"):  # polars' lazy frame
        return _file_or_frame(given.collect())
    return None


def arrow(what: str) -> Any:
    """Return pyarrow.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        import_module("pyarrow.parquet")
        return import_module("pyarrow")
    except ImportError:
        raise ConfigurationError(f"{what} needs more packages: pip install 'genwire[bulk]'") from None


def _file(path: Path) -> Source:
    kind = path.suffix.lower()
    if kind == ".parquet":
        return _parquet(path)
    if kind not in READERS:
        raise ValidationError(f"source {path.name!r} must end in .jsonl, .ndjson, .csv, .tsv or .parquet")
    _check_file(path)
    return Source(path.name, lambda: READERS[kind](path), path=path)


def _check_file(path: Path) -> None:
    """Raise a JobError unless a file can be read more than once."""
    if not path.exists():
        raise JobError(f"{path}: there is no such file")
    if path.is_fifo() or path.is_char_device() or path.is_socket():
        raise JobError(f"{path} is a pipe or a device, which is read only once: write the rows to a file")


def _parquet(path: Path) -> Source:
    pa = arrow("a .parquet file")
    _check_file(path)
    try:
        with pa.parquet.ParquetFile(path) as file:
            types = _types(file.schema_arrow, path.name)
    except pa.ArrowException as error:
        raise ValidationError(f"{path.name}: is no Parquet file ({error})") from None

    def read() -> Iterator[Placed]:
        with pa.parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=CHUNK):
                for row in batch.to_pylist():
                    yield None, row

    return Source(path.name, read, path=path, types=types)


def _of_arrow(given: Any) -> tuple[Source, Callable[[], None]]:
    pa = arrow("Arrow data")
    try:
        reader = pa.RecordBatchReader.from_stream(given)
    except pa.ArrowInvalid:  # an array, a series: columns without names
        raise _no_source(given) from None
    types = _types(reader.schema, "source")
    if isinstance(given, pa.RecordBatchReader):
        source, close = _spooled(_in_batches(reader))
        source.types = types
        return source, close
    return Source(
        "source",
        lambda: ((None, row) for row in _in_batches(pa.RecordBatchReader.from_stream(given))),
        types=types,
    ), _nothing


def _types(schema: Any, name: str) -> dict[str, Any]:
    check_names(name, schema.names)
    return {field.name: field.type for field in schema}


def _in_batches(reader: Any) -> Iterator[Mapping[str, Any]]:
    for batch in reader:
        for start in range(0, batch.num_rows, CHUNK):
            yield from batch.slice(start, CHUNK).to_pylist()


def _of_pandas(frame: Any) -> Iterator[Placed]:
    check_names("source", [str(name) for name in frame.columns])
    for start in range(0, len(frame), CHUNK):
        for row in frame.iloc[start : start + CHUNK].to_dict("records"):
            yield None, {str(name): None if _is_missing(value) else value for name, value in row.items()}


def _of_polars(frame: Any) -> Iterator[Placed]:
    for row in frame.iter_rows(named=True):
        yield None, row


def _is_missing(value: object) -> bool:
    """Return whether a value is NaN, or pandas' NaT or NA: nothing of these equals itself."""
    try:
        return bool(value != value)  # noqa: PLR0124
    except (TypeError, ValueError):  # NA does not even say that, and an array says it of each of its values
        return type(value).__name__ == "NAType"


def _spooled(rows: Iterable[Any]) -> tuple[Source, Callable[[], None]]:
    spool = _Spool()
    with spool.filling():
        for row in rows:
            spool.add(row)
    return Source("source", spool.rows), spool.close


async def _spooled_async(rows: AsyncIterable[Any]) -> tuple[Source, Callable[[], None]]:
    spool = _Spool()
    with spool.filling():
        async for row in rows:
            spool.add(row)
    return Source("source", spool.rows), spool.close


class _Spool:
    """Rows in a temporary file, which only this process can read."""

    def __init__(self) -> None:
        self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115 - it lives as long as the source
        self._count = 0

    @contextmanager
    def filling(self) -> Generator[None]:
        """Close the file if what gives the rows fails."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    def add(self, row: Any) -> None:
        """Write a row to the end."""
        self._count += 1
        try:
            pickle.dump(dict(row) if is_mapping(row) else row, self._file, pickle.HIGHEST_PROTOCOL)
        except OSError as error:
            raise JobError(f"the temporary file for the rows cannot be written: {error.strerror}") from None
        except Exception as error:
            raise ValidationError(f"source, row {self._count}: cannot be kept for later: {error}") from None

    def rows(self) -> Iterator[Placed]:
        """Read the rows from the first one on."""
        self._file.seek(0)
        for _ in range(self._count):
            yield None, pickle.load(self._file)  # noqa: S301 - written by this process, to a file without a name

    def close(self) -> None:
        """Drop the file."""
        with suppress(OSError):
            self._file.close()


def _nothing() -> None:
    """There is nothing to close."""
