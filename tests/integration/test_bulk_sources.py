"""Rows from files, frames and iterables, to every kind of file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.both import Both
from tests.integration.test_bulk import numbered, read_rows, run, write_rows

TEXTS = [f"word {number}" for number in range(5)]


TABLE = {"id": [*range(5)], "text": TEXTS}


def csv_file(folder: Path) -> Path:
    path = folder / "rows.csv"
    path.write_text("id,text\n" + "".join(f"{number},{text}\n" for number, text in enumerate(TEXTS)))
    return path


def parquet_file(folder: Path) -> Path:
    path = folder / "rows.parquet"
    pq.write_table(pa.table(TABLE), path)
    return path


class Dataset:
    """As Hugging Face's: it is iterated over as often as one likes."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(numbered(5))

    def __len__(self) -> int:
        return 5


SOURCES: dict[str, Any] = {
    "JSON Lines": lambda folder: write_rows(folder / "rows.jsonl", numbered(5)),
    "CSV": csv_file,
    "CSV by its name": lambda folder: str(csv_file(folder)),
    "Parquet": parquet_file,
    "pandas": lambda _: pd.DataFrame(TABLE),
    "polars": lambda _: pl.DataFrame(TABLE),
    "lazy polars": lambda _: pl.DataFrame(TABLE).lazy(),
    "Arrow table": lambda _: pa.table(TABLE),
    "Arrow stream": lambda _: pa.table(TABLE).to_reader(max_chunksize=2),
    "list": lambda _: numbered(5),
    "dataset": lambda _: Dataset(),
    "map": lambda _: map(dict, numbered(5)),
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
async def test_rows_from_everywhere_to_everywhere(
    both: Both, tmp_path: Path, source: Any, ending: str
) -> None:
    out = tmp_path / f"out.{ending}"
    report = await run(both, source(tmp_path), out, key="id")
    assert report.answered == 5
    match ending:
        case "jsonl":
            rows = read_rows(out)
        case "csv":
            with out.open(newline="") as file:
                rows = [*csv.DictReader(file)]
        case _:
            rows = pq.read_table(out).to_pylist()
    assert [row["text"] for row in rows] == TEXTS
    assert [int(row["id"]) for row in rows] == [*range(5)]
    assert rows[3]["answer"] == 'You said: "Say: word 3". That is all I know.'
    assert [*rows[0]] == ["id", "text", "answer", "input_tokens", "output_tokens", "finish_reason", "error"]


async def test_missing_values_of_pandas_are_null(both: Both, tmp_path: Path) -> None:
    frame = pd.DataFrame({"text": ["a", None], "number": [1.5, float("nan")]})
    await run(both, frame, tmp_path / "out.jsonl", prompt="Say: {text}.")
    rows = read_rows(tmp_path / "out.jsonl")
    assert (rows[1]["text"], rows[1]["number"]) == (None, None)
    assert rows[1]["answer"].startswith('You said: "Say: ."')


@pytest.mark.parametrize(
    "content",
    [
        "id;text\n1;a, b\n",
        '\ufeffid;text\r\n1;"a, b"\r\n',
        'id,text\n1,"a, b"\n',
        "id\ttext\n1\ta, b\n",
        '"last, first";text\n1;a, b\n',
        '"a;b",text\n1,"a, b"\n',
    ],
)
async def test_values_may_be_separated_by_semicolons_or_tabs(
    both: Both, tmp_path: Path, content: str
) -> None:
    source = tmp_path / "rows.csv"
    source.write_text(content, newline="")
    await run(both, source, tmp_path / "out.jsonl")
    assert "Say: a, b" in read_rows(tmp_path / "out.jsonl")[0]["answer"]


async def test_tabs_separate_values_and_empty_lines_are_no_rows(both: Both, tmp_path: Path) -> None:
    source = tmp_path / "rows.tsv"
    source.write_text("id\ttext\n1\ta, b\n\n2\tc\n")
    await run(both, source, tmp_path / "out.tsv", key="id")
    lines = (tmp_path / "out.tsv").read_text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [["id", "text"], ["1", "a, b"], ["2", "c"]]


async def test_na_and_nat_of_pandas_are_null(both: Both, tmp_path: Path) -> None:
    frame = pd.DataFrame({"text": ["a"], "na": pd.array([None], "Int64"), "nat": [pd.NaT]})
    await run(both, frame, tmp_path / "out.jsonl")
    (row,) = read_rows(tmp_path / "out.jsonl")
    assert (row["na"], row["nat"]) == (None, None)
