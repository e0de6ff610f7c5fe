"""Who may ask the emulator: not a web page of another origin, and not a name that was pointed at this machine."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from selenium import webdriver

from genwire.testing import Emulator, emulator
from tests.emulator.browser import chromium
from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_tuning import tuned_model

MODELS = "/v1beta/models"
RUN = "/client/v4/accounts/a/ai/run/@cf/meta/llama-3.2-3b-instruct"
CONTROL = "/_emulator/requests"
PATHS = [
    MODELS,
    RUN,
    CONTROL,
    "/",
    "/_emulator/console/overview",
    "/_emulator/nope",
    "/nope",
    "/$discovery/rest",
]


def asked(running: Emulator, path: str, headers: dict[str, str], method: str = "GET") -> httpx.Response:
    return httpx.request(method, running.url + path, headers=headers)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST:1",
        "localhost.",
        "a.localhost:8085",
        "127.0.0.1",
        "127.9.9.9:80",
        "[::1]",
        "[::1]:8085",
    ],
)
def test_names_of_this_machine_are_answered(genwire_emulator: Emulator, host: str) -> None:
    assert asked(genwire_emulator, MODELS, {"host": host}).status_code == 200


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1@evil.example",
        "evil.example:8085",
        "0.0.0.0",
        "192.168.0.1",
        "169.254.169.254",
        "[fe80::1]",
        "2130706433",
        "localhost, evil.example",
        "a b",
    ],
)
def test_other_names_are_refused(genwire_emulator: Emulator, path: str, host: str) -> None:
    response = asked(genwire_emulator, path, {"host": host})
    assert response.status_code == 403
    assert "--allow-host" in response.text
    assert genwire_emulator.requests() == []


def test_other_names_can_be_allowed() -> None:
    for allowed, others in (("emulator", 403), ("*", 200)):
        with emulator(allow_hosts=(allowed,)) as running:
            assert asked(running, MODELS, {"host": "emulator:8085"}).status_code == 200
            assert asked(running, MODELS, {"host": "other"}).status_code == others


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "http://localhost:3000"},
        {"origin": "null"},
        {"origin": "https://127.0.0.1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"},
    ],
)
def test_foreign_pages_are_refused(genwire_emulator: Emulator, path: str, headers: dict[str, str]) -> None:
    assert asked(genwire_emulator, path, headers).status_code == 403
    assert genwire_emulator.requests() == []


def test_the_emulators_own_page_is_answered(genwire_emulator: Emulator) -> None:
    own = {"origin": genwire_emulator.url, "sec-fetch-site": "same-origin"}
    assert asked(genwire_emulator, MODELS, own).status_code == 200
    assert asked(genwire_emulator, "/", {"sec-fetch-site": "none"}).status_code == 200
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert asked(genwire_emulator, "/", link).status_code == 200
    assert asked(genwire_emulator, MODELS, link).status_code == 403


def test_each_service_refuses_in_its_own_form(genwire_emulator: Emulator) -> None:
    foreign = {"origin": "http://evil.example"}
    assert asked(genwire_emulator, MODELS, foreign).json()["error"]["status"] == "PERMISSION_DENIED"
    assert asked(genwire_emulator, RUN, foreign).json()["success"] is False
    assert "evil.example" in asked(genwire_emulator, CONTROL, foreign).json()["error"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize(
    "kind",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp", ""],
)
def test_the_control_plane_takes_json_alone(genwire_emulator: Emulator, method: str, kind: str) -> None:
    path = {"POST": "/_emulator/reset", "PUT": "/_emulator/tuning", "DELETE": "/_emulator/faults"}[method]
    genwire_emulator.fault("status")
    assert asked(genwire_emulator, path, {"content-type": kind}, method).status_code == 400
    assert len(genwire_emulator.faults()) == 1


def test_the_control_plane_asks_for_a_key() -> None:
    with emulator(keys=("good", "better")) as running:
        assert running.requests() == []
        for path in (
            CONTROL,
            "/_emulator/",
            "/_emulator/faults",
            "/_emulator/console/overview",
            "/_emulator/nope",
        ):
            for headers in ({}, {"x-goog-api-key": "bad"}, {"authorization": "Bearer bad"}):
                assert asked(running, path, headers).status_code == 401
            assert asked(running, f"{path}?key=good", {}).status_code == 401
        assert asked(running, CONTROL, {"x-goog-api-key": "better"}).status_code == 200
        assert asked(running, CONTROL, {"authorization": "bearer good"}).status_code == 200
        assert asked(running, "/", {}).status_code == 200


def test_every_answer_tells_browsers_to_run_nothing(client: CheckedClient) -> None:
    client.emulator.fault(
        "status",
        status=200,
        operation="files.list",
        headers={"content-type": "text/html", "content-security-policy": "script-src *"},
        body="<script>alert(1)</script>",
    )
    stream = "/v1beta/models/gemini-1.5-flash:streamGenerateContent?alt=sse"
    body: dict[str, Any] = {"contents": [{"parts": [{"text": "<script>alert(1)</script>"}]}]}
    for response in (
        client.http.get("/v1beta/files"),
        client.http.post(stream, json=body),
        *(client.http.get(path) for path in PATHS),
        client.http.get("/", headers={"host": "evil.example"}),
        client.http.request("BREW", MODELS),
        client.http.get(MODELS, headers={"x-long": "x" * 70_000}),
    ):
        assert response.headers["x-content-type-options"] == "nosniff", response.url
        assert response.headers.get_list("content-security-policy")[0].startswith("default-src 'none'")
        assert len(response.headers.get_list("content-security-policy")) == 1


# What a page can try: each returns whether it was let in, or what became of it.
ATTACKS = {
    "reset by text": "fetch(URL + '/_emulator/reset', {method: 'POST', mode: 'no-cors', body: '{}'})",
    "reset by JSON": """fetch(URL + '/_emulator/reset', {method: 'POST', body: '{}',
        headers: {'content-type': 'application/json'}})""",
    "delete": "fetch(URL + '/_emulator/requests', {method: 'DELETE'})",
    "read": "fetch(URL + '/_emulator/requests').then((answer) => answer.text()).then((text) => seen = text)",
    "ask": """fetch(URL + '/v1beta/models/gemini-1.5-flash:generateContent', {method: 'POST', mode: 'no-cors',
        body: JSON.stringify({contents: [{parts: [{text: 'foreign'}]}]})})""",
    "form": """new Promise((done) => { const form = document.body.appendChild(document.createElement('form'));
        form.action = URL + '/_emulator/reset'; form.method = 'POST'; form.enctype = 'text/plain';
        form.target = 'frame'; const frame = document.body.appendChild(document.createElement('iframe'));
        frame.name = 'frame'; frame.onload = done; form.submit(); setTimeout(done, 1000); })""",
    "script": """new Promise((done) => { const script = document.createElement('script');
        script.src = URL + '/_emulator/console/overview'; script.onload = () => done(seen = 'loaded');
        script.onerror = done; document.body.append(script); })""",
}
TRY = """
const [URL, attack, done] = arguments;
let seen = "";
Promise.resolve(eval(attack)).then(() => done(seen), () => done(seen));
"""


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[int]:
    """The port of a server of pages that are not the emulator's."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!doctype html><title>elsewhere</title><body></body>")

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.fixture(scope="module")
def victim(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A browser for which a stranger's name leads to this machine."""
    rules = "--host-resolver-rules=MAP rebound.example 127.0.0.1"
    with chromium(tmp_path_factory.mktemp("chromium"), rules) as driver:
        driver.set_script_timeout(20)
        yield driver


@pytest.mark.slow
@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("host", ["localhost", "rebound.example"])
def test_a_page_of_another_origin_can_do_nothing(
    victim: webdriver.Chrome, elsewhere: int, genwire_emulator: Emulator, host: str, attack: str
) -> None:
    genwire_emulator.seed(tuned_model())
    victim.get(f"http://{host}:{elsewhere}/")
    assert victim.execute_async_script(TRY, genwire_emulator.url, ATTACKS[attack]) == ""
    unharmed(genwire_emulator)


def test_a_name_that_was_pointed_here_is_refused(
    victim: webdriver.Chrome, genwire_emulator: Emulator
) -> None:
    genwire_emulator.seed(tuned_model())
    port = httpx.URL(genwire_emulator.url).port
    for path in ("/", MODELS, CONTROL):
        victim.get(f"http://rebound.example:{port}{path}")
        assert "not reached under the name" in victim.page_source
    unharmed(genwire_emulator)


def unharmed(running: Emulator) -> None:
    assert running.requests() == []
    assert "tunedModels" in httpx.get(f"{running.url}/v1beta/tunedModels").json()
