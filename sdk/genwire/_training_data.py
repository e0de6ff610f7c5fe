"""Training examples, from where users have them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import orjson

from genwire_raw.generativelanguage import models as raw

from ._shapes import is_list, is_mapping
from .errors import ValidationError

TrainingData: TypeAlias = (
    "raw.Dataset | Iterable[Mapping[str, Any] | Sequence[str] | raw.TuningExample] | str | Path | Any"
)


def to_dataset(
    data: TrainingData, *, input_key: str = "text_input", output_key: str = "output"
) -> raw.Dataset:
    """A dataset from rows.

    Args:
        data: Mappings with the keys below, pairs of input and output, a pandas or polars frame with columns of these
            names, or the path of a .csv, .jsonl or .json file (a list) of such rows.
        input_key: The key or column of the input.
        output_key: The key or column of the expected output.

    Raises:
        ValidationError: A row has no input or output, named with its number; or there is no row.
    """
    if isinstance(data, raw.Dataset):
        return data
    rows = _rows(data)
    examples = [_example(row, index, input_key, output_key) for index, row in enumerate(rows)]
    if not examples:
        raise ValidationError("training_data is empty: it needs at least one example")
    return raw.Dataset(examples=raw.TuningExamples(examples=examples))


def _rows(data: Any) -> Iterable[Any]:
    if isinstance(data, (str, Path)):
        return _read(Path(data))
    if hasattr(data, "to_dicts"):  # polars
        return data.to_dicts()  # type: ignore[no-any-return]
    if hasattr(data, "to_dict"):  # pandas
        return data.to_dict("records")  # type: ignore[no-any-return]
    if is_mapping(data):
        raise ValidationError("training_data must be a list of rows, got a single mapping")
    return data  # type: ignore[no-any-return]


def _read(path: Path) -> list[Any]:
    try:
        if path.suffix.lower() == ".csv":
            with path.open(newline="", encoding="utf-8-sig") as file:
                return list(csv.DictReader(file))
        if path.suffix.lower() in (".jsonl", ".ndjson"):
            return [orjson.loads(line) for line in path.read_bytes().splitlines() if line.strip()]
        if path.suffix.lower() == ".json":
            loaded: Any = orjson.loads(path.read_bytes())
            if is_list(loaded):
                return [*loaded]
            raise ValidationError(f"training_data: {path} must hold a JSON array")
    except (OSError, UnicodeDecodeError, csv.Error, orjson.JSONDecodeError) as error:
        raise ValidationError(f"training_data: cannot read {path}: {error}") from None
    raise ValidationError(f"training_data: {path} must end in .csv, .jsonl or .json")


def _example(row: Any, index: int, input_key: str, output_key: str) -> raw.TuningExample:
    if isinstance(row, raw.TuningExample):
        return row
    if is_mapping(row):
        missing = [key for key in (input_key, output_key) if row.get(key) is None]
        if missing:
            raise ValidationError(
                f"training_data[{index}] has no {missing[0]!r}; its keys are {', '.join(map(str, row))}"
            )
        return raw.TuningExample(text_input=str(row[input_key]), output=str(row[output_key]))
    if is_list(row) and len(row) == 2:
        return raw.TuningExample(text_input=str(row[0]), output=str(row[1]))
    raise ValidationError(
        f"training_data[{index}] must be a mapping or a pair of input and output, got {row!r:.80}"
    )
