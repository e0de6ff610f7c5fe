"""The parts of bulk jobs that do no I/O over the network: limits, the window, the journal, types of Arrow."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import genwire.bulk
from genwire._schemas.type_codecs import codec_of
from genwire.bulk import RowResult
from genwire.bulk.arrow_types import Inference, arrow_type, table_of
from genwire.bulk.emitter import Emitter
from genwire.bulk.journal import Journal, JournalInUseError, Kept, Staged
from genwire.bulk.limiter import Limiter, Pace
from genwire.bulk.task import Answer, Digests
from genwire.bulk.window import Entry, Window
from genwire.errors import JobError, ValidationError


@given(
    per_minute=st.integers(1, 6000),
    amounts=st.lists(st.floats(0, 5, allow_nan=False), min_size=1, max_size=50),
)
def test_no_minute_has_more_than_its_share(per_minute: int, amounts: list[float]) -> None:
    pace, now, taken = Pace(per_minute), 1000.0, []
    for wait in amounts:
        now = max(now + wait, pace.opens)
        pace.take(1, now)
        taken.append(now)
    for start in taken:
        assert sum(start <= time < start + 59.999 for time in taken) <= per_minute + 1


async def test_places_grow_while_the_service_answers_and_are_halved_when_it_refuses() -> None:
    limiter = Limiter("auto")
    first = limiter.limit
    for _ in range(100):
        assert await limiter.acquire()
        limiter.accepted(10)
        limiter.release()
    grown = limiter.limit
    assert grown > first
    begun = asyncio.get_running_loop().time()
    limiter.refused(begun, 0.0)
    limiter.refused(begun - 1, 0.0)  # it began before the limit was halved
    assert limiter.limit == grown // 2
    for _ in range(10):
        limiter.accepted(10)
    assert grown // 2 <= limiter.limit <= grown // 2 + 1
    assert limiter.average_tokens == pytest.approx(10)


async def test_who_was_refused_goes_first_and_nobody_waits_after_the_end() -> None:
    limiter, order = Limiter(1), list[str]()
    assert await limiter.acquire()

    async def other(name: str) -> None:
        if await limiter.acquire():
            order.append(name)
            limiter.release()

    others = [asyncio.ensure_future(other(name)) for name in ("first", "second")]
    await asyncio.sleep(0)
    limiter.refused(asyncio.get_running_loop().time(), 0.05)
    assert await limiter.acquire_again()
    order.append("again")
    limiter.release()
    await asyncio.gather(*others)
    assert order == ["again", "first", "second"]
    assert await limiter.acquire()
    waiting = asyncio.ensure_future(other("third"))
    await asyncio.sleep(0)
    limiter.close()
    await waiting
    assert not await limiter.acquire_again()
    assert (limiter.in_flight, len(order)) == (1, 3)


async def test_a_cancelled_request_leaves_its_place_to_others() -> None:
    limiter = Limiter(1)
    assert await limiter.acquire()
    waiting = asyncio.ensure_future(limiter.acquire())
    await asyncio.sleep(0)
    limiter.release()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    async with asyncio.timeout(1):
        assert await limiter.acquire()
    assert limiter.in_flight == 1


async def test_nobody_gets_a_place_after_the_end_and_who_has_left_is_not_called() -> None:
    limiter = Limiter(1, requests_per_minute=60)
    assert await limiter.acquire()
    waiting = [asyncio.ensure_future(limiter.acquire()) for _ in range(2)]
    await asyncio.sleep(0)
    limiter.release()  # the next may begin in a second: a timer is set
    waiting[0].cancel()
    limiter.close()
    assert await asyncio.gather(*waiting, return_exceptions=True) == [ANY, False]
    assert waiting[0].cancelled()
    assert not await limiter.acquire()
    assert limiter.in_flight == 0


async def test_a_longer_refusal_moves_the_gate() -> None:
    limiter, loop = Limiter(2), asyncio.get_running_loop()
    begun = loop.time()
    assert await limiter.acquire()
    limiter.refused(begun, 0.02)
    waiting = asyncio.ensure_future(limiter.acquire_again())
    await asyncio.sleep(0)
    limiter.refused(begun, 0.06)
    assert await waiting
    assert loop.time() - begun >= 0.06


async def test_tokens_are_counted_by_rows() -> None:
    limiter, loop = Limiter(4, tokens_per_minute=60_000), asyncio.get_running_loop()
    begun = loop.time()
    assert await limiter.acquire(10)
    limiter.accepted(100, 10)
    assert limiter.average_tokens == 10
    assert await limiter.acquire(10)
    assert await limiter.acquire(1)  # the tokens of 20 rows are used, those of the second request as expected
    assert loop.time() - begun >= 0.2


async def test_who_iterates_slowly_makes_room_before_more_is_asked() -> None:
    emitter = Emitter()
    for number in range(1024):
        await asyncio.wait_for(emitter.room(), 1)
        emitter.put(RowResult(number, number, {}))
    waiting = asyncio.ensure_future(emitter.room())
    await asyncio.sleep(0)
    assert not waiting.done()
    assert len(await emitter.take()) == 1024
    await asyncio.wait_for(waiting, 1)
    emitter.end()
    assert await emitter.take() == []


def test_a_value_that_does_not_fit_its_column_is_named() -> None:
    schema = pa.schema([("x", pa.int64()), ("texts", pa.list_(pa.string()))])
    assert table_of([{"texts": ["a", {"b": 1}]}], schema).to_pylist() == [
        {"x": None, "texts": ["a", '{"b":1}']}
    ]
    with pytest.raises(ValidationError, match="column 'x' of type int64: "):
        table_of([{"x": 1e30}], schema)


def test_a_type_that_holds_itself_is_text() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}, "x": {"type": "integer"}}}
    schema = {"$ref": "#/$defs/Node", "$defs": {"Node": node}}
    assert arrow_type(schema, schema) == pa.struct([("next", pa.string()), ("x", pa.int64())])


def test_the_module_names_what_it_does_not_have() -> None:
    assert not hasattr(genwire.bulk, "nothing")


@given(st.permutations(range(40)))
def test_rows_leave_the_window_in_order_whichever_finishes_first(order: list[int]) -> None:
    window, entries = Window(held=5), [Entry(number, number, {}) for number in range(40)]
    for entry in entries:
        entry.digest = bytes([entry.number])
        window.add(entry)
    left: list[int] = []
    for number in order:
        entries[number].answer = Answer(number)
        window.finish(entries[number])
        assert sum(one.answer is not None for one in entries if one.number not in left) <= 6
        while True:
            for entry in window.ready():
                assert entry.answer == Answer(entry.number)
                left.append(entry.number)
            dropped = window.dropped()
            if not dropped:
                break
            for entry in dropped:
                window.restore(entry, Answer(entry.number))
    assert left == [*range(40)]
    assert len(window) == 0


def test_the_journal_keeps_answers_over_its_end(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    kept = [Kept(bytes([number]) * 16, b"{}", 5) for number in range(200)]
    journal.put(kept)
    journal.put([Kept(bytes([1]) * 16, b"[]", 7, is_cut=True, cut_at=9)])
    with pytest.raises(JournalInUseError):
        Journal(tmp_path / "journal")
    journal.close()
    again = Journal(tmp_path / "journal")
    assert again.spent() == (200, 200 * 5 + 7)
    found = again.get([one.digest for one in kept] * 5 + [b"none"])
    assert len(found) == 200
    assert found[bytes([1]) * 16] == Kept(bytes([1]) * 16, b"[]", 12, is_cut=True, cut_at=9)
    again.clear()
    assert again.spent() == (0, 0)
    again.close()


def test_the_journal_keeps_batches_until_they_are_over(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    digests = [bytes([number]) * 16 for number in range(3)]
    journal.begin_batch("batches/1", digests)
    assert journal.batches() == {"batches/1": digests}
    journal.end_batch("batches/1", [Staged(digests[0], b"{}"), Staged(digests[1], None, "wrong")])
    assert journal.batches() == {}
    assert set(journal.staged(digests)) == {*digests[:2]}
    journal.clear_staged(errors_only=True)
    assert journal.staged(digests) == {digests[0]: Staged(digests[0], b"{}")}
    journal.clear_staged(errors_only=False)
    assert journal.staged(digests) == {}
    journal.close()


def test_a_journal_of_another_version(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal._db.execute("UPDATE job SET value = '99' WHERE name = 'format'")
    journal.close()
    with pytest.raises(JobError, match=r"journal: it is of another version of genwire$"):
        Journal(tmp_path / "journal")


@pytest.mark.parametrize(
    ("is_cut", "cut_at", "now", "serves"),
    [
        (False, 10, 20, True),
        (True, 10, 20, False),
        (True, 10, None, False),
        (True, 10, 10, True),
        (True, 10, 5, True),
        (True, None, 10, True),
        (True, None, None, True),
    ],
)
def test_a_cut_answer_serves_no_higher_limit(
    is_cut: bool, cut_at: int | None, now: int | None, serves: bool
) -> None:
    assert Kept(b"", b"", 0, is_cut, cut_at).serves(now) is serves


@given(st.dictionaries(st.text(), st.integers(-(2**63), 2**64 - 1)))
def test_a_digest_does_not_depend_on_the_order_of_fields(own: dict[str, int]) -> None:
    digests = Digests({"a": 1, "b": 2})
    backwards = dict(reversed(own.items()))
    assert digests.of(own) == Digests({"b": 2, "a": 1}).of(backwards)
    assert digests.of(own) != digests.of({**own, "one more": 1.5})


@pytest.mark.parametrize(
    ("hint", "kind"),
    [
        (str, "string"),
        (int, "int64"),
        (float, "double"),
        (bool, "bool"),
        (int | None, "int64"),
        (int | str, "string"),
        (list[float], "list<item: double>"),
        (dict[str, int], "string"),
        (Any, "string"),
    ],
)
def test_types_of_answers(hint: Any, kind: str) -> None:
    schema = codec_of(hint, "x").schema
    assert str(arrow_type(schema, schema)) == kind


def test_types_of_values_are_those_of_all_rows() -> None:
    inference = Inference()
    for number in range(3000):
        more = {"late": True} if number == 2500 else {}
        inference.see(
            {"n": number, "x": 1 if number < 2000 else 1.5, "m": 1 if number < 1500 else "a", **more}
        )
    assert inference.types() == {"n": pa.int64(), "x": pa.float64(), "m": pa.string(), "late": pa.bool_()}
