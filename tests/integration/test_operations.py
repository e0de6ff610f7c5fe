"""Long-running operations: waited for, watched, left, and taken up again by name."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from typing import Any

import orjson
import pytest

from genwire import TunedModel
from genwire.errors import APITimeoutError, NotFoundError, OperationError, ServerError, WaitTimeoutError
from genwire.testing import Emulator
from genwire_raw.generativelanguage import models as raw
from tests.both import API_KEY, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import SOURCE
from tests.played import answer, played

pytestmark = pytest.mark.anyio

NAME = "tunedModels/counting/operations/op"
POLL = "tunedModels.operations.get"


async def started(both: Both, mode: str = "manual", **more: Any) -> Any:
    """A tuning of four steps that has begun."""
    both.emulator.tuning(mode=mode)
    making = {
        "source_model": SOURCE,
        "training_data": [("1", "2")],
        "epoch_count": 4,
        "batch_size": 1,
        **more,
    }
    return await both.get(both.google().tuned_models.create(**making))


def polled(emulator: Emulator, times: int) -> None:
    """Returns once an operation was asked about so often."""
    while len(emulator.requests(POLL)) < times:
        time.sleep(0.01)


# Asking


async def test_an_operation_tells_how_far_it_is_when_it_is_asked(both: Both) -> None:
    operation = await started(both, id="counting")
    assert operation.name.startswith("tunedModels/counting/operations/")
    assert (operation.done, operation.error) == (False, None)
    assert isinstance(operation.metadata, raw.CreateTunedModelMetadata)
    assert (operation.metadata.total_steps, operation.metadata.completed_steps) == (4, None)
    assert (
        repr(operation) == f"<{'AsyncOperation' if both.is_async else 'Operation'} {operation.name} running>"
    )

    both.emulator.step_tuning(3)
    assert operation.metadata.completed_steps is None  # it was not asked
    assert await both.get(operation.refresh()) is operation
    now: Any = operation.metadata
    assert (now.completed_steps, len(now.snapshots)) == (3, 3)
    assert now.snapshots[0].mean_loss > 0

    both.emulator.step_tuning()
    await both.get(operation.refresh())
    assert operation.done
    assert operation.metadata.completed_percent == 100
    assert "done" in repr(operation)


async def test_an_operation_is_written_out_as_it_came(both: Both) -> None:
    sent = {"name": NAME, "done": False, "metadata": {"totalSteps": 4}, "newField": [1]}
    with played([answer(sent)]) as service:
        operation = await both.get(both.google(base_url=service.url).operations.get(NAME))
    assert orjson.loads(operation.to_json()) == sent


async def test_an_operation_without_metadata_tells_nothing(both: Both) -> None:
    with played([answer({"name": NAME})]) as service:
        operation = await both.get(both.google(base_url=service.url).operations.get(NAME))
    assert (operation.metadata, operation.done) == (None, False)


# Waiting


async def test_the_result_is_a_tuned_model_without_traces_of_the_wire(both: Both) -> None:
    operation = await started(both, "immediate", id="counting")
    tuned = await both.get(operation.wait())
    assert isinstance(tuned, TunedModel)
    assert tuned.additional_properties is None
    assert tuned == await both.get(both.google().tuned_models.get("counting"))
    assert await both.get(operation.result()) == tuned


async def test_a_function_is_told_of_each_poll(both: Both) -> None:
    operation = await started(both)
    told: list[int] = []

    def tell(metadata: raw.CreateTunedModelMetadata) -> None:
        told.append(metadata.completed_steps or 0)
        both.emulator.step_tuning(1)

    await both.get(operation.wait(progress=tell, interval=0.01))
    assert told == [0, 1, 2, 3, 4]


async def test_a_bar_shows_steps_and_loss(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    operation = await started(both, "immediate")
    await both.get(operation.wait(progress=True))
    shown = capsys.readouterr().err
    assert "tuning: 100%" in shown
    assert "4/4" in shown
    assert "loss=" in shown


async def test_a_bar_does_without_what_is_not_told(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    running, ended = (
        {"name": NAME, "metadata": {}},
        {"name": NAME, "metadata": {}, "done": True, "response": {}},
    )
    with played([answer(running)], [answer(ended)]) as service:
        operation = await both.get(both.google(base_url=service.url).operations.get(NAME))
        await both.get(operation.wait(progress=True, interval=0.01))
    assert "0step" in capsys.readouterr().err


async def test_no_bar_is_shown_where_nobody_sees_it(both: Both, capsys: pytest.CaptureFixture[str]) -> None:
    await both.get((await started(both, "immediate")).wait())
    await both.get((await started(both, "immediate")).wait(progress=False))
    assert capsys.readouterr().err == ""


@pytest.mark.slow
async def test_peers_polls_have_pauses_between_that_grow(both: Both) -> None:
    operation = await started(both)
    with pytest.raises(WaitTimeoutError):
        await both.get(operation.wait(timeout=1.2))
    assert len(both.emulator.requests(POLL)) == 2  # after half a second, and at the end


async def test_peers_waiting_has_an_end_and_says_how_to_go_on(both: Both) -> None:
    operation = await started(both)
    with pytest.raises(WaitTimeoutError) as caught:
        await both.get(operation.wait(timeout=0.05, interval=0.02))
    assert_clean(caught.value)
    assert caught.value.name == operation.name
    assert f"client.operations.get({operation.name!r}).wait() resumes waiting" in str(caught.value)
    both.emulator.step_tuning()
    assert (await both.get(operation.wait())).state == "ACTIVE"


async def test_waiting_for_no_time_still_looks_at_what_is_known(both: Both) -> None:
    operation = await started(both, "immediate")
    await both.get(operation.refresh())
    assert (await both.get(operation.wait(timeout=0))).state == "ACTIVE"
    waiting = await started(both)
    with pytest.raises(WaitTimeoutError):
        await both.get(waiting.wait(timeout=0))


async def test_peers_a_failed_operation_is_an_error_with_its_reason(both: Both) -> None:
    operation = await started(both, "immediate", display_name="emulate:tuning-failure")
    for ways in (operation.wait, operation.result):
        with pytest.raises(OperationError, match="failed: ") as caught:
            await both.get(ways())
        assert_clean(caught.value)
        assert (caught.value.name, caught.value.code) == (operation.name, 13)
    assert operation.error.code == 13


async def test_a_failure_that_does_not_say_why_is_one_all_the_same(both: Both) -> None:
    with played([answer({"name": NAME, "done": True, "error": {"code": 3}})]) as service:
        operation = await both.get(both.google(base_url=service.url).operations.get(NAME))
        with pytest.raises(OperationError, match=r"failed: no message \(code 3\)"):
            await both.get(operation.wait())


async def test_a_poll_that_fails_is_tried_again(both: Both) -> None:
    operation = await started(both)
    both.emulator.step_tuning()
    for fault in ({"kind": "reset"}, {"kind": "status", "status": 503}, {"kind": "cut"}):
        both.emulator.fault(operation=POLL, **fault)
    assert (await both.get(operation.wait(interval=0.01))).state == "ACTIVE"


async def test_a_service_that_stays_broken_ends_the_wait(both: Both) -> None:
    operation = await started(both)
    both.emulator.fault("status", operation=POLL, count=None, status=500)
    with pytest.raises(ServerError):
        await both.get(operation.wait(interval=0.01))


@pytest.mark.slow
async def test_a_poll_that_hangs_does_not_outlast_the_wait(both: Both) -> None:
    operation = await started(both)
    both.emulator.fault("stall", operation=POLL, count=None)
    with pytest.raises(WaitTimeoutError) as caught:
        await both.get(operation.wait(timeout=0.1, interval=0.01))
    assert isinstance(caught.value.__cause__, APITimeoutError)
    assert_clean(caught.value)


async def test_a_poll_that_hangs_within_the_wait_is_the_clients_timeout(both: Both) -> None:
    name = (await started(both)).name
    operation = await both.get(both.google(timeout=0.5, retry=ONCE).operations.get(name))
    both.emulator.fault("stall", operation=POLL, count=None)
    with pytest.raises(APITimeoutError):
        await both.get(operation.wait(timeout=60, interval=0.01))


# Watching


async def test_watching_gives_what_is_new_until_the_end(both: Both) -> None:
    operation = await started(both)
    seen: list[tuple[int, int]] = []
    async for metadata in both.each(operation.watch(interval=0.01)):
        seen.append((metadata.completed_steps or 0, len(metadata.snapshots or ())))
        both.emulator.step_tuning(1)
    assert seen == [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)]


async def test_watching_does_not_repeat_what_was_seen(both: Both) -> None:
    operation = await started(both)
    seen: list[Any] = []

    async def watch() -> None:
        async for metadata in both.each(operation.watch(timeout=0.1, interval=0.01)):
            seen.append(metadata)

    with pytest.raises(WaitTimeoutError):
        await watch()
    assert len(seen) == 1
    assert len(both.emulator.requests(POLL)) >= 2


async def test_watching_a_failure_ends_in_its_error(both: Both) -> None:
    operation = await started(both, "immediate", display_name="emulate:tuning-failure")
    with pytest.raises(OperationError):
        await both.list(operation.watch())


async def test_a_watch_can_be_left_and_waited_for_later(both: Both) -> None:
    operation = await started(both)
    assert (await both.first(operation.watch(interval=0.01))).total_steps == 4
    both.emulator.step_tuning()
    assert (await both.get(operation.wait())).state == "ACTIVE"


# By name


async def test_an_operation_is_taken_up_by_its_name(both: Both) -> None:
    operation = await started(both, id="counting")
    client = both.google()
    again = await both.get(client.operations.get(operation.name))
    assert (again.name, again.done, again.metadata.tuned_model) == (
        operation.name,
        False,
        "tunedModels/counting",
    )
    assert [one.name for one in await both.list(client.operations.list("counting"))] == [operation.name]
    both.emulator.step_tuning()
    assert (await both.get(client.operations.wait(operation.name))).name == "tunedModels/counting"


async def test_operations_of_other_kinds_are_asked_for_at_their_place(both: Both) -> None:
    with pytest.raises(NotFoundError):
        await both.get(both.google().operations.get("operations/any"))
    assert [one["operation"] for one in both.emulator.requests()] == ["operations.get"]


TAKE_UP = """
import sys
from genwire import GenerativeLanguage
with GenerativeLanguage() as client:
    print("ready", flush=True)
    tuned = client.operations.get(sys.argv[1]).wait(interval=0.02, timeout=60)
    print(tuned.name, tuned.state)
"""


TAKE_UP_ASYNC = """
import asyncio, sys
from genwire import AsyncGenerativeLanguage
async def main():
    async with AsyncGenerativeLanguage() as client:
        print("ready", flush=True)
        operation = await client.operations.get(sys.argv[1])
        await operation.wait(interval=0.02, timeout=60)
asyncio.run(main())
"""


def process(url: str, program: str, *arguments: str) -> subprocess.Popen[str]:
    """Another Python with another client of the same service."""
    settings = {**os.environ, "GOOGLE_API_KEY": API_KEY, "GOOGLE_GEMINI_BASE_URL": url}
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


async def test_peers_another_process_takes_up_what_this_one_began(both: Both) -> None:
    operation = await started(both, id="counting")
    with process(both.emulator.url, TAKE_UP, operation.name) as other:
        assert other.stdout is not None
        assert await asyncio.to_thread(other.stdout.readline) == "ready\n"
        both.emulator.step_tuning()
        said, complaints = await asyncio.to_thread(other.communicate)
    assert (said, complaints, other.returncode) == ("tunedModels/counting ACTIVE\n", "", 0)


# Leaving


@pytest.mark.slow
async def test_ctrl_c_leaves_the_operation_running_and_says_how_to_wait_on(both: Both) -> None:
    operation = await started(both)
    program = TAKE_UP_ASYNC if both.is_async else TAKE_UP
    with process(both.emulator.url, program, operation.name) as other:
        assert other.stdout is not None
        assert await asyncio.to_thread(other.stdout.readline) == "ready\n"
        await asyncio.to_thread(polled, both.emulator, 2)
        other.send_signal(signal.SIGINT)
        _, complaints = await asyncio.to_thread(other.communicate)
    assert (
        f"{operation.name} continues; client.operations.get({operation.name!r}).wait() resumes waiting"
        in complaints
    )
    assert "KeyboardInterrupt" in complaints
    assert API_KEY not in complaints
    both.emulator.step_tuning()
    assert (await both.get(operation.wait())).state == "ACTIVE"


async def test_a_cancelled_task_leaves_the_operation_running(both: Both) -> None:
    if not both.is_async:
        pytest.skip("only tasks are cancelled")
    operation = await started(both)
    task = asyncio.ensure_future(operation.wait(interval=0.01))
    await asyncio.to_thread(polled, both.emulator, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    both.emulator.step_tuning()
    assert (await operation.wait()).state == "ACTIVE"
