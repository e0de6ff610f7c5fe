"""Asking again and again, without a clock or a service: the pauses, and the time that each question may take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from genwire import GenerativeLanguage, Retry
from genwire._core.effects import Attempt, Reply, Sleep
from genwire._core.polling import Polling
from genwire._core.session import Session
from genwire.errors import APITimeoutError, WaitTimeoutError
from genwire_raw.generativelanguage import api


@pytest.fixture
def session() -> Iterator[Session]:
    with GenerativeLanguage(
        api_key="any", base_url="http://127.0.0.1:1", timeout=30, retry=Retry(attempts=1)
    ) as client:
        yield client._session


def polling(session: Session, *, timeout: float | None, interval: float | None = None) -> Polling[Any]:
    call = api.files.get.request("mine")
    return Polling(session, call, name="files/mine", unfinished="is not", timeout=timeout, interval=interval)


def asked(one: Polling[Any], reply: Reply | httpx.RequestError | None = None) -> tuple[float, Attempt]:
    """Lets it ask again: the pause before, and the attempt."""
    flow = one.ask_again()
    pause = next(flow)
    assert isinstance(pause, Sleep)
    attempt = flow.send(None)
    assert isinstance(attempt, Attempt)
    response = httpx.Response(200)
    with pytest.raises(StopIteration):
        flow.send(reply or Reply(200, httpx.Headers(), b"{}", response))
    return pause.seconds, attempt


def test_pauses_grow_up_to_ten_seconds(session: Session) -> None:
    one = polling(session, timeout=None)
    pauses = [asked(one)[0] for _ in range(10)]
    assert pauses[:3] == [0.5, 0.75, 1.125]
    assert pauses[-2:] == [10.0, 10.0]


def test_an_interval_stays_as_it_is(session: Session) -> None:
    one = polling(session, timeout=None, interval=0.25)
    assert [asked(one)[0] for _ in range(3)] == [0.25] * 3


def test_no_question_takes_longer_than_what_is_left_but_the_last_has_a_second(session: Session) -> None:
    assert asked(polling(session, timeout=None))[1].timeout == 30
    assert asked(polling(session, timeout=100))[1].timeout == 30
    assert asked(polling(session, timeout=10))[1].timeout == pytest.approx(10, abs=1)
    assert asked(polling(session, timeout=0.2))[1].timeout == 1


def test_there_is_a_limit_even_if_the_client_has_none(session: Session) -> None:
    unlimited = session.with_options(session.options._replace(timeout=None))
    assert asked(polling(unlimited, timeout=None))[1].timeout is None
    assert asked(polling(unlimited, timeout=10))[1].timeout == pytest.approx(10, abs=1)


def test_no_pause_is_longer_than_what_is_left(session: Session) -> None:
    assert asked(polling(session, timeout=0.2))[0] <= 0.2


def test_after_the_end_nothing_is_asked(session: Session) -> None:
    with pytest.raises(WaitTimeoutError, match="timed out after 0 s: files/mine is not"):
        next(polling(session, timeout=0).ask_again())


def test_a_question_without_an_answer_is_the_clients_timeout_while_there_is_time(session: Session) -> None:
    flow = polling(session, timeout=100).ask()
    next(flow)
    with pytest.raises(APITimeoutError):
        flow.send(httpx.ReadTimeout("slow"))
    flow = polling(session, timeout=0).ask()
    next(flow)
    with pytest.raises(WaitTimeoutError):
        flow.send(httpx.ReadTimeout("slow"))
