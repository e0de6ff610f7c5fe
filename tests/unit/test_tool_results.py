"""What functions return, as a model is told of it: JSON, whatever the function returned."""

from __future__ import annotations

import array
import collections
import datetime as dt
import enum
import logging
import re
import uuid
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import msgspec
import numpy as np
import orjson
import pandas as pd
import polars as pl
import pyarrow as pa
import pydantic
import pytest

from genwire._google.tools.results import as_response
from genwire_raw.generativelanguage import models as raw
from tests.unit import answer_types as types


class Place(NamedTuple):
    city: str
    size: Decimal


class Struct(msgspec.Struct):
    name: str
    age: dt.timedelta


class Opaque(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(arbitrary_types_allowed=True)
    data: bytes


class Strange(enum.Enum):
    ONE = (1, 2)


class Titled:
    def __str__(self) -> str:
        return "a title"


FRAME = {"n": [1, None], "day": [pd.Timestamp("2024-05-17"), pd.NaT]}

RESULTS: list[tuple[Any, Any]] = [
    (dt.timedelta(minutes=1.5), "PT90S"),
    (dt.timedelta(seconds=-1, microseconds=-500_000), "-PT1.5S"),
    (dt.datetime(2024, 5, 17, 12, tzinfo=dt.UTC), "2024-05-17T12:00:00+00:00"),
    (dt.date(2024, 5, 17), "2024-05-17"),
    (dt.time(3), "03:00:00"),
    (b"text", "text"),
    (b"\xff\x00", "/wA="),
    (bytearray(b"text"), "text"),
    (memoryview(b"text"), "text"),
    (2**64 - 1, 2**64 - 1),
    (2**64, "18446744073709551616"),
    (-(2**63) - 1, "-9223372036854775809"),
    (16**9000, hex(16**9000)),
    (Decimal("1.10"), "1.10"),
    (Fraction(1, 3), "1/3"),
    (1 + 2j, "(1+2j)"),
    (uuid.UUID(int=0), "00000000-0000-0000-0000-000000000000"),
    (Path("a/b"), "a/b"),
    (float("nan"), None),
    (float("inf"), "inf"),
    ("\udc80a", "?a"),
    ({1}, [1]),
    (frozenset("a"), ["a"]),
    (collections.deque([1, dt.timedelta(0)]), [1, "PT0S"]),
    ({"a": 1}.keys(), ["a"]),
    (range(2), [0, 1]),
    (array.array("i", [1]), [1]),
    (types.Colour.RED, "red"),
    (types.Level.HIGH, 2),
    (Strange.ONE, "ONE"),
    (types.Point, "Point"),
    ([ValueError("no")], ["ValueError: no"]),
    (np.arange(2), [0, 1]),
    (np.array(3), 3),
    (np.float32(0.5), 0.5),
    (np.bool_(True), True),
    (np.array([1j]), ["1j"]),
    (np.array([np.nan]), [None]),
    (np.datetime64("2024-05-17T00:00:00.000000001"), "2024-05-17T00:00:00.000000001"),
    (np.array(["2024-05-17"], dtype="datetime64[ns]"), ["2024-05-17T00:00:00.000000000"]),
    (np.str_("a"), "a"),
    (pd.DataFrame(FRAME), [{"n": 1.0, "day": "2024-05-17T00:00:00"}, {"n": None, "day": None}]),
    (pd.Series([1, 2]), [1, 2]),
    (pd.Index(["a"]), ["a"]),
    (pd.Timedelta("1s"), "PT1S"),
    (pd.NA, None),
    (pd.NaT, None),
    (pl.DataFrame({"n": [1]}), [{"n": 1}]),
    (pl.DataFrame({"n": [1]}).lazy(), [{"n": 1}]),
    (pl.Series([1]), [1]),
    (pa.table({"n": [1]}), [{"n": 1}]),
    (pa.scalar(3), 3),
    (Titled(), "a title"),
    (object(), "a object, which has no form in JSON; the function ran"),
    (iter([1]), "a list_iterator, which has no form in JSON; the function ran"),
    (re, "a module, which has no form in JSON; the function ran"),
]


@pytest.mark.parametrize(("result", "told"), RESULTS, ids=lambda value: type(value).__name__)
def test_every_result_has_a_form(result: Any, told: Any) -> None:
    response = as_response(result, "get_it")
    assert response == {"result": told}
    assert orjson.loads(orjson.dumps(response)) == response


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (Place("Oslo", Decimal("0.7")), {"city": "Oslo", "size": "0.7"}),
        (Struct("Tom", dt.timedelta(days=1)), {"name": "Tom", "age": "PT86400S"}),
        (Opaque(data=b"\xff"), {"data": "/w=="}),
        (SimpleNamespace(a=1), {"a": 1}),
        (types.Line(types.Point(0), types.Point(1)), None),
        (raw.Part(text="a"), {"text": "a"}),
        (collections.Counter("aab"), {"a": 2, "b": 1}),
        (
            {None: 1, True: 2, types.Colour.RED: 3, (1, 2): 4, dt.date(2024, 5, 17): 5, b"k": 6, 2.5: 7},
            {"null": 1, "true": 2, "red": 3, "(1, 2)": 4, "2024-05-17": 5, "k": 6, "2.5": 7},
        ),
        (ValueError("no such city"), {"error": "ValueError: no such city"}),
    ],
)
def test_what_has_fields_is_the_object_itself(result: Any, told: Any) -> None:
    response = as_response(result, "get_it")
    assert told is None or response == told
    assert orjson.loads(orjson.dumps(response)) == response


def test_a_result_within_itself_and_a_deep_one_have_an_end() -> None:
    loop: list[Any] = [1]
    loop.append({"again": loop})
    assert as_response(loop, "get_it") == {"result": [1, {"again": "..."}]}
    shared = [1]
    assert as_response([shared, shared], "get_it") == {"result": [[1], [1]]}
    deep: list[Any] = []
    for _ in range(10_000):
        deep = [deep]
    orjson.dumps(as_response(deep, "get_it"))


class Broken:
    def __str__(self) -> str:
        raise RuntimeError("secret")


class BrokenMapping(collections.UserDict[str, int]):
    def __iter__(self) -> Iterator[str]:
        raise RuntimeError("secret")


@pytest.mark.parametrize("result", [Broken(), BrokenMapping(a=1)], ids=lambda value: type(value).__name__)
def test_a_result_that_cannot_be_read_is_named_by_its_type(
    result: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "genwire"):
        told = as_response(result, "get_it")
    assert told == {"result": f"a {type(result).__name__}, which has no form in JSON; the function ran"}
    assert "get_it" in caplog.text
