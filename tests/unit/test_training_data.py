"""Training examples from every source that users have them in."""

from __future__ import annotations

import json
import sys
from collections import UserDict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from genwire._google.tuning.training_data import to_dataset
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw

ROWS = [{"text_input": "1", "output": "2"}, {"text_input": "seven", "output": "eight"}]
PAIRS = [("1", "2"), ("seven", "eight")]


def pairs(data: Any, **keys: str) -> list[tuple[str | None, str | None]]:
    """The examples that are made of data."""
    examples = to_dataset(data, **keys).examples
    assert examples is not None
    return [(example.text_input, example.output) for example in examples.examples or ()]


def generated() -> Iterator[tuple[str, str]]:
    yield from PAIRS


class ArrowStream:
    """What has nothing but Arrow's PyCapsule interface, as relations of DuckDB."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self._frame.__arrow_c_stream__(requested_schema)


class Dataset:
    """What Hugging Face's `Dataset` lets one do: rows by iteration, and columns by `to_dict(batch_size)`."""

    column_names = ("text_input", "output")

    def __init__(self, rows: list[dict[str, str]]) -> None:
        self._rows = rows

    def __repr__(self) -> str:
        return "Dataset"

    def __iter__(self) -> Iterator[dict[str, str]]:
        return iter(self._rows)

    def to_dict(self, batch_size: int | None = None) -> dict[str, list[str]]:
        assert batch_size is None
        return {name: [row[name] for row in self._rows] for name in self.column_names}


SOURCES: dict[str, Any] = {
    "mappings": ROWS,
    "other mappings": [UserDict(ROWS[0]), MappingProxyType(ROWS[1])],
    "tuples": PAIRS,
    "lists": [list(pair) for pair in PAIRS],
    "generator": generated(),
    "examples": [raw.TuningExample(text_input=given, output=wanted) for given, wanted in PAIRS],
    "columns": {"text_input": ["1", "seven"], "output": ["2", "eight"]},
    "columns with others": {"n": [1, 2], "output": ("2", "eight"), "text_input": ("1", "seven")},
    "pandas": pd.DataFrame(ROWS),
    "pandas with an index and others": pd.DataFrame(ROWS, index=["a", "b"]).assign(n=[1, 2]),
    "polars": pl.DataFrame(ROWS),
    "polars, lazy": pl.DataFrame(ROWS).lazy(),
    "arrow": pa.Table.from_pylist(ROWS),
    "arrow batch": pa.RecordBatch.from_pylist(ROWS),
    "arrow stream": ArrowStream(pl.DataFrame(ROWS)),
    "hugging face": Dataset(ROWS),
    "array": np.array(PAIRS),
    "columns of pandas": {"text_input": pd.Series(["1", "seven"]), "output": pd.Index(["2", "eight"])},
    "columns of polars": {"text_input": pl.Series(["1", "seven"]), "output": pl.Series(["2", "eight"])},
    "columns of arrays": {"text_input": np.array(["1", "seven"]), "output": pa.array(["2", "eight"])},
    "columns of others": {"text_input": iter(["1", "seven"]), "output": ("2", "eight")},
    "dataset": raw.Dataset.from_dict(
        {"examples": {"examples": [{"textInput": "1", "output": "2"}, ROWS[1]]}}
    ),
    "tuning examples": raw.TuningExamples.from_dict(
        {"examples": [{"textInput": a, "output": b} for a, b in PAIRS]}
    ),
}
SOURCES["dataset"].examples.examples[1].text_input = "seven"


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_gives_the_same_examples(source: str) -> None:
    assert pairs(SOURCES[source]) == PAIRS


def test_what_the_caller_gave_is_not_changed() -> None:
    rows = [{"text_input": 1, "output": 2, "more": [3]}]
    pairs(rows)
    assert rows == [{"text_input": 1, "output": 2, "more": [3]}]


def test_numbers_become_text() -> None:
    assert pairs([(1, 2.5)]) == [("1", "2.5")]
    assert pairs(pd.DataFrame({"text_input": [1], "output": [np.float32(0.5)]})) == [("1", "0.5")]


def test_keys_can_be_chosen() -> None:
    keys = {"input_key": "question", "output_key": "answer"}
    assert pairs([{"question": "1", "answer": "2", "output": "no"}], **keys) == [("1", "2")]
    assert pairs({"question": ["1"], "answer": ["2"]}, **keys) == [("1", "2")]
    assert pairs(pd.DataFrame({"question": ["1"], "answer": ["2"]}), **keys) == [("1", "2")]


CSV = 'text_input,output,note\n1,2,\nseven,eight,"a ""note""\nover two lines"\n'
JSON_LINES = "\n".join(json.dumps(row) for row in ROWS)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("data.csv", CSV.encode()),
        ("DATA.CSV", CSV.encode("utf-8-sig")),
        ("crlf.csv", CSV.replace("\n", "\r\n").encode()),
        ("semicolon.csv", CSV.replace(",", ";").encode()),
        ("tab.csv", CSV.replace(",", "\t").encode("utf-8-sig")),
        ("data.tsv", CSV.replace(",", "\t").encode()),
        ("bar.csv", CSV.replace(",", "|").encode()),
        ("excel.csv", ("sep=;\r\n" + CSV.replace(",", ";")).encode()),
        ("unicode.csv", CSV.replace(",", "\t").encode("utf-16")),
        ("spaces.csv", CSV.replace(",output", ", output ").encode()),
        ("quoted.csv", CSV.replace("text_input", '"text_input"').encode()),
        ("blank.csv", (CSV.replace("\n1", "\n\n1") + "\n").encode()),
        ("data.jsonl", JSON_LINES.encode()),
        ("data.ndjson", b"\xef\xbb\xbf" + JSON_LINES.encode() + b"\n\n"),
        ("crlf.jsonl", JSON_LINES.replace("\n", "\r\n").encode()),
        ("rows.json", json.dumps(ROWS).encode()),
        ("pairs.json", json.dumps(PAIRS).encode()),
        ("columns.json", json.dumps({"text_input": ["1", "seven"], "output": ["2", "eight"]}).encode()),
    ],
)
@pytest.mark.parametrize("kind", [str, Path])
def test_files_are_read(tmp_path: Path, name: str, content: bytes, kind: Callable[[Path], Any]) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert pairs(kind(path)) == PAIRS


@pytest.mark.parametrize("missing", [(), ("polars",), ("pyarrow", "pyarrow.parquet")], ids=str)
def test_parquet_is_read_with_what_is_there(
    tmp_path: Path, missing: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data.parquet"
    pl.DataFrame(ROWS).write_parquet(path)
    for name in missing:
        monkeypatch.setitem(sys.modules, name, None)
    assert pairs(path) == PAIRS


def test_without_a_library_for_it_parquet_names_those_that_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("polars", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ValidationError, match=r"to read .*data\.parquet, install polars or pyarrow"):
        to_dataset(tmp_path / "data.parquet")
    with pytest.raises(ValidationError, match="to read a ArrowStream, install polars or pyarrow"):
        to_dataset(ArrowStream(pl.DataFrame(ROWS)))


def test_an_arrow_stream_is_read_without_polars(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    assert pairs(ArrowStream(pl.DataFrame(ROWS))) == PAIRS


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "text_input,output\nHi,Hello, how are you?\n",
            r"training_data\[0\]: .*data\.csv, line 2 has 3 cells, and the header has 2; a cell with a delimiter",
        ),
        (
            "text_input,output\n1,2\n3\n",
            r"\[1\] has no 'output': .*data\.csv, line 3 has 1 cell, and the header has 2",
        ),
        (
            "text_input,output,note\n1,2,\n3,4\n",
            r"\[1\]: .*data\.csv, line 3 has 2 cells, and the header has 3",
        ),
        ('sep=;\ntext_input;output\n"a\nb";2\n3\n', r"\[1\] has no 'output': .*line 5 has 1 cell,"),
        ("text_input;output\nHi;Hello; you\n", r"\[0\]: .*line 2 has 3 cells"),
        (
            "question,output\n1,2\n",
            r"data\.csv has no column 'text_input'; its columns are 'question', 'output'",
        ),
        ("text_input,output,output\n1,2,3\n", r"data\.csv has 2 columns 'output'"),
        ("", r"data\.csv has no column 'text_input'; its columns are none"),
        ('text_input,output\n1,"2\n', r"cannot read .*data\.csv: line 2: unexpected end of data"),
    ],
)
def test_rows_of_csv_that_do_not_fit_their_header_are_named(
    tmp_path: Path, content: str, message: str
) -> None:
    path = tmp_path / "data.csv"
    path.write_text(content)
    with pytest.raises(ValidationError, match=message):
        to_dataset(path)


def test_a_line_of_json_may_hold_characters_that_end_lines_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(json.dumps(["a\u2028b", "c\u0085d"], ensure_ascii=False), encoding="utf-8")
    assert pairs(path) == [("a\u2028b", "c\u0085d")]


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT, np.float64("nan")], ids=repr)
def test_a_row_with_a_missing_value_is_named_and_not_trained_on_as_text(missing: Any) -> None:
    with pytest.raises(ValidationError, match=r"training_data\[1\] has no 'output'"):
        to_dataset([("1", "2"), ("3", missing)])
    with pytest.raises(ValidationError, match=r"training_data\[1\] has no 'text_input'"):
        to_dataset([ROWS[0], {"text_input": missing, "output": "4"}])


@pytest.mark.parametrize(
    "frame",
    [
        pd.DataFrame({"text_input": ["1", None], "output": ["2", "4"]}),
        pd.DataFrame({"text_input": pd.array([1, None], dtype="Int64"), "output": ["2", "4"]}),
        pl.DataFrame({"text_input": ["1", None], "output": ["2", "4"]}),
    ],
    ids=["pandas", "pandas nullable", "polars"],
)
def test_a_missing_value_of_a_frame_is_named(frame: Any) -> None:
    with pytest.raises(ValidationError, match=r"training_data\[1\] has no 'text_input'"):
        to_dataset(frame)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([], "training_data is empty"),
        ({}, "two columns of one length named 'text_input' and 'output'; its keys are $"),
        (ROWS[0], "must be rows, or two columns"),
        ({"text_input": ["1"], "output": ["2", "3"]}, "two columns of one length"),
        ([("1",)], r"training_data\[0\] must be a mapping or a pair"),
        (["12"], r"training_data\[0\] must be a mapping or a pair"),
        ([{"input": "1", "output": "2"}], r"training_data\[0\] has no 'text_input': \{'input': '1'"),
        ("data.txt", "must end in .csv, .jsonl or .json"),
        ("nowhere.csv", "cannot read nowhere.csv: .*No such file"),
        ("nowhere.parquet", "cannot read nowhere.parquet: .*No such file"),
        (5, "training_data must be rows, columns or a file, got 5"),
        (b"text", "training_data must be rows, columns or a file, got b'text'"),
        ({"text_input": "ab", "output": "cd"}, "must be rows, or two columns"),
        ({"train": Dataset(ROWS)}, "two columns of one length .* its keys are 'train'"),
    ],
    ids=repr,
)
def test_what_cannot_be_examples_is_refused_with_the_reason(data: Any, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        to_dataset(data)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", b'["1", "2"]\n{"text_input": '),
        ("a.json", b"[1, "),
        ("a.parquet", b"PAR1"),
        ("a.csv", b"text_input,output\n\xff\xfe,2\n"),
    ],
)
def test_broken_files_are_refused_by_name(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ValidationError, match=f"cannot read .*{name}") as caught:
        to_dataset(path)
    assert ("line 2" in str(caught.value)) == (name == "a.jsonl")


def test_a_csv_row_that_ends_early_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("text_input,output\n1,2\n3\n")
    with pytest.raises(ValidationError, match=r"training_data\[1\] has no 'output'"):
        to_dataset(path)
