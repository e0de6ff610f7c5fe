"""Training examples from rows, columns, frames and files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeGuard, cast

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from ...errors import ValidationError
from ..tables import python_value, rows
from .row_files import Cells, read_rows

Row: TypeAlias = "Mapping[str, Any] | Sequence[str] | raw.TuningExample"
Columns: TypeAlias = "Mapping[str, Iterable[Any]]"
Frame: TypeAlias = Any  # a table of pandas, polars, Arrow or Hugging Face
TrainingData: TypeAlias = (
    "raw.Dataset | raw.TuningExamples | Iterable[Row] | Columns | str | PathLike[str] | Frame"
)


def to_dataset(
    data: TrainingData, *, input_key: str = "text_input", output_key: str = "output"
) -> raw.Dataset:
    """Return a dataset from rows.

    Args:
        data: Mappings with the keys below, pairs of input and output, a mapping of these two columns, a table with them
            (of pandas, polars, Arrow or Hugging Face), or the path of a file of such rows: .csv, .tsv, .jsonl, .json or
            .parquet.
        input_key: The key or column of the input.
        output_key: The key or column of the expected output.

    Raises:
        ValidationError: A row has no input or output, or there are no rows; the message has the row's number.
    """
    if isinstance(data, raw.Dataset):
        return data
    if isinstance(data, raw.TuningExamples):
        return raw.Dataset(examples=data)
    found = _rows(data, input_key, output_key)
    examples = [_example(row, index, input_key, output_key) for index, row in enumerate(found)]
    if not examples:
        raise ValidationError("training_data is empty: it needs at least one example")
    return raw.Dataset(examples=raw.TuningExamples(examples=examples))


def _rows(data: Any, input_key: str, output_key: str) -> Iterable[Any]:
    if isinstance(data, (str, PathLike)):
        data = read_rows(Path(cast("str | PathLike[str]", data)), (input_key, output_key), _WHAT)
    if not is_mapping(data):
        found: Any = rows(data, _WHAT)
        if isinstance(found, (bytes, bytearray)) or not _is_iterable(found):
            raise ValidationError(f"{_WHAT} must be rows, columns or a file, got {data!r:.80}")
        return found
    inputs, outputs = _column(data.get(input_key)), _column(data.get(output_key))
    if inputs is None or outputs is None or len(inputs) != len(outputs):
        raise ValidationError(
            f"{_WHAT} must be rows, or two columns of one length named "
            f"{input_key!r} and {output_key!r}; its keys are {', '.join(map(repr, data))}"
        )
    return zip(inputs, outputs, strict=True)


_WHAT: Final = "training_data"


def _is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) or hasattr(value, "__getitem__")


def _column(values: Any) -> list[Any] | None:
    """Return the values of a column: a list, a Series, an array; None for what is no column."""
    if isinstance(values, (str, bytes)) or is_mapping(values) or not _is_iterable(values):
        return None
    return [python_value(value) for value in values]


def _example(row: Any, index: int, input_key: str, output_key: str) -> raw.TuningExample:
    if isinstance(row, raw.TuningExample):
        return row
    if isinstance(row, Cells):
        return _example_of_cells(row, index, input_key, output_key)
    if not isinstance(row, (str, bytes)) and hasattr(row, "tolist"):  # a row of an array
        row = row.tolist()
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


def _example_of_cells(row: Cells, index: int, input_key: str, output_key: str) -> raw.TuningExample:
    for key in (input_key, output_key):
        if key not in row.values:
            raise ValidationError(f"{_WHAT}[{index}] has no {key!r}: {_counted(row)}")
    if row.width != row.columns:
        hint = "; a cell with a delimiter in it belongs in quotes" if row.width > row.columns else ""
        raise ValidationError(f"{_WHAT}[{index}]: {_counted(row)}{hint}")
    return raw.TuningExample(text_input=row.values[input_key], output=row.values[output_key])


def _counted(row: Cells) -> str:
    return f"{row.place} has {row.width} cell{'s'[: row.width != 1]}, and the header has {row.columns}"


def _is_missing(value: object) -> bool:
    """Return whether a value is None, NaN, or pandas' NaT or NA, none of which equals itself."""
    try:
        return value is None or bool(value != value)  # noqa: PLR0124
    except TypeError:  # the comparison of NA has no truth value
        return True
