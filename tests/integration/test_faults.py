"""What networks and services do wrong: each fault ends in the right result or in a typed error, and gives back its
connection. The clients here have a single connection, so a call after a fault would find a leak."""

from __future__ import annotations

from typing import Any

import pytest

from genwire import Retry, errors
from tests.both import MANY, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import WAYS, Way

pytestmark = pytest.mark.parametrize(("way", "expected"), WAYS.values(), ids=WAYS)

ONCE_AGAIN = Retry(attempts=2, initial=0.01)


async def _works(both: Both, way: Way, client: Any, expected: object) -> None:
    """The client has its connection back and is as good as before."""
    both.emulator.clear_faults()
    assert await way.use(both, client) == expected


BODIES: dict[str, Any] = {
    "the service's JSON": None,
    "HTML": "<html><body><h1>Bad Gateway</h1></body></html>",
    "nothing": "",
    "truncated JSON": '{"error": {"code": 503, "mess',
    "JSON of no known shape": {"oops": [1, None]},
    "a bare JSON value": 17,
    "an error in an array": [{"error": {"code": 503, "message": "in an array", "status": "UNAVAILABLE"}}],
}
KINDS = {
    429: errors.RateLimitError,
    500: errors.ServerError,
    502: errors.ServerError,
    503: errors.ServerError,
    504: errors.ServerError,
}


@pytest.mark.parametrize("status", KINDS)
async def test_error_statuses_are_tried_again_and_then_typed(
    both: Both, way: Way, expected: object, status: int
) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=ONCE_AGAIN)
    both.emulator.fault("status", operation=way.operation, status=status)
    assert await way.use(both, client) == expected

    both.emulator.fault("status", operation=way.operation, status=status, count=2)
    with pytest.raises(KINDS[status]) as caught:
        await way.use(both, client)
    assert type(caught.value) is KINDS[status]
    assert caught.value.status_code == status
    assert [fault["fired"] for fault in both.emulator.faults()] == [1, 2]
    assert_clean(caught.value)
    await _works(both, way, client, expected)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_error_bodies_of_any_kind(both: Both, way: Way, expected: object, body: Any) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=Retry(attempts=1))
    both.emulator.fault("status", operation=way.operation, status=503, body=body)
    with pytest.raises(errors.ServerError) as caught:
        await way.use(both, client)
    assert caught.value.status_code == 503
    assert_clean(caught.value)
    await _works(both, way, client, expected)


async def test_a_delay_that_is_asked_for_is_kept(both: Both, way: Way, expected: object) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=Retry(attempts=2, initial=60))
    both.emulator.fault("status", operation=way.operation, status=429, headers={"retry-after": "0"})
    assert await way.use(both, client) == expected  # and not after a minute


async def test_a_delay_that_is_too_long_is_told(both: Both, way: Way, expected: object) -> None:
    client = await way.prepare(both, http_client=both.one_connection())
    both.emulator.fault("status", operation=way.operation, status=429, headers={"retry-after": "3600"})
    with pytest.raises(errors.RateLimitError) as caught:
        await way.use(both, client)
    assert caught.value.retry_delay == 3600
    await _works(both, way, client, expected)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"kind": "reset"}, id="reset"),
        pytest.param({"kind": "stall"}, id="stall", marks=pytest.mark.slow),
        pytest.param({"kind": "delay", "seconds": 0.5}, id="delay", marks=pytest.mark.slow),
    ],
)
async def test_no_answer_is_tried_again_and_then_typed(
    both: Both, way: Way, expected: object, fault: dict[str, Any]
) -> None:
    http = both.one_connection()
    client = await way.prepare(both, http_client=http, retry=MANY, timeout=0.25)
    if fault["kind"] == "stall" and way.streams:  # it had begun
        both.emulator.fault(operation=way.operation, count=None, **fault)
        with pytest.raises(errors.StreamTruncatedError, match=r"no data for 0\.25 s"):
            await way.use(both, client)
        await _works(both, way, client, expected)
        return
    both.emulator.fault(operation=way.operation, **fault)
    assert await way.use(both, client) == expected

    both.emulator.reset()
    client = await way.prepare(both, http_client=http, retry=ONCE_AGAIN, timeout=0.25)
    both.emulator.fault(operation=way.operation, count=None, **fault)
    with pytest.raises(errors.APIConnectionError) as caught:
        await way.use(both, client)
    assert isinstance(caught.value, errors.APITimeoutError) is (fault["kind"] != "reset")
    assert_clean(caught.value)
    assert [ordered["fired"] for ordered in both.emulator.faults()] == [2]
    await _works(both, way, client, expected)


async def test_a_refused_connection_is_typed(both: Both, way: Way, expected: object, free_port: int) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=ONCE_AGAIN)
    right, client._session.raw.base_url = client._session.raw.base_url, f"http://127.0.0.1:{free_port}"
    with pytest.raises(
        errors.APIConnectionError, match=r"cannot connect to http://127\.0\.0\.1:.*base_url"
    ) as caught:
        await way.use(both, client)
    assert_clean(caught.value)
    client._session.raw.base_url = right
    await _works(both, way, client, expected)


@pytest.mark.parametrize("after_bytes", [0, 1, 20])
async def test_an_answer_that_is_cut_is_tried_again(
    both: Both, way: Way, expected: object, after_bytes: int
) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=ONCE_AGAIN)
    both.emulator.fault("cut", operation=way.operation, after_bytes=after_bytes)
    if way.streams:  # it had begun
        with pytest.raises(errors.StreamTruncatedError) as caught:
            await way.use(both, client)
        assert_clean(caught.value)
    else:
        assert await way.use(both, client) == expected
    await _works(both, way, client, expected)


@pytest.mark.parametrize("after_bytes", [0, 1, 20])
async def test_garbled_json_is_typed(both: Both, way: Way, expected: object, after_bytes: int) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=ONCE_AGAIN)
    both.emulator.fault("garble", operation=way.operation, after_bytes=after_bytes)
    with pytest.raises((errors.APIResponseError, errors.StreamError)) as caught:
        await way.use(both, client)
    assert_clean(caught.value)
    await _works(both, way, client, expected)


@pytest.mark.parametrize(
    "body", ["", "<html>Sign in to the network</html>", "[]", "null", '"text"', "{"], ids=repr
)
async def test_answers_that_are_not_what_was_promised(
    both: Both, way: Way, expected: object, body: str
) -> None:
    client = await way.prepare(both, http_client=both.one_connection(), retry=ONCE_AGAIN)
    both.emulator.fault("status", operation=way.operation, status=200, body=body)
    if body == "" and not way.streams:
        return  # an empty answer is an empty message: deleting answers so
    with pytest.raises((errors.APIResponseError, errors.StreamError)) as caught:
        await way.use(both, client)
    assert_clean(caught.value)
    await _works(both, way, client, expected)


@pytest.mark.parametrize("status", [302, 307])
async def test_redirects_are_not_followed(both: Both, way: Way, expected: object, status: int) -> None:
    """The key would go along, to wherever the redirect leads."""
    client = await way.prepare(both, http_client=both.http_client(follow_redirects=True))
    both.emulator.fault(
        "redirect", operation=way.operation, status=status, location="http://127.0.0.1:9/else"
    )
    with pytest.raises(errors.APIStatusError, match=r"redirected to http://127\.0\.0\.1:9/else") as caught:
        await way.use(both, client)
    assert caught.value.status_code == status
    assert_clean(caught.value)
    await _works(both, way, client, expected)


async def test_a_slow_answer_is_whole(both: Both, way: Way, expected: object) -> None:
    client = await way.prepare(both, http_client=both.one_connection())
    both.emulator.fault("slow", operation=way.operation, bytes_per_second=1e6)
    assert await way.use(both, client) == expected
