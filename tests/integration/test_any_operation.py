"""Any operation of the raw layer runs with what the facade adds: checks, retries, errors, pages, streams, waiting."""

from __future__ import annotations

import types
from typing import Any

import pytest

from genwire import errors
from genwire_raw._runtime.call import Call, Endpoint, LongRunning
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw
from genwire_raw.workers_ai import api as cf_api
from tests.both import Both
from tests.clean_errors import assert_clean
from tests.integration.ways import SAID, SOURCE, tuned_model
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.anyio

MODEL = "gemini-flash-latest"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"
TYPE = "type.googleapis.com/google.ai.generativelanguage.v1beta."


async def test_a_call_is_sent_with_retries_checks_and_errors(both: Both) -> None:
    gl = both.google()
    both.emulator.fault("status", operation="models.get", status=503, count=2)
    found = await both.get(gl.send(api.models.get.request("gemini-1.5-flash")))
    assert isinstance(found, raw.Model)
    assert found.name == "models/gemini-1.5-flash"
    assert len(both.emulator.requests("models.get")) == 3
    with pytest.raises(errors.NotFoundError) as missing:
        await both.get(gl.send(api.models.get.request("no-such-model")))
    assert_clean(missing.value)
    body = raw.GenerateContentRequest(contents=[], generation_config=raw.GenerationConfig(temperature=9))
    with pytest.raises(errors.ValidationError, match=r"temperature must be at most 2"):
        await both.get(gl.send(api.models.generate_content.request("m", body)))
    with pytest.raises(errors.ValidationError, match="must have the form"):
        await both.get(gl.send(api.tuned_models.get.request_for("models/a")))


async def test_a_call_of_workers_ai_too(both: Both) -> None:
    cf = both.workers_ai()
    called = cf_api.ai_run.llama_3_2_3b_instruct
    answered = await both.get(cf.send(called.request("account", called.read_body({"prompt": "Hello"}))))
    assert answered.result.response == SAID
    streamed = cf.stream(called.stream_request("account", called.read_body({"prompt": "Hello"})))
    assert "".join(one.response or "" for one in await both.get(streamed.final())) == SAID
    with (
        played(
            [
                answer(
                    {"result": [], "success": False, "errors": [{"code": 5007, "message": "No"}]}, status=400
                )
            ]
        ) as server,
        pytest.raises(errors.APIStatusError, match="No"),
    ):
        await both.get(both.workers_ai(base_url=server.url).send(cf_api.ai_models.list.request("account")))


async def test_extras_go_with_any_call(both: Both) -> None:
    with played([answer({})]) as server:
        gl = both.google(base_url=server.url)
        await both.get(
            gl.send(api.batches.cancel.request("b"), extra_body={"why": "late"}, extra_query={"q": 1})
        )
        await both.get(gl.send(api.models.predict.request("m", {"instances": [1]}), extra_body={"x": 1}))
        with pytest.raises(errors.ValidationError, match="instances"):
            await both.get(
                gl.send(api.models.predict.request("m", {"instances": [1]}), extra_body={"instances": []})
            )
    assert b"POST /v1beta/batches/b:cancel?q=1 " in server.requests[0]
    assert server.requests[0].endswith(b'{"why":"late"}')
    assert server.requests[1].endswith(b'{"instances":[1],"x":1}')


async def test_a_listing_pages(both: Both) -> None:
    for number in range(3):
        both.emulator.seed(tuned_model(f"tuned-{number}"))
    gl = both.google()
    listed = await both.list(gl.pages(api.tuned_models.list, page_size=1))
    assert [type(one) for one in listed] == 3 * [raw.TunedModel]
    assert sorted(one.display_name for one in listed) == ["tuned-0", "tuned-1", "tuned-2"]
    pages = await both.list(gl.pages(api.tuned_models.list, page_size=2).pages())
    assert [len(page.items) for page in pages] == [2, 1]
    with pytest.raises(errors.ValidationError, match=r"models\.get is no operation that pages"):
        gl.pages(api.models.get, "x")


async def test_numbered_pages_of_workers_ai(both: Both) -> None:
    first = {"result": [{"name": "a"}, {"name": "b"}], "result_info": {"page": 1, "per_page": 2}}
    last = {"result": [{"name": "c"}], "result_info": {"page": 2, "per_page": 2}}
    with played([answer(first)], [answer(last)]) as server:
        cf = both.workers_ai(base_url=server.url)
        listed = await both.list(cf.pages(cf_api.ai_models.list, "account", per_page=2))
    assert [one.name for one in listed] == ["a", "b", "c"]


async def test_a_stream_gives_its_events_and_their_list(both: Both) -> None:
    gl = both.google()
    body = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
    call = api.models.stream_generate_content.stream_request("gemini-1.5-flash", body)
    events = await both.get(gl.stream(call).final())
    assert {type(one) for one in events} == {raw.GenerateContentResponse}
    assert (
        "".join(one.candidates[0].content.parts[0].text for one in events if one.candidates[0].content)
        == SAID
    )
    texts = gl.stream(call).text_stream
    assert "".join(await both.list(texts)) == ""  # these events have their text further inside
    async with both.open(gl.stream(call)) as stream:
        assert isinstance(await both.next(stream), raw.GenerateContentResponse)


@pytest.mark.parametrize("is_whole", [True, False])
async def test_a_stream_with_an_end_mark_needs_it(both: Both, is_whole: bool) -> None:
    data = [event({"response": "Hi"}), *([event(b"[DONE]")] if is_whole else [])]
    called = cf_api.ai_run.llama_3_2_3b_instruct
    call = called.stream_request("account", called.read_body({"prompt": "Hello"}))
    with played([event_stream(*data)]) as server:
        stream = both.workers_ai(base_url=server.url).stream(call)
        if is_whole:
            assert [one.response for one in await both.get(stream.final())] == ["Hi"]
        else:
            with pytest.raises(errors.StreamTruncatedError):
                await both.get(stream.final())


async def test_calls_of_the_other_kind_are_refused(both: Both) -> None:
    gl = both.google()
    streaming = api.models.stream_generate_content.stream_request("m", {})
    with pytest.raises(errors.ValidationError, match=r"pass it to stream\(\)"):
        await both.get(gl.send(streaming))
    with pytest.raises(errors.ValidationError, match=r"make it with stream_request\(\)"):
        gl.stream(api.models.get.request("m"))
    with pytest.raises(errors.ValidationError, match="a call is needed"):
        await both.get(gl.send("models.get"))
    with pytest.raises(TypeError, match="extra_bdy"):
        await both.get(gl.send(api.models.get.request("m"), extra_bdy={}))
    with pytest.raises(errors.ValidationError, match=r"^models\.get is no operation that goes on"):
        await both.get(gl.start(api.models.get, "m"))
    assert both.emulator.requests() == []


async def test_an_operation_is_started_and_waited_for(both: Both) -> None:
    gl = both.google()
    body = raw.TunedModel(
        base_model=SOURCE,
        tuning_task=raw.TuningTask(
            training_data=raw.Dataset(
                examples=raw.TuningExamples(examples=[raw.TuningExample(text_input="1", output="2")])
            )
        ),
    )
    operation = await both.get(gl.start(api.tuned_models.create, body, tuned_model_id="counting"))
    assert isinstance(operation.metadata, raw.CreateTunedModelMetadata)
    made = await both.get(operation.wait(interval=0.01, progress=False))
    assert isinstance(made, raw.TunedModel)
    assert made.name == "tunedModels/counting"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("batches/b", "GenerateContentBatch"),
        ("models/m/operations/o", "PredictLongRunningMetadata"),
        ("fileSearchStores/s/operations/o", "ImportFileMetadata"),
        ("fileSearchStores/s/upload/operations/o", "UploadToFileSearchStoreMetadata"),
        ("generatedFiles/f/operations/o", None),
        ("operations/o", None),
        ("shelves/s/books/b/operations/o", None),
    ],
)
async def test_an_operation_of_any_collection_is_taken_up_by_its_name(
    both: Both, name: str, kind: str | None
) -> None:
    with played([answer({"name": name, "metadata": {"x": 1}})]) as server:
        operation = await both.get(both.google(base_url=server.url).operations.get(name))
    assert server.requests[0].startswith(f"GET /v1beta/{name} ".encode())
    assert operation.name == name
    expected = dict if kind is None else getattr(raw, kind)
    assert isinstance(operation.metadata, expected)


async def test_what_an_operation_made_is_read_by_its_type(both: Both) -> None:
    ended = {
        "name": "operations/o",
        "done": True,
        "response": {"@type": f"{TYPE}TunedModel", "name": "tunedModels/a"},
    }
    with played([answer(ended)]) as server:
        made = await both.get(
            both.google(base_url=server.url).operations.wait("operations/o", progress=False)
        )
    assert isinstance(made, raw.TunedModel)
    assert made.to_dict() == {"name": "tunedModels/a"}


@pytest.mark.parametrize("name", ["models/m", "a/../operations/o", "a//operations/b", "operations/..", ""])
async def test_a_name_of_something_else_is_refused(both: Both, name: str) -> None:
    with pytest.raises(errors.ValidationError):
        await both.get(both.google().operations.get(name))
    assert both.emulator.requests() == []


async def test_an_operation_that_the_contract_has_not_yet_runs_to_its_end(both: Both) -> None:
    """As one that was added to specs/ would, without any other change."""
    endpoint = Endpoint("shelves.sort", "POST", "/v1beta/shelves:sort", idempotent=False)
    module: Any = types.SimpleNamespace(
        ENDPOINT=endpoint,
        LONG_RUNNING=LongRunning(lambda made: made["books"], dict),
        request=lambda: Call(endpoint, {}, {}, raw.Operation.decode),
    )
    running = {"name": "shelves/s/operations/o", "metadata": {"done": 1}}
    with played(
        [answer(running)], [answer(running)], [answer({**running, "done": True, "response": {"books": 3}})]
    ) as server:
        gl = both.google(base_url=server.url)
        operation = await both.get(gl.start(module))
        assert operation.metadata == {"done": 1}
        assert await both.get(operation.wait(interval=0.01, progress=False)) == 3
    assert [sent.split()[1] for sent in server.requests] == [
        b"/v1beta/shelves:sort",
        b"/v1beta/shelves/s/operations/o",
        b"/v1beta/shelves/s/operations/o",
    ]
