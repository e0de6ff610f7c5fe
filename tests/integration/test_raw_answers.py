"""What HTTP carried, beside the results."""

from __future__ import annotations

import threading

import genwire
from genwire import GenerativeLanguage
from tests.both import Both
from tests.integration.ways import MODEL, SAID


async def test_raw_answers_can_be_had_beside_the_results(both: Both) -> None:
    gl = both.google()
    both.emulator.fault("status", status=503, operation="models.get", headers={"x-tried": "1"})
    with genwire.raw_responses() as answers:
        model = await both.get(gl.models.get(MODEL))
    failed, succeeded = answers
    assert (failed.operation, failed.status_code, failed.headers["x-tried"]) == ("models.get", 503, "1")
    assert b"ordered from the emulator" in failed.content
    assert (succeeded.status_code, succeeded.headers["content-type"]) == (
        200,
        "application/json; charset=UTF-8",
    )
    assert model.display_name in succeeded.text
    assert repr(succeeded) == "RawResponse('models.get', status_code=200)"
    await both.get(gl.models.get(MODEL))
    assert len(answers) == 2


async def test_raw_answers_of_streams_and_listings(both: Both) -> None:
    gl = both.google()
    with genwire.raw_responses() as outer:
        with genwire.raw_responses() as answers:
            stream = gl.models.generate_content_stream(model=MODEL, contents="Hello")
            await both.next(stream)
            (raw,) = answers
            begun = raw.content
            assert begun.startswith(b"data: ")
            text = (await both.get(stream.final())).text
            assert text == SAID
            assert raw.content.startswith(begun)
            assert raw.content.count(b"data: ") > 2
            await both.list(gl.models.list(page_size=2))
        assert {answer.operation for answer in answers[1:]} == {"models.list"}
        assert len(answers) > 2
    assert outer == answers


async def test_raw_answers_are_those_of_the_own_task_or_thread(both: Both) -> None:
    gl = both.google()

    def elsewhere() -> None:
        with GenerativeLanguage(api_key="k", base_url=both.emulator.url) as other:
            other.models.get(MODEL)

    thread = threading.Thread(target=elsewhere)
    with genwire.raw_responses() as answers:
        thread.start()
        thread.join()
        await both.get(gl.models.get(MODEL))
    assert len(answers) == 1
