"""Training examples from every source that users have them in."""

from __future__ import annotations

import json
from collections import UserDict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
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
    ],
    ids=repr,
)
def test_what_cannot_be_examples_is_refused_with_the_reason(data: Any, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        to_dataset(data)


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.jsonl", b'{"text_input": '), ("a.json", b"[1, "), ("a.csv", b"text_input,output\n\xff\xfe,2\n")],
)
def test_broken_files_are_refused_by_name(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ValidationError, match=f"cannot read .*{name}"):
        to_dataset(path)


def test_a_csv_row_that_ends_early_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("text_input,output\n1,2\n3\n")
    with pytest.raises(ValidationError, match=r"training_data\[1\] has no 'output'"):
        to_dataset(path)
