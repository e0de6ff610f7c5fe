"""The answers of a batch, by the keys of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from tempfile import SpooledTemporaryFile
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Generic, TypeVar, cast
from weakref import finalize

import attrs
import orjson

from genwire_raw._runtime.errors import ApiError
from genwire_raw._runtime.json_types import instance, is_mapping
from genwire_raw.generativelanguage import models as raw

from ..._core.error_mapping import status_error
from ..._core.session import MiB
from ...errors import APIResponseError, APIStatusError, GenwireError
from .rows import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

A = TypeVar("A")

# The HTTP status of each gRPC code. Source: google/rpc/code.proto.
_HTTP_STATUS: Final = {
    1: 499, 2: 500, 3: 400, 4: 504, 5: 404, 6: 409, 7: 403, 8: 429, 9: 400, 10: 409, 11: 400, 12: 501,
    13: 500, 14: 503, 15: 500, 16: 401,
}  # fmt: skip
_IN_MEMORY: Final = 32 * MiB


@attrs.frozen
class BatchRow(Generic[A]):
    """What became of a row.

    Attributes:
        key: The row's key.
        response: The answer; None for a row that failed.
        error: Why it failed: a `ValidationError` for a row that was not sent, a subclass of `APIStatusError` for one
            that the service refused, an `APIResponseError` for one without an answer.
        metadata: The row's own data, as it came back.
    """

    __module__ = "genwire"

    key: str
    response: A | None = None
    error: GenwireError | None = None
    metadata: Mapping[str, Any] = attrs.field(factory=dict[str, Any])

    @property
    def answer(self) -> A:
        """The answer.

        Raises:
            GenwireError: The row's error.
        """
        if self.error is not None:
            raise self.error
        assert self.response is not None
        return self.response


class BatchResults(Mapping[str, BatchRow[A]]):
    """The rows of a batch by their keys, in the order in which they were given, if that is known.

    The answers are kept as the service wrote them, on disk when they are many, and read when they are asked for.

    Attributes:
        unkeyed: Answers without a key, in the service's order, which need not be that of the rows; batches made by
            genwire have none.
    """

    __module__ = "genwire"

    def __init__(
        self,
        lines: BinaryIO,
        read: Callable[[str, Any], A],
        *,
        name: str,
        keys: Iterable[str],
        failed: Mapping[str, GenwireError],
    ) -> None:
        self._file = lines
        finalize(self, lines.close)
        self._lock = Lock()
        self._read_answer = read
        self._failed = failed
        self._name = name
        self._places: dict[str, tuple[int, int] | None] = dict.fromkeys(keys)
        unkeyed: list[tuple[int, int]] = []
        for key, place in _index(lines):
            if key is None:
                unkeyed.append(place)
            elif self._places.get(key) is not None:
                raise APIResponseError(f"{name}: the batch has two answers with the key {key!r}")
            else:
                self._places[key] = place
        self.unkeyed = [self._row("", self._line(place)) for place in unkeyed]

    def __repr__(self) -> str:
        return f"<BatchResults of {self._name}, {len(self)} rows>"

    def __getitem__(self, key: str) -> BatchRow[A]:
        place = self._places[key]
        if key in self._failed:
            return BatchRow(key, error=self._failed[key])
        if place is None:
            return BatchRow(key, error=APIResponseError(f"{self._name}: the batch has no answer for {key!r}"))
        return self._row(key, self._line(place))

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    @property
    def failed(self) -> list[BatchRow[A]]:
        """The rows that failed."""
        return [row for row in self.values() if row.error is not None]

    def _line(self, place: tuple[int, int]) -> Mapping[str, Any]:
        with self._lock:
            self._file.seek(place[0])
            line = self._file.read(place[1])
        answered: Mapping[str, Any] = orjson.loads(line)
        return answered

    def _row(self, key: str, line: Mapping[str, Any]) -> BatchRow[A]:
        metadata = line.get("metadata")
        own = {name: value for name, value in metadata.items() if name != KEY} if is_mapping(metadata) else {}
        response = line.get("response")
        if is_mapping(response):
            return BatchRow(key, self._read_answer(key, response), None, own)
        return BatchRow(key, None, _row_error(f"{self._name}, row {key!r}", line.get("error")), own)


def lines_of(answers: Iterable[Any]) -> BinaryIO:
    """Return answers that came in place as a file of JSON Lines."""
    file = answers_file()
    file.writelines(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in answers)
    return file


def answers_file() -> BinaryIO:
    """Return an empty file for answers: in memory at first, on disk when it grows; deleted when it is closed."""
    return cast("BinaryIO", SpooledTemporaryFile(max_size=_IN_MEMORY))


def _index(lines: BinaryIO) -> Iterator[tuple[str | None, tuple[int, int]]]:
    """Yield the key of each answer, and where it is."""
    lines.seek(0)
    position = 0
    for line in lines:
        if line.strip():
            try:
                found = orjson.loads(line)
            except orjson.JSONDecodeError:
                raise APIResponseError(f"a line of the batch's answers is not JSON: {line[:80]!r}") from None
            key = found.get(KEY) if is_mapping(found) else None
            metadata = found.get("metadata") if is_mapping(found) else None
            if key is None and is_mapping(metadata):
                key = metadata.get(KEY)
            yield None if key is None else str(key), (position, len(line))
        position += len(line)


def _row_error(subject: str, error: Any) -> GenwireError:
    """Return the error of a row as the error that a call of its own would have raised."""
    if not is_mapping(error):
        return APIResponseError(f"{subject}: there is neither a response nor an error")
    status = raw.Status.from_dict(error)
    code = instance(status.code, int) or 2
    http_status = code if code >= 100 else _HTTP_STATUS.get(code, 500)
    made: APIStatusError = status_error(
        ApiError(subject, http_status, {}, {"error": {**error, "code": code}})
    )
    return made
