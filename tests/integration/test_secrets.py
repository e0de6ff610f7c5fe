"""Credentials that come back: however a service or a proxy spells them, and wherever, no error shows them."""

from __future__ import annotations

import base64
import json
import traceback
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx
import pytest
from rich.console import Console
from rich.traceback import Traceback

from genwire import AsyncGenerativeLanguage, GenerativeLanguage, WorkersAI, errors
from genwire_raw import ApiError
from genwire_raw.generativelanguage import Client, api
from tests.both import API_KEY, API_TOKEN, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL
from tests.played import Script, answer, event, event_stream, played

OWN = "own-header-secret-42"
PASSWORD = "pass-word-of-a-proxy-1"


def _escaped(secret: str) -> str:
    return "".join(f"\\u{ord(character):04x}" for character in secret)


def _percent(secret: str) -> str:
    return "".join(f"%{ord(character):02X}" for character in secret)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper case": str.upper,
    "lower case": str.lower,
    "JSON escapes": _escaped,
    "some JSON escapes": lambda secret: _escaped(secret[:5]) + secret[5:],
    "escapes in escapes": lambda secret: _escaped(secret).replace("\\", "\\\\"),
    "hexadecimal escapes": lambda secret: "".join(f"\\x{ord(one):02x}" for one in secret),
    "percent-encoding": _percent,
    "percent-encoding of what must be": lambda secret: quote(secret, safe="").replace("-", "%2D"),
    "percent-encoding twice": lambda secret: quote(_percent(secret)),
    "HTML references": lambda secret: "".join(f"&#{ord(one)};" for one in secret),
    "hexadecimal HTML references": lambda secret: "".join(f"&#x{ord(one):x};" for one in secret),
    "base64": lambda secret: base64.b64encode(secret.encode()).decode(),
    "base64 for URLs": lambda secret: base64.urlsafe_b64encode(secret.encode()).decode(),
    "base64 of a user's password": lambda secret: base64.b64encode(f"user:{secret}".encode()).decode(),
    "base64 after one more letter": lambda secret: base64.b64encode(f"xuser:{secret}".encode()).decode(),
    "base64 after two more letters": lambda secret: base64.b64encode(f"xyuser:{secret}".encode()).decode(),
    "hexadecimal": lambda secret: secret.encode().hex(),
    "within a word": lambda secret: f"key{secret}yek",
    "cut": lambda secret: secret[:-2],
}
WHOLE = "of the project"


class Place(NamedTuple):
    """Where a credential may come back.

    Attributes:
        script: What a server plays, with a text in that place.
        call: A call that comes to an error by it.
    """

    script: Callable[[str], Script]
    call: Callable[[Both, Any], Any]
    workers_ai: bool = False


def _get(both: Both, client: Any) -> Any:
    return both.get(client.models.get(MODEL))


def _stream(both: Both, client: Any) -> Any:
    return both.list(client.models.generate_content_stream(model=MODEL, contents="x"))


def _run(both: Both, client: Any) -> Any:
    return both.get(client.run(LLAMA, prompt="x"))


def _run_stream(both: Both, client: Any) -> Any:
    return both.list(client.run_stream(LLAMA, prompt="x"))


def _generate(both: Both, client: Any) -> Any:
    return both.get(client.models.generate_content(model=MODEL, contents="x"))


async def _text(both: Both, client: Any) -> Any:
    return (await _generate(both, client)).text


async def _parsed(both: Both, client: Any) -> Any:
    made = client.models.generate_content(model=MODEL, contents="x", response_schema=list[int])
    return (await both.get(made)).parsed


async def _operation(both: Both, client: Any) -> Any:
    operation = await both.get(client.operations.get("tunedModels/a/operations/b"))
    return await both.get(operation.wait(progress=False))


async def _waited_for(both: Both, client: Any) -> Any:
    return await both.get(client.files.wait_until_active("files/a"))


def _said(text: str) -> dict[str, Any]:
    return {"error": {"code": 400, "message": f"Bad {text} {WHOLE}", "status": "INVALID_ARGUMENT"}}


def _detailed(text: str) -> dict[str, Any]:
    return {"error": {"code": 400, "message": "Bad", "details": [{"reason": "X", "metadata": {"got": text}}]}}


def _failed(text: str) -> dict[str, Any]:
    return {"success": False, "errors": [{"code": 7000, "message": f"Bad {text}"}], "result": None}


def _event_of(text: str) -> bytes:
    return event({"candidates": [{"content": {"parts": [{"text": text}]}}]})


def _answered(text: str, **candidate: Any) -> bytes:
    return answer({"candidates": [{"content": {"parts": [{"text": text}]} if text else {}, **candidate}]})


PLACES: dict[str, Place] = {
    "message": Place(lambda text: [answer(_said(text), status=400)], _get),
    "details": Place(lambda text: [answer(_detailed(text), status=400)], _get),
    "names of fields": Place(lambda text: [answer({"error": {text: text}}, status=400)], _get),
    "error of another form": Place(lambda text: [answer({"oops": [text]}, status=500)], _get),
    "text": Place(lambda text: [answer(text.encode(), status=403, content_type="text/plain")], _get),
    "JSON as text": Place(lambda text: [answer(json.dumps(_said(text)).encode()[:-2], status=400)], _get),
    "page of a proxy": Place(
        lambda text: [answer(f"<html>{text} {WHOLE}</html>".encode(), content_type="text/html")], _get
    ),
    "page that is cut for the message": Place(
        lambda text: [answer(b"<" * 190 + text.encode(), content_type="text/html")], _get
    ),
    "error of status 200": Place(lambda text: [answer(_said(text))], _get),
    "request id": Place(lambda text: [answer(_said("x"), status=400, head=f"x-request-id: {text}")], _get),
    "Location": Place(
        lambda text: [answer(b"", status=302, head=f"location: https://login.example/?key={text}")], _get
    ),
    "error in mid-stream": Place(lambda text: [event_stream(_event_of("a"), event(_said(text)))], _stream),
    "bare error in mid-stream": Place(
        lambda text: [event_stream(_event_of("a"), json.dumps(_said(text)).encode())], _stream
    ),
    "garbage in mid-stream": Place(
        lambda text: [event_stream(_event_of("a"), f"data: {{oops {text}\n\n".encode())], _stream
    ),
    "refused stream": Place(lambda text: [answer(_said(text), status=400)], _stream),
    "failed operation": Place(
        lambda text: [
            answer(
                {
                    "name": "tunedModels/a/operations/b",
                    "done": True,
                    "error": {"code": 3, "message": f"Bad {text}", "details": [{"got": text}]},
                }
            )
        ],
        _operation,
    ),
    "failed file": Place(
        lambda text: [answer({"name": "files/a", "state": "FAILED", "error": {"message": text}})], _waited_for
    ),
    "blocked prompt": Place(lambda text: [answer({"promptFeedback": {"blockReason": text}})], _text),
    "blocked answer": Place(lambda text: [_answered("", finishReason="SAFETY", finishMessage=text)], _text),
    "answer that is not the JSON asked for": Place(lambda text: [_answered(f"[{text}")], _parsed),
    "failure of Workers AI": Place(lambda text: [answer(_failed(text), status=400)], _run, True),
    "failure of Workers AI with status 200": Place(lambda text: [answer(_failed(text))], _run, True),
    "failure of Workers AI in place of a stream": Place(
        lambda text: [answer(_failed(text))], _run_stream, True
    ),
    "error in mid-stream of Workers AI": Place(
        lambda text: [event_stream(event({"response": "a"}), event(_failed(text)))], _run_stream, True
    ),
}


async def _error_of(place: Place, both: Both, text: str, **settings: Any) -> errors.GenwireError:
    with played(place.script(text)) as server:
        client = (both.workers_ai if place.workers_ai else both.google)(
            base_url=server.url, retry=ONCE, **settings
        )
        with pytest.raises(errors.GenwireError) as caught:
            await place.call(both, client)
    return caught.value


def _all_of(error: BaseException) -> Iterator[str]:
    """All that an error shows to somebody who looks closely."""
    yield str(error)
    yield repr(error)
    yield repr(vars(error))
    yield "".join(traceback.format_exception(error))
    for name in ("response", "details", "ratings"):
        for one in value if isinstance(value := getattr(error, name, ()), tuple) else (value,):
            yield json.dumps(one.to_dict() if hasattr(one, "to_dict") else one)


def assert_hidden(error: BaseException, secret: str, text: str) -> None:
    shown = " ".join(_all_of(error)).lower()
    for trace in (secret, secret[:16], text):
        assert trace.lower() not in shown
    assert "<hidden>" in shown


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
async def test_peers_a_credential_that_comes_back_anywhere_is_hidden(both: Both, place: Place) -> None:
    """deprecated-generative-ai-js#8, litellm#15799, goose#3191: keys in messages of errors."""
    secret = API_TOKEN if place.workers_ai else API_KEY
    error = await _error_of(place, both, secret)
    assert_clean(error)
    assert_hidden(error, secret, secret)


@pytest.mark.parametrize("place", ["message", "text", "page of a proxy", "garbage in mid-stream", "Location"])
@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
async def test_a_credential_is_hidden_in_every_spelling(
    both: Both, spelling: Callable[[str], str], place: str
) -> None:
    text = spelling(API_KEY)
    error = await _error_of(PLACES[place], both, text)
    assert_hidden(error, API_KEY, text)
    if place in ("message", "page of a proxy"):
        assert WHOLE in str(error)  # nothing but the credential is hidden


def _own_client(both: Both, **settings: Any) -> dict[str, Any]:
    return {"http_client": both.http_client(**settings)}


CREDENTIALS: dict[str, tuple[Callable[[Both], dict[str, Any]], str]] = {
    "API key": (lambda _: {}, API_KEY),
    "token": (lambda _: {"api_key": None, "access_token": API_TOKEN}, API_TOKEN),
    "token of a function": (lambda _: {"api_key": None, "access_token": lambda: API_TOKEN}, API_TOKEN),
    "own header": (lambda _: {"headers": {"X-Gateway-Token": OWN}}, OWN),
    "own header without a telling name": (lambda _: {"headers": {"x-mine": OWN}}, OWN),
    "own header with a scheme": (lambda _: {"headers": {"cf-aig-authorization": f"Bearer {OWN}"}}, OWN),
    "own cookie": (lambda _: {"headers": {"cookie": f"a=b; session={OWN}"}}, OWN),
    "own Basic authentication": (
        lambda _: {
            "headers": {
                "proxy-authorization": "Basic " + base64.b64encode(f"me:{PASSWORD}".encode()).decode()
            }
        },
        PASSWORD,
    ),
    "header of the caller's HTTP client": (lambda both: _own_client(both, headers={"x-secret": OWN}), OWN),
    "cookie of the caller's HTTP client": (lambda both: _own_client(both, cookies={"session": OWN}), OWN),
    "password of the caller's HTTP client": (lambda both: _own_client(both, auth=("me", PASSWORD)), PASSWORD),
}


@pytest.mark.parametrize("spelling", ["as it is", "upper case", "JSON escapes", "percent-encoding", "base64"])
@pytest.mark.parametrize("place", ["message", "error of status 200", "garbage in mid-stream"])
@pytest.mark.parametrize(("settings", "secret"), CREDENTIALS.values(), ids=CREDENTIALS)
async def test_each_credential_is_hidden(
    both: Both, settings: Callable[[Both], dict[str, Any]], secret: str, place: str, spelling: str
) -> None:
    text = SPELLINGS[spelling](secret)
    error = await _error_of(PLACES[place], both, text, **settings(both))
    assert_hidden(error, secret, text)


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
@pytest.mark.parametrize("place", ["message", "error in mid-stream", "Location"])
async def test_credentials_are_hidden_whatever_carries_the_calls(transport: Any, place: str) -> None:
    with played(PLACES[place].script(API_KEY)) as server:
        async with AsyncGenerativeLanguage(
            api_key=API_KEY, base_url=server.url, retry=ONCE, transport=transport
        ) as gl:
            both = Both.__new__(Both)
            with pytest.raises(errors.GenwireError) as caught:
                await PLACES[place].call(both, gl)
    assert_hidden(caught.value, API_KEY, API_KEY)


async def test_the_project_that_pays_is_no_secret(both: Both) -> None:
    error = await _error_of(PLACES["message"], both, "project-0123456789", quota_project="project-0123456789")
    assert "project-0123456789" in str(error)


async def test_an_answer_is_not_an_error_and_left_alone(both: Both) -> None:
    with played([_answered(f"Your key is {API_KEY}.", finishReason="STOP")]) as server:
        response = await _generate(both, both.google(base_url=server.url))
    assert response.text == f"Your key is {API_KEY}."


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/?key={}", "https://host/v1#{}", "nonsense?key={}"])
def test_a_base_url_with_a_key_is_refused_without_showing_it(url: str) -> None:
    makers: list[tuple[type[Exception], Callable[[str], object]]] = [
        (errors.ConfigurationError, lambda text: GenerativeLanguage(api_key="other", base_url=text)),
        (ValueError, lambda text: Client(text, api_key="other")),
    ]
    for kind, make in makers:
        with pytest.raises(kind, match="must hold no query") as caught:
            make(url.format(API_KEY))
        assert API_KEY not in str(caught.value)


# --- local variables, as rich and crash reports show them


def _shown_locals(error: BaseException) -> str:
    """What a traceback with local variables shows, from the first frame of genwire on."""
    trace = error.__traceback__
    while trace is not None and not trace.tb_frame.f_globals["__name__"].startswith("genwire"):
        trace = trace.tb_next
    assert trace is not None
    text = StringIO()
    console = Console(file=text, width=300, color_system=None)
    console.print(
        Traceback.from_exception(
            type(error), error, trace, show_locals=True, locals_max_string=10_000, locals_max_length=1000
        )
    )
    return text.getvalue()


LOCAL: dict[str, dict[str, Any]] = {
    "key and own headers": {"headers": {"x-gateway-token": OWN}},
    "token": {"api_key": None, "access_token": API_TOKEN},
    "token of a function": {"api_key": None, "access_token": lambda: API_TOKEN},
}


@pytest.mark.parametrize("status", [400, 200])
@pytest.mark.parametrize("settings", LOCAL.values(), ids=LOCAL)
async def test_peers_local_variables_do_not_show_credentials(
    both: Both, settings: dict[str, Any], status: int
) -> None:
    """livekit/agents#5300, TheR1D/shell_gpt#221: rich and Sentry show the variables of each frame."""
    given_back = f"{API_KEY} {API_TOKEN} {OWN}" if status == 400 else "x"
    with played([answer(_said(given_back), status=status, head=f"x-got: {given_back}")]) as server:
        gl = both.google(base_url=server.url, retry=ONCE, **settings)
        with pytest.raises(errors.GenwireError) as caught:
            await both.get(gl.models.get(MODEL))
    shown = _shown_locals(caught.value)
    assert "client" in shown or "session" in shown
    held = {"headers": OWN, "access_token": API_TOKEN}
    for secret in [held[name] for name in settings if name in held] or [API_KEY]:
        assert secret not in shown


WRONG: dict[str, dict[str, Any]] = {
    "base URL": {"base_url": "nonsense"},
    "timeout": {"timeout": 0},
    "header": {"headers": {"x-secret": f"{OWN}\n"}},
    "transport": {"http_client": httpx.AsyncClient()},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("from_environment", [False, True])
def test_settings_that_are_refused_do_not_show_credentials(
    wrong: dict[str, Any], from_environment: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", API_KEY)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", API_TOKEN)
    given: dict[str, Any] = {"headers": {"x-own": OWN}, **wrong}
    google: dict[str, Any] = {} if from_environment else {"api_key": API_KEY}
    cloudflare: dict[str, Any] = {} if from_environment else {"api_token": API_TOKEN}
    makers: list[Callable[[], object]] = [
        lambda: GenerativeLanguage(**google, **given),
        lambda: WorkersAI(account_id="a", **cloudflare, **given),
    ]
    for make in makers:
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        shown = _shown_locals(caught.value)
        for secret in (API_KEY, API_TOKEN, OWN):
            assert secret not in shown


async def test_a_token_that_cannot_be_sent_is_not_shown(both: Both) -> None:
    gl = both.google(api_key=None, access_token=lambda: f"{API_TOKEN} with spaces")
    with pytest.raises(errors.ConfigurationError, match="printable ASCII") as caught:
        await both.get(gl.models.get(MODEL))
    assert API_TOKEN not in str(caught.value)
    assert API_TOKEN not in _shown_locals(caught.value)


# --- the raw client


async def _called(colour: str, client: Client) -> Any:
    if colour == "async":
        return await api.models.get.asyncio(MODEL, client=client)
    return api.models.get.sync(MODEL, client=client)


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("spelling", ["as it is", "JSON escapes", "base64"])
async def test_raw_errors_hide_credentials_too(colour: str, spelling: str) -> None:
    text = SPELLINGS[spelling](API_KEY)
    with played([answer(_said(text), status=400, head=f"x-request-id: {text}")]) as server:
        async with Client(server.url, api_key=API_KEY) as client:
            with client, pytest.raises(ApiError) as caught:
                await _called(colour, client)
    shown = str(caught.value) + repr(vars(caught.value)) + repr(dict(caught.value.headers))
    assert API_KEY not in shown
    assert text not in shown


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_peers_redirects_do_not_take_the_key_to_another_host(colour: str) -> None:
    """openai/openai-java#1021: HTTP clients drop `Authorization` on the way to another host, and no other header."""
    with (
        played([answer({"name": "models/elsewhere"})]) as elsewhere,
        played([answer(b"", status=307, head=f"location: {elsewhere.url}/v1beta/models/x")]) as server,
    ):
        with httpx.Client(follow_redirects=True) as http:
            async with httpx.AsyncClient(follow_redirects=True) as async_http:
                client = Client(server.url, api_key=API_KEY, http_client=http, async_http_client=async_http)
                with pytest.raises(ApiError, match="HTTP 307"):
                    await _called(colour, client)
        assert elsewhere.requests == []
