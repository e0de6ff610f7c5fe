"""Bad input and dead ends: one clear line and a typed exception each, whatever is below."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from genwire import AsyncGenerativeLanguage, AsyncWorkersAI, GenerativeLanguage, WorkersAI, errors
from genwire.testing import Emulator
from genwire_raw import ApiError
from genwire_raw.generativelanguage import Client, api
from tests.both import API_KEY, API_TOKEN, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL, SOURCE
from tests.played import answer, played

CLIENTS = (GenerativeLanguage, AsyncGenerativeLanguage, WorkersAI, AsyncWorkersAI)
VARIABLES = (
    "GOOGLE_API_KEY",
    "GEMINI_API_KEY",
    "GOOGLE_GEMINI_BASE_URL",
    "CLOUDFLARE_API_TOKEN",
    "CLOUDFLARE_ACCOUNT_ID",
    "CLOUDFLARE_BASE_URL",
)


@pytest.fixture
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("empty_environment")
@pytest.mark.parametrize(
    ("client", "settings", "message"),
    [
        (GenerativeLanguage, {}, r"no API key: pass api_key=\.\.\., or set GOOGLE_API_KEY or GEMINI_API_KEY"),
        (WorkersAI, {}, r"no API token: pass api_token=\.\.\., or set CLOUDFLARE_API_TOKEN"),
        (WorkersAI, {"api_token": "x"}, r"no account: pass account_id=\.\.\., or set CLOUDFLARE_ACCOUNT_ID"),
    ],
)
def test_a_missing_key_says_where_to_put_it(client: Any, settings: dict[str, str], message: str) -> None:
    for colour in (client, getattr(sys.modules["genwire"], f"Async{client.__name__}")):
        with pytest.raises(errors.ConfigurationError, match=message) as caught:
            colour(**settings)
        assert_clean(caught.value)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "localhost:8085"},
        {"timeout": 0},
        {"headers": {"a": "\n"}},
    ],
    ids=str,
)
def test_settings_that_cannot_work_are_refused_at_once(client: Any, settings: dict[str, Any]) -> None:
    keys = {"api_key": "k"} if "Language" in client.__name__ else {"api_token": "k", "account_id": "a"}
    with pytest.raises(errors.ConfigurationError) as caught:
        client(**keys, **settings)
    assert_clean(caught.value)


async def test_a_base_url_where_no_service_is(both: Both) -> None:
    gl = both.google(base_url=f"{both.emulator.url}/elsewhere")
    with pytest.raises(errors.NotFoundError) as caught:
        await both.get(gl.models.get(MODEL))
    assert_clean(caught.value)


async def test_a_web_site_for_a_service(both: Both) -> None:
    page = answer(b"<!doctype html>\n<html>\n<h1>Hello</h1>\n</html>", content_type="text/html")
    with played([page]) as server:
        with pytest.raises(errors.APIResponseError, match=r"not JSON: b'<!doctype html>") as caught:
            await both.get(both.google(base_url=server.url).models.get(MODEL))
        assert_clean(caught.value)
        assert caught.value.body.startswith("<!doctype html>")


async def test_a_dead_emulator(both: Both, free_port: int) -> None:
    for client in (
        both.google(base_url=f"http://127.0.0.1:{free_port}", retry=ONCE),
        both.google(base_url="http://nowhere.invalid", retry=ONCE),
    ):
        with pytest.raises(
            errors.APIConnectionError, match=r"cannot connect to http.* is base_url right"
        ) as caught:
            await both.get(client.models.get(MODEL))
        assert_clean(caught.value)


Call = Callable[[Any], Any]  # with a client


def _generate(**more: Any) -> Call:
    given = {"model": MODEL, "contents": "x", **more}
    return lambda gl: gl.models.generate_content(**given)


def _tune(**more: Any) -> Call:
    given = {"source_model": SOURCE, "training_data": [("1", "2")], **more}
    return lambda gl: gl.tuned_models.create(**given)


OF_GOOGLE: dict[str, Call] = {
    "generation_config.temperature must be at most 2": _generate(config={"temperature": 3.0}),
    "generation_config.stop_sequences must have at most 5": _generate(
        config={"stop_sequences": list("abcdef")}
    ),
    "config has no key 'temprature' (did you mean 'temperature'?)": _generate(config={"temprature": 1}),
    "contents must not be empty": _generate(contents=[]),
    "model must have the form models/{model}, got ''": _generate(model=""),
    "tuned_model_id must match": _tune(id="No Good!"),
    "tuned_model_id must have at most 40": _tune(id="a" * 41),
    "display_name must have at most 40": _tune(display_name="x" * 41),
    "name must have the form tunedModels/{tuned_model}, got": lambda gl: gl.tuned_models.get(
        "tunedModels/a/b"
    ),
    "page_size must be at least 0, got -1": lambda gl: gl.tuned_models.list(page_size=-1),
}
OF_CLOUDFLARE: dict[str, Call] = {
    "give either prompt or messages, got neither": lambda cf: cf.run(LLAMA),
    "temperature must be at most 5": lambda cf: cf.run(LLAMA, prompt="x", temperature=7.0),
    "no option 'temprature' (did you mean 'temperature'?)": lambda cf: cf.run(
        LLAMA, prompt="x", temprature=1
    ),
}


@pytest.mark.parametrize("message", [*OF_GOOGLE, *OF_CLOUDFLARE])
async def test_values_out_of_bounds_name_field_value_and_bound(both: Both, message: str) -> None:
    client = both.google() if message in OF_GOOGLE else both.workers_ai()
    with pytest.raises(errors.ValidationError) as caught:
        await _done(both, {**OF_GOOGLE, **OF_CLOUDFLARE}[message](client))
    assert message in str(caught.value)
    assert_clean(caught.value)
    assert both.emulator.requests() == []


async def _done(both: Both, call: Any) -> Any:
    return await (both.list(call) if hasattr(call, "pages") else both.get(call))


async def test_an_unknown_model_says_so(both: Both) -> None:
    gl, cf = both.google(), both.workers_ai()
    calls: list[Callable[[], Any]] = [
        lambda: gl.models.generate_content(model="no-such-model", contents="x"),
        lambda: gl.models.get("models/no-such-model"),
        lambda: gl.tuned_models.get("no-such-model"),
        lambda: gl.operations.get("tunedModels/none/operations/none"),
    ]
    for call in calls:
        with pytest.raises((errors.NotFoundError, errors.PermissionDeniedError)) as caught:
            await both.get(call())
        assert_clean(caught.value)
    unknown = {"success": False, "errors": [{"code": 5007, "message": "No such model"}], "result": None}
    both.emulator.fault("status", operation="ai.run", status=400, body=unknown)
    with pytest.raises(errors.BadRequestError, match=r"No such model") as refused:
        await both.get(cf.run("@cf/nobody/no-such-model", prompt="x"))
    assert_clean(refused.value)
    assert refused.value.code == 5007


async def test_errors_carry_what_the_service_told(both: Both) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        await both.get(both.google().models.get("no-such-model"))
    error = caught.value
    assert (error.status_code, error.status, error.code) == (404, "NOT_FOUND", 404)
    assert error.body["error"]["message"] in str(error)
    assert "models.get: 404 NOT_FOUND: " in str(error)


@pytest.mark.parametrize("account", ["..", "."])
async def test_nothing_leads_to_another_path(both: Both, account: str) -> None:
    cf = both.workers_ai(account_id=account, validate=False)
    with pytest.raises(errors.ValidationError, match=r"account_id must not have empty, '\.' or") as caught:
        await both.get(cf.run(LLAMA, prompt="x"))
    assert_clean(caught.value)
    assert both.emulator.requests() == []


@pytest.mark.parametrize("url", ["http://nowhere:port/", "http://[::1", ""])
async def test_an_upload_to_nowhere(both: Both, url: str) -> None:
    begun = answer(b"", head=f"x-goog-upload-status: active\r\nx-goog-upload-url: {url}")
    with played([begun]) as server:
        with pytest.raises(
            errors.APIResponseError, match=r"no URL that the bytes could safely be sent to"
        ) as caught:
            await both.get(both.google(base_url=server.url).files.upload(b"x", mime_type="text/plain"))
        assert_clean(caught.value)


async def test_what_json_cannot_hold_is_refused_without_a_trace_of_its_library(both: Both) -> None:
    gl = both.google(validate=False)
    part = {"function_call": {"name": "f", "args": {"value": object()}}}
    with pytest.raises(
        errors.ValidationError, match=r"models\.generateContent: cannot be written: .*object"
    ) as caught:
        await both.get(gl.models.generate_content(model=MODEL, contents=part))
    assert_clean(caught.value)
    with pytest.raises(
        errors.ValidationError, match=r"tunedModels\.list: cannot be written: .*too long"
    ) as caught:
        await both.list(gl.tuned_models.list(filter="x" * 100_000))
    assert_clean(caught.value)


WAITING = {
    "sync": """
from genwire import GenerativeLanguage
with GenerativeLanguage() as gl:
    operation = gl.operations.get(NAME)
    operation.wait(interval=60, progress=lambda metadata: print("waiting", flush=True))
""",
    "async": """
import asyncio
from genwire import AsyncGenerativeLanguage
async def main():
    async with AsyncGenerativeLanguage() as gl:
        operation = await gl.operations.get(NAME)
        await operation.wait(interval=60, progress=lambda metadata: print("waiting", flush=True))
asyncio.run(main())
""",
}


@pytest.mark.parametrize("colour", WAITING)
def test_ctrl_c_in_a_wait_says_how_to_go_on(colour: str, emulator: Emulator) -> None:
    emulator.tuning(mode="manual")
    environment = {"GOOGLE_GEMINI_BASE_URL": emulator.url, "GOOGLE_API_KEY": "key"}
    with GenerativeLanguage(base_url=emulator.url, api_key="key") as gl:
        name = gl.tuned_models.create(source_model=SOURCE, training_data=[("1", "2")]).name
        program = WAITING[colour].replace("NAME", repr(name))
        child = subprocess.Popen(
            [sys.executable, "-c", program],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment | _paths(),
        )
        with child:
            assert child.stdout is not None
            assert child.stderr is not None
            assert child.stdout.readline() == "waiting\n"
            child.send_signal(signal.SIGINT)
            said = child.stderr.read()
        assert child.wait() != 0
        assert "KeyboardInterrupt" in said
        assert f"{name} continues; client.operations.get({name!r}).wait() resumes waiting" in said
        # And so it does, in another process.
        emulator.step_tuning()
        assert gl.operations.get(name).wait(progress=False).state == "ACTIVE"


def _paths() -> dict[str, str]:
    return {"PYTHONPATH": ":".join(sys.path)}


TELLING = '{"error": {"code": 400, "message": "%s", "status": "INVALID_ARGUMENT"}}'


@pytest.mark.parametrize("body", ["%s", TELLING], ids=["text", "json"])
@pytest.mark.parametrize(
    ("settings", "secret"),
    [({}, API_KEY), ({"api_key": None, "access_token": lambda: API_TOKEN}, API_TOKEN)],
    ids=["key", "token"],
)
async def test_a_credential_that_comes_back_is_hidden(
    both: Both, body: str, settings: dict[str, Any], secret: str
) -> None:
    """Proxies show the headers of a request that they refuse, and so do some services."""
    with played([answer((body % f"{secret} of project-1").encode(), status=400)]) as server:
        gl = both.google(base_url=server.url, quota_project="project-1", **settings)
        with pytest.raises(errors.BadRequestError) as caught:
            await both.get(gl.models.get(MODEL))
        assert_clean(caught.value)
        if body == TELLING:
            assert "<hidden> of project-1" in str(caught.value)


def test_a_credential_that_comes_back_is_hidden_in_raw_errors_too() -> None:
    with played([answer((TELLING % API_KEY).encode(), status=400)]) as server:
        with Client(server.url, api_key=API_KEY) as client, pytest.raises(ApiError) as caught:
            api.models.get.sync(MODEL, client=client)
        assert API_KEY not in str(caught.value) + repr(vars(caught.value))
