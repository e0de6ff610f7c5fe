"""The rows of a batch: from what users have to requests with keys, each checked before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Literal, NamedTuple, TypeAlias, cast

import orjson

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from ..._core.extras import as_json
from ..._core.model_building import build
from ..._core.session import MiB, invalid
from ..._core.unknown_fields import check_unknown
from ...errors import ValidationError
from ..content.request import to_request
from ..embeddings import embed_request

if TYPE_CHECKING:
    from ..._schemas.json_mode import AnswerType

BatchSource: TypeAlias = (
    "Iterable[Any] | str | PathLike[str] | raw.File | Any"  # also a pandas or polars frame
)
OnInvalid: TypeAlias = Literal["raise", "fail"]

# The service takes 20 MB in place, and 2 GB in a file. Source: the service's documentation, "Batch API".
_MOST_IN_PLACE: Final = 19 * MiB
_MOST_IN_A_FILE: Final = 2 * 1024 * MiB
_KEYS: Final = ("key", "contents", "config", "request", "metadata")


class Row(NamedTuple):
    """A row that can be sent: its key, its request as JSON, and how its answer is read."""

    key: str
    request: dict[str, Any]
    metadata: Mapping[str, Any]
    answer_type: AnswerType | None


class Kind(NamedTuple):
    """What the rows of a batch ask for.

    Attributes:
        batch: The class of the batch.
        source: The class of the batch's field for its rows.
        request: The class of a row's request.
        make: Makes a request of contents and options, and says how its answer is read.
    """

    batch: type[Model]
    source: type[Model]
    request: type[Model]
    make: Callable[[Any, Mapping[str, Any]], tuple[Model, AnswerType | None]]


class Gathered:
    """All rows of a batch, in memory as long as they fit into a request, then in a temporary file.

    Attributes:
        keys: The keys of all rows, those that are not sent included, in order.
        failed: The errors of the rows that are not sent, by their keys.
        answer_types: How answers are read, by the keys of the rows that ask for JSON.
        file: The rows as JSON Lines, if there are too many for a request.

    Args:
        most_in_place: The most bytes that go into a request.
        most_in_a_file: The most bytes that go into a file.
    """

    def __init__(self, *, most_in_place: int = _MOST_IN_PLACE, most_in_a_file: int = _MOST_IN_A_FILE) -> None:
        self._most_in_place = most_in_place
        self._most_in_a_file = most_in_a_file
        self.keys: dict[str, None] = {}
        self.failed: dict[str, ValidationError] = {}
        self.answer_types: dict[str, AnswerType] = {}
        self.file: BinaryIO | None = None
        self._rows: list[Row] = []
        self._size = 0

    def add(self, row: Row) -> None:
        """Add a row.

        Raises:
            ValidationError: There are more bytes than the service takes.
        """
        if row.answer_type is not None:
            self.answer_types[row.key] = row.answer_type
        line = _line(row)
        self._size += len(line)
        if self._size > self._most_in_a_file:
            raise ValidationError(
                f"src has more than {self._most_in_a_file} bytes up to row {row.key!r}: the service takes no more"
            )
        if self.file is None and self._size <= self._most_in_place:
            self._rows.append(row)
            return
        if self.file is None:
            self.file = cast("BinaryIO", TemporaryFile())  # noqa: SIM115 - its user closes it
            self.file.writelines(map(_line, self._rows))
            self._rows.clear()
        self.file.write(line)

    def check(self) -> None:
        """Raise if no row can be sent."""
        if len(self.failed) == len(self.keys):
            first = next(iter(self.failed.values()), "it is empty")
            raise ValidationError(f"src has no row that can be sent: {first}")

    def in_place(self) -> list[dict[str, Any]]:
        """Return the rows as requests in place: their keys are in the metadata, which comes back with the answers."""
        return [{"request": row.request, "metadata": {**row.metadata, KEY: row.key}} for row in self._rows]

    def close(self) -> None:
        """Delete the temporary file."""
        if self.file is not None:
            self.file.close()


KEY: Final = "key"


def gather_rows(
    source: Any, kind: Kind, options: Mapping[str, Any], *, on_invalid: OnInvalid, validate: bool
) -> Gathered:
    """Read and check all rows; it may block.

    Args:
        source: The rows.
        kind: What they ask for.
        options: Options for rows that have none of the same name.
        on_invalid: What becomes of a row that breaks a rule: the error is raised, or kept beside the rows.
        validate: Whether rows are checked against the contract.

    Raises:
        ValidationError: A row breaks a rule, two have the same key, or there are none; it names the row.
        OSError: A file cannot be read.
    """
    gathered = Gathered()
    try:
        for index, given in enumerate(_read(source)):
            _gather(gathered, given, index, kind, options, on_invalid=on_invalid, validate=validate)
        gathered.check()
    except BaseException:
        gathered.close()
        raise
    return gathered


def content_kind() -> Kind:
    """Return the kind of batches that generate content."""

    def make(contents: Any, options: Mapping[str, Any]) -> tuple[Model, AnswerType | None]:
        request = to_request(contents, options)
        return request.complete_body(), request.answer_type

    return Kind(raw.GenerateContentBatch, raw.InputConfig, raw.GenerateContentRequest, make)


def embedding_kind() -> Kind:
    """Return the kind of batches that embed contents."""

    def make(content: Any, options: Mapping[str, Any]) -> tuple[Model, AnswerType | None]:
        return embed_request(content, options), None

    return Kind(raw.EmbedContentBatch, raw.InputEmbedContentConfig, raw.EmbedContentRequest, make)


def _gather(
    gathered: Gathered,
    given: Any,
    index: int,
    kind: Kind,
    options: Mapping[str, Any],
    *,
    on_invalid: OnInvalid,
    validate: bool,
) -> None:
    """Add a row to those that are sent, or to those that are not."""
    key = _key(given, index)
    if key in gathered.keys:
        raise ValidationError(f"src[{index}]: there is a row with the key {key!r} before it")
    gathered.keys[key] = None
    try:
        row = _row(given, key, kind, options, validate=validate)
    except ValidationError as error:
        named = ValidationError(f"src[{index}] (key {key!r}): {error}", error.violations)
        if on_invalid == "raise":
            raise named from None
        gathered.failed[key] = named
    else:
        gathered.add(row)


def _row(given: Any, key: str, kind: Kind, options: Mapping[str, Any], *, validate: bool) -> Row:
    fields: Mapping[str, Any] = given if _is_row(given) else {"contents": given}
    for name in fields:
        if name not in _KEYS:
            check_unknown(f"a row has no field {name!r}", name, _KEYS)
    request, contents = fields.get("request"), fields.get("contents")
    if (request is None) == (contents is None):
        raise ValidationError("a row has either contents or a request")
    answer_type = None
    if request is None:
        request, answer_type = kind.make(contents, {**options, **(fields.get("config") or {})})
    elif fields.get("config"):
        raise ValidationError("a row with a request has no config: the request holds its options")
    model = build(kind.request, request, "request")
    if validate and (violations := model.validate()):
        raise invalid("request", violations)
    metadata: Any = fields.get("metadata") or {}
    if not is_mapping(metadata):
        raise ValidationError(f"metadata must be a mapping, got {metadata!r:.80}")
    return Row(key, model.to_dict(omit_read_only=True), as_json(metadata), answer_type)


def _key(given: Any, index: int) -> str:
    """Return the key of a row; its place, counted from 0, if it has none."""
    if not _is_row(given):
        return str(index)
    key, metadata = given.get(KEY), given.get("metadata")
    if _is_missing(key) and is_mapping(metadata):
        key = metadata.get(KEY)
    return str(index) if _is_missing(key) else str(key)


def _is_row(given: object) -> bool:
    """Return whether something is a row with fields, and not the contents of one."""
    return is_mapping(given) and any(name in given for name in ("contents", "request"))


def _is_missing(value: Any) -> bool:
    return value is None or value != value  # noqa: PLR0124 - an empty cell of a frame is no number


def _read(source: Any) -> Iterator[Any]:
    if isinstance(source, (str, PathLike)):
        return _lines(Path(cast("str | PathLike[str]", source)))
    if hasattr(source, "iter_rows"):  # polars
        return iter(source.iter_rows(named=True))
    if hasattr(source, "to_dict") and hasattr(source, "columns"):  # pandas
        return iter(source.to_dict("records"))
    if is_mapping(source) or isinstance(source, (bytes, bytearray)) or not hasattr(source, "__iter__"):
        raise ValidationError(
            f"src must be rows, a frame, the path of a JSON Lines file or a file, got {type(source).__name__}"
        )
    return iter(source)


def _lines(path: Path) -> Iterator[Any]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    try:
                        yield orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
                    except orjson.JSONDecodeError as error:
                        raise ValidationError(f"src: line {number} of {path} is not JSON: {error}") from None
    except OSError as error:
        raise ValidationError(f"src: cannot read {path}: {error.strerror or error}") from None


def _line(row: Row) -> bytes:
    more = {"metadata": row.metadata} if row.metadata else {}
    return orjson.dumps({KEY: row.key, "request": row.request, **more}, option=orjson.OPT_APPEND_NEWLINE)
