"""Where rows come from, and where they and their answers go."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

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


@dataclass
class Review:
    label: Literal["good", "bad"]
    stars: int
    score: float
    tags: list[str]
    note: str | None = None


async def test_parquet_has_the_types_of_rows_and_answers(both: Both, tmp_path: Path) -> None:
    rows = [
        {"text": "a", "count": 1, "weight": 1, "any": 1, "nothing": None, "day": pd.Timestamp("2026-01-01")},
        {
            "text": "b",
            "count": 2,
            "weight": 2.5,
            "any": "x",
            "list": [1, 2],
            "day": pd.Timestamp("2026-01-02"),
        },
    ]
    await run(both, rows, tmp_path / "out.parquet", response_schema=Review)
    schema = pq.read_schema(tmp_path / "out.parquet")
    assert {field.name: str(field.type) for field in schema} == {
        "key": "int64",
        "text": "string",
        "count": "int64",
        "weight": "double",
        "any": "string",
        "nothing": "string",
        "day": "timestamp[us]",
        "list": "list<element: int64>",
        "label": "string",
        "stars": "int64",
        "score": "double",
        "tags": "list<element: string>",
        "note": "string",
        "input_tokens": "int64",
        "output_tokens": "int64",
        "finish_reason": "string",
        "error": "string",
    }
    frame = pd.read_parquet(tmp_path / "out.parquet")
    assert [*frame["any"]] == ["1", "x"]
    assert [*frame["weight"]] == [1.0, 2.5]
    assert set(frame["label"]) <= {"good", "bad"}


async def test_types_of_a_source_are_kept(both: Both, tmp_path: Path) -> None:
    table = pa.table(
        {
            "text": ["a"],
            "small": pa.array([1], pa.int8()),
            "price": pa.array([Decimal("1.50")], pa.decimal128(5, 2)),
            "vector": pa.array([[1.0, 2.0]], pa.list_(pa.float32())),
        }
    )
    await run(both, table, tmp_path / "out.parquet")
    schema = pq.read_schema(tmp_path / "out.parquet")
    assert [str(schema.field(name).type) for name in ("small", "price")] == ["int8", "decimal128(5, 2)"]
    assert str(schema.field("vector").type.value_type) == "float"


async def test_missing_values_of_pandas_are_null(both: Both, tmp_path: Path) -> None:
    frame = pd.DataFrame({"text": ["a", None], "number": [1.5, float("nan")]})
    await run(both, frame, tmp_path / "out.jsonl", prompt="Say: {text}.")
    rows = read_rows(tmp_path / "out.jsonl")
    assert (rows[1]["text"], rows[1]["number"]) == (None, None)
    assert rows[1]["answer"].startswith('You said: "Say: ."')


async def test_rows_may_have_different_columns(both: Both, tmp_path: Path) -> None:
    rows = [{"text": "a"}, {"text": "b", "more": {"x": 1}}]
    await run(both, rows, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text().splitlines()[0] == (
        "key,text,more,answer,input_tokens,output_tokens,finish_reason,error"
    )
    assert '{""x"":1}' in (tmp_path / "out.csv").read_text()


async def test_embeddings_are_columns(both: Both, tmp_path: Path) -> None:
    job = both.google().bulk.embed(
        numbered(3), tmp_path / "out.parquet", model="gemini-embedding-001", prompt="text", key="id"
    )
    report = await both.get(job.run())
    assert report.answered == 3
    vectors = pq.read_table(tmp_path / "out.parquet")["embedding"].to_pylist()
    assert {len(vector) for vector in vectors} == {3072}
    assert vectors[0] != vectors[1]


@pytest.mark.parametrize(
    "content", ["id;text\n1;a, b\n", '\ufeffid;text\r\n1;"a, b"\r\n', 'id,text\n1,"a, b"\n']
)
async def test_values_may_be_separated_by_semicolons(both: Both, tmp_path: Path, content: str) -> None:
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


async def test_bytes_are_text_in_a_prompt_and_base64_in_the_output(both: Both, tmp_path: Path) -> None:
    rows = [{"text": b"abc", "more": [b"\xff"]}, {"text": b"\xff", "more": None}]
    report = await run(both, rows, tmp_path / "out.jsonl")
    assert (report.answered, report.errors) == (1, {"ValidationError": 1})
    first, second = read_rows(tmp_path / "out.jsonl")
    assert first["answer"].startswith('You said: "Say: abc"')
    assert (first["text"], first["more"]) == ("YWJj", ["/w=="])
    assert second["error"].startswith(
        "ValidationError: prompt: column 'text': 'utf-8' codec can't decode byte"
    )
    await run(both, rows, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text().splitlines()[1].startswith('1,YWJj,"[""/w==""]",')
