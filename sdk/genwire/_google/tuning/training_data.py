"""Training examples from rows, columns, frames and files."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, cast

import orjson

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from ...errors import ValidationError

Row: TypeAlias = "Mapping[str, Any] | Sequence[str] | raw.TuningExample"
Columns: TypeAlias = "Mapping[str, Sequence[Any]]"
Frame: TypeAlias = Any  # of pandas or polars
TrainingData: TypeAlias = (
    "raw.Dataset | raw.TuningExamples | Iterable[Row] | Columns | str | PathLike[str] | Frame"
)


def to_dataset(
    data: TrainingData, *, input_key: str = "text_input", output_key: str = "output"
) -> raw.Dataset:
    """Return a dataset from rows.

    Args:
        data: Mappings with the keys below, pairs of input and output, a mapping of these two columns, a pandas or
            polars frame with them, or the path of a .csv, .jsonl or .json file of such rows.
        input_key: The key or column of the input.
        output_key: The key or column of the expected output.

    Raises:
        ValidationError: A row has no input or output, or there are no rows; the message has the row's number.
    """
    if isinstance(data, raw.Dataset):
        return data
    if isinstance(data, raw.TuningExamples):
        return raw.Dataset(examples=data)
    rows = _rows(data, input_key, output_key)
    examples = [_example(row, index, input_key, output_key) for index, row in enumerate(rows)]
    if not examples:
        raise ValidationError("training_data is empty: it needs at least one example")
    return raw.Dataset(examples=raw.TuningExamples(examples=examples))


def _rows(data: Any, input_key: str, output_key: str) -> Iterable[Any]:
    if isinstance(data, (str, PathLike)):
        data = _read(Path(cast("str | PathLike[str]", data)))
    elif hasattr(data, "to_dicts"):  # polars
        return data.to_dicts()  # type: ignore[no-any-return]
    elif hasattr(data, "to_dict"):  # pandas
        return data.to_dict("records")  # type: ignore[no-any-return]
    if not is_mapping(data):
        return data  # type: ignore[no-any-return]
    inputs, outputs = data.get(input_key), data.get(output_key)
    if not (is_sequence(inputs) and is_sequence(outputs) and len(inputs) == len(outputs)):
        raise ValidationError(
            "training_data must be rows, or two columns of one length named "
            f"{input_key!r} and {output_key!r}; its keys are {', '.join(map(repr, data))}"
        )
    return zip(inputs, outputs, strict=True)


def _read(path: Path) -> Any:
    kind = path.suffix.lower()
    if kind not in (".csv", ".jsonl", ".ndjson", ".json"):
        raise ValidationError(f"training_data: {path} must end in .csv, .jsonl or .json")
    try:
        if kind == ".csv":
            with path.open(newline="", encoding="utf-8-sig") as file:
                return list(csv.DictReader(file))
        content = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        if kind == ".json":
            return orjson.loads(content)
        return [orjson.loads(line) for line in content.splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError, csv.Error, orjson.JSONDecodeError) as error:
        raise ValidationError(f"training_data: cannot read {path}: {error}") from None


def _example(row: Any, index: int, input_key: str, output_key: str) -> raw.TuningExample:
    if isinstance(row, raw.TuningExample):
        return row
    if is_mapping(row):
        given = {key: row.get(key) for key in (input_key, output_key)}
    elif is_sequence(row) and len(row) == 2:
        given = {input_key: row[0], output_key: row[1]}
    else:
        raise ValidationError(
            f"training_data[{index}] must be a mapping or a pair of input and output, got {row!r:.80}"
        )
    for key, value in given.items():
        if _is_missing(value):
            raise ValidationError(f"training_data[{index}] has no {key!r}: {row!r:.200}")
    return raw.TuningExample(text_input=str(given[input_key]), output=str(given[output_key]))


def _is_missing(value: object) -> bool:
    """Return whether a value is None, NaN, or pandas' NaT or NA, none of which equals itself."""
    try:
        return value is None or bool(value != value)  # noqa: PLR0124
    except TypeError:  # the comparison of NA has no truth value
        return True
