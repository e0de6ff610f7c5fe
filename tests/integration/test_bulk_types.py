"""The types of columns in the output: of the source, and of the answers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from tests.both import Both
from tests.integration.test_bulk import numbered, read_rows, run


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
