"""Rows, prompts and keys that cannot be used: known before anything is paid."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from genwire import errors
from tests.both import Both
from tests.integration.test_bulk import GENERATE, numbered, read_rows, run
from tests.integration.test_bulk_types import Review


def parquet_bytes(table: Any) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink)
    content: bytes = sink.getvalue().to_pybytes()
    return content


TWICE = parquet_bytes(pa.table([["a"], ["b"]], names=["text", "text"]))


BAD: dict[str, tuple[str, bytes, dict[str, Any], str]] = {
    "a torn line": (
        "rows.jsonl",
        b'{"text": "a"}\n{"text": "b',
        {},
        "rows.jsonl, row 2 (line 2): not JSON (",
    ),
    "a line that is no object": (
        "rows.jsonl",
        b"\n[1]\n",
        {},
        "rows.jsonl, row 1 (line 2): must be a JSON object",
    ),
    "not UTF-8": ("rows.jsonl", b'{"text": "\xff"}\n', {}, "rows.jsonl, row 1 (line 1): not JSON ("),
    "a template's column": (
        "rows.jsonl",
        b'{"text": "a"}\n{"txt": "b"}\n',
        {},
        "rows.jsonl, row 2 (line 2): no column 'text', which the prompt names (did you mean 'txt'?)",
    ),
    "neither a template nor a column": (
        "rows.jsonl",
        b'{"text": "a"}\n',
        {"prompt": "hello"},
        "rows.jsonl, row 1 (line 1): no column 'hello', and the prompt is no template either; it has text",
    ),
    "no key": (
        "rows.jsonl",
        b'{"text": "a", "id": 1}\n\n{"text": "a"}\n',
        {"key": "id"},
        "rows.jsonl, row 2 (line 3): no column 'id', which is to be the key",
    ),
    "an empty key": (
        "rows.csv",
        b"id,text\n1,a\n,b\n",
        {"key": "id"},
        "rows.csv, row 2 (line 3): no key: column 'id' gives ''",
    ),
    "one key twice": (
        "rows.csv",
        b"id,text\n1,a\n2,b\n1,c\n",
        {"key": "id"},
        'rows.csv: rows 1 and 3 have the same key "1"',
    ),
    "too many values": (
        "rows.csv",
        b'id,text\n1,"a\nb"\n2,b,c\n',
        {},
        "rows.csv, row 2 (line 4): 3 values for 2 columns",
    ),
    "a torn cell": (
        "rows.csv",
        b'id,text\n1,a\n2,"b',
        {},
        "rows.csv, row 2 (line 3): unexpected end of data",
    ),
    "two columns of one name": (
        "rows.csv",
        b"text,text\n1,a\n",
        {},
        "rows.csv: two columns are called 'text'",
    ),
    "CSV that is not UTF-8": (
        "rows.csv",
        b"text\n" + b"a\n" * 20_000 + b"\xff\n",
        {},
        "rows.csv, line 20002: not UTF-8 (invalid start byte); save it as UTF-8",
    ),
    "no rows": ("rows.csv", b"text\n", {}, "rows.csv has no rows"),
    "an empty file": ("rows.jsonl", b"", {}, "rows.jsonl has no rows"),
    "a column of the output": (
        "rows.csv",
        b"text,answer\na,b\n",
        {},
        "rows.csv, row 1 (line 2): column 'answer' has the name of a column that the answers add; rename it",
    ),
    "a field of the answer": (
        "rows.csv",
        b"text,stars\na,b\n",
        {"response_schema": Review},
        "rows.csv, row 1 (line 2): column 'stars' has the name",
    ),
    "two columns of one name in Parquet": (
        "rows.parquet",
        TWICE,
        {},
        "rows.parquet: two columns are called 'text'",
    ),
    "a number of more than 64 bits": (
        "rows.jsonl",
        b'{"text": "a", "id": 123456789012345678901}\n',
        {},
        "rows.jsonl, row 1 (line 1): column 'id' has no form in JSON (Integer exceeds 64-bit range)",
    ),
    "no Parquet": ("rows.parquet", b"something", {}, "rows.parquet: is no Parquet file ("),
    "another ending": ("rows.xlsx", b"something", {}, "source 'rows.xlsx' must end in .jsonl"),
    "braces": ("rows.csv", b"text\na\n", {"prompt": "{text"}, "prompt: "),
    "empty braces": ("rows.csv", b"text\na\n", {"prompt": "Say {}"}, "prompt: '{}' must name a column"),
    "no prompt": (
        "rows.csv",
        b"text\na\n",
        {"prompt": None},
        "prompt must be a template, a column or a function",
    ),
    "a wrong option": (
        "rows.csv",
        b"text\na\n",
        {"config": {"temprature": 1}},
        "config has no key 'temprature'",
    ),
    "a wrong value": (
        "rows.csv",
        b"text\na\n",
        {"config": {"temperature": 9}},
        "models.generateContent: generation_config.temperature must be at most 2, got 9",
    ),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
async def test_bad_input_is_one_line_before_anything_is_paid(
    both: Both, tmp_path: Path, bad: tuple[str, bytes, dict[str, Any], str]
) -> None:
    name, content, options, says = bad
    source = tmp_path / name
    source.write_bytes(content)
    with pytest.raises(errors.ValidationError) as caught:
        await run(both, source, tmp_path / "out.jsonl", **options)
    assert str(caught.value).startswith(says)
    assert "\n" not in str(caught.value)
    assert both.emulator.coverage()[GENERATE] == 0
    assert os.listdir(tmp_path) == [name]  # noqa: PTH208 - asynchronous tests may not use iterdir


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ({"text": "a"}, "source must be a file, a frame or an iterable of mappings, got dict"),
        (5, "source must be a file, a frame or an iterable of mappings, got int"),
        (pd.Series(["a"]), "source must be a file, a frame or an iterable of mappings, got Series"),
        (pl.Series(["a"]), "source must be a file, a frame or an iterable of mappings, got Series"),
        (["a"], "source, row 1: a row must be a mapping, got str"),
        (lambda: iter([{"text": "a"}, 5]), "source, row 2: a row must be a mapping, got int"),
        ([{1: "a", "text": "b"}], "source, row 1: the name of a column must be text, got 1"),
        (pd.DataFrame([["a", "b"]], columns=["text", "text"]), "source: two columns are called 'text'"),
        (pa.table([["a"], ["b"]], names=["text", "text"]), "source: two columns are called 'text'"),
        (
            [{"text": "a"}, {"text": "\ud800"}],
            (
                "source, row 2: column 'text' has no form in JSON (str is not valid UTF-8: surrogates not allowed): "
                r"'\ud800'"
            ),
        ),
        (
            [{"text": "a", "more": 2**64}],
            "source, row 1: column 'more' has no form in JSON (Integer exceeds 64-bit range): 18446744073709551616",
        ),
    ],
)
async def test_sources_that_are_none(both: Both, tmp_path: Path, source: Any, says: str) -> None:
    with pytest.raises(errors.ValidationError) as caught:
        await run(both, source() if callable(source) else source, tmp_path / "out.jsonl")
    assert str(caught.value) == says


def broken_key(row: Any) -> Any:
    return row["word"]


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("id", "source, row 2: no key: column 'id' gives nan"),
        (broken_key, "source, row 1: no key: the function of key raised KeyError: 'word'"),
    ],
)
async def test_rows_without_a_key(both: Both, tmp_path: Path, key: Any, says: str) -> None:
    rows = [{"id": 1.0, "text": "a"}, {"id": float("nan"), "text": "b"}, {"id": float("nan"), "text": "c"}]
    with pytest.raises(errors.ValidationError) as caught:
        await run(both, rows, tmp_path / "out.jsonl", key=key)
    assert str(caught.value) == says
    assert both.emulator.coverage()[GENERATE] == 0


async def test_a_generator_that_fails_in_the_middle_costs_nothing(both: Both, tmp_path: Path) -> None:
    def rows() -> Iterator[dict[str, Any]]:
        yield {"text": "a"}
        raise RuntimeError("broken")

    async def later() -> AsyncIterator[dict[str, Any]]:
        for row in rows():
            yield row

    for source in (rows(), later()):
        with pytest.raises(RuntimeError, match="broken"):
            await run(both, source, tmp_path / "out.jsonl")
    assert both.emulator.coverage()[GENERATE] == 0


async def test_rows_of_a_generator_that_cannot_be_kept(both: Both, tmp_path: Path) -> None:
    rows = iter([{"text": "a"}, {"text": "b", "more": lambda: None}])
    with pytest.raises(errors.ValidationError, match=r"^source, row 2: cannot be kept for later: "):
        await run(both, rows, tmp_path / "out.jsonl")


async def test_pyarrow_is_asked_for_by_name(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(
        errors.ConfigurationError, match=r"needs more packages: pip install 'genwire\[bulk\]'"
    ):
        await run(both, numbered(1), tmp_path / "out.parquet")


async def test_a_source_that_cannot_be_read(both: Both, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").mkdir()
    with pytest.raises(errors.JobError, match=r"^rows\.jsonl: cannot be read: Is a directory"):
        await run(both, tmp_path / "rows.jsonl", tmp_path / "out.jsonl")


async def test_a_function_whose_text_has_no_form_in_json_fails_its_row(both: Both, tmp_path: Path) -> None:
    def prompt(row: Any) -> str:
        return "\ud800" if row["id"] == 1 else row["text"]

    report = await run(both, numbered(3), tmp_path / "out.jsonl", prompt=prompt)
    assert (report.answered, report.errors) == (2, {"ValidationError": 1})


async def test_a_format_that_does_not_fit_fails_its_row(both: Both, tmp_path: Path) -> None:
    report = await run(both, [{"text": "a"}, {"text": 1}], tmp_path / "out.jsonl", prompt="{text:05d}")
    assert (report.answered, report.failed) == (1, 1)
    assert read_rows(tmp_path / "out.jsonl")[0]["error"] == (
        "ValidationError: prompt: column 'text': Unknown format code 'd' for object of type 'str'"
    )


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.csv", "rows.parquet"])
async def test_a_pipe_is_refused_and_does_not_hang(both: Both, tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    with pytest.raises(errors.JobError, match=rf"{name} is a pipe or a device, which is read only once"):
        await run(both, tmp_path / name, tmp_path / "out.jsonl")
