"""The console: what it serves, and how it works in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator
from tests.emulator.browser import chromium
from tests.emulator.checked_client import CheckedClient

pytestmark = pytest.mark.slow

OVERVIEW = "/_emulator/console/overview"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"
HOSTILE = '<img src=x onerror="window.harmed = true">'
PATIENCE = 20
# What is wider than the card or section that it is in, or than the page; where one can scroll, nothing is.
STICKING_OUT = """
const out = [...document.querySelectorAll("main *")].filter((one) => {
  const around = one.parentElement.closest(".card, section, main");
  if (one.closest(".scrolling, .requests, svg")) return false;
  return one.getBoundingClientRect().right > around.getBoundingClientRect().right + 1;
});
const page = document.documentElement;
return [...out.map((one) => one.outerHTML), ...(page.scrollWidth > page.clientWidth ? ["the page"] : [])];
"""


def tuned_model(name: str = "increment", **more: Any) -> dict[str, Any]:
    examples = [{"textInput": str(number), "output": str(number + 1)} for number in range(8)]
    task = {"hyperparameters": {"epochCount": 6}, "trainingData": {"examples": {"examples": examples}}}
    return {
        "displayName": name,
        "baseModel": "models/gemini-1.5-flash-001-tuning",
        "tuningTask": task,
        **more,
    }


def upload(client: CheckedClient, name: str) -> None:
    headers = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
    begun = client.http.post("/upload/v1beta/files", headers=headers, json={"file": {"displayName": name}})
    ending = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    client.http.post(begun.headers["x-goog-upload-url"], headers=ending, content=b"hello")


def test_the_page_allows_nothing_but_its_own_files(client: CheckedClient) -> None:
    page = client.http.get("/")
    assert page.headers["content-type"].startswith("text/html")
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy
    assert not re.search(r"<style|\sstyle=|\son\w+=|https?://|<script(?! type=\"module\" src=)", page.text)


def test_every_file_that_the_page_needs_is_there(client: CheckedClient) -> None:
    page = client.http.get("/").text
    wanted = set(re.findall(r'(?:src|href)="(/[^"#]+)"', page))
    while wanted:
        path = wanted.pop()
        response = client.http.get(path)
        assert response.status_code == 200, path
        assert response.headers["x-content-type-options"] == "nosniff"
        wanted |= {
            path.rpartition("/")[0] + "/" + name for name in re.findall(r'from "\./(\S+)"', response.text)
        }


def test_the_overview_has_models_of_both_services(client: CheckedClient) -> None:
    models = {model["name"]: model for model in client.http.get(OVERVIEW).json()["models"]}
    asks = {name: model.get("ask", {}).get("method") for name, model in models.items()}
    assert asks["models/gemini-1.5-flash"] == "streamGenerateContent"
    assert asks["models/text-bison-001"] == "generateText"
    assert asks["models/chat-bison-001"] == "generateMessage"
    assert asks["models/text-embedding-004"] is None
    assert models[LLAMA]["ask"]["url"].endswith(f"/ai/run/{LLAMA}")


def test_the_overview_follows_a_tuning(client: CheckedClient) -> None:
    client.emulator.tuning(mode="manual")
    client.post("/v1beta/tunedModels", tuned_model())
    client.emulator.step_tuning(5)
    (model,) = client.http.get(OVERVIEW).json()["tunedModels"]
    assert (model["state"], model["totalSteps"]) == ("CREATING", 12)
    assert [step for step, _ in model["losses"]] == [1, 2, 3, 4, 5]
    assert "ask" not in model
    client.emulator.step_tuning()
    (model,) = client.http.get(OVERVIEW).json()["tunedModels"]
    assert len(model["losses"]) == 12
    assert model["ask"]["url"] == f"/v1beta/{model['name']}:streamGenerateContent"


def test_long_tunings_are_thinned_out(client: CheckedClient) -> None:
    model = tuned_model()
    model["tuningTask"]["hyperparameters"] = {"epochCount": 100, "batchSize": 1}
    client.emulator.seed(model)
    (shown,) = client.http.get(OVERVIEW).json()["tunedModels"]
    steps = [step for step, _ in shown["losses"]]
    assert len(steps) == 200
    assert (steps[0], steps[-1]) == (1, 800)


def test_the_overview_has_requests_with_bodies_and_without_secrets(client: CheckedClient) -> None:
    client.post(
        "/v1beta/models/gemini-1.5-flash:countTokens?key=secret", {"contents": [{"parts": [{"text": "x"}]}]}
    )
    client.get("/v1beta/files", headers={"x-goog-api-key": "secret"})
    response = client.http.get(OVERVIEW)
    newest, oldest = response.json()["requests"]
    assert (newest["operation"], newest["number"]) == ("files.list", 2)
    assert oldest["body"] == {"contents": [{"parts": [{"text": "x"}]}]}
    assert "secret" not in response.text
    assert [one["number"] for one in client.http.get(OVERVIEW, params={"after": 1}).json()["requests"]] == [2]


def test_looking_leaves_no_trace_and_runs_into_no_faults(client: CheckedClient) -> None:
    client.emulator.fault("status", status=500)
    assert client.http.get("/").status_code == client.http.get(OVERVIEW).status_code == 200
    assert client.emulator.requests() == []
    assert [fault["fired"] for fault in client.emulator.faults()] == [0]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with chromium(tmp_path_factory.mktemp("chromium")) as driver:
        yield driver


class Console:
    """The console in a browser."""

    def __init__(self, browser: webdriver.Chrome, emulator: Emulator, *, opened: bool = False) -> None:
        self.browser = browser
        self.emulator = emulator
        if not opened:
            browser.get(f"{emulator.url}/")
        self.until("return document.querySelectorAll('#model option').length")

    def find(self, selector: str) -> WebElement:
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        return self.find(selector).text

    def until(self, script: str) -> Any:
        """What a script returns, once that is true."""
        return WebDriverWait(self.browser, PATIENCE).until(lambda driver: driver.execute_script(script))

    def shows(self, selector: str, text: str) -> None:
        """Waits until some text is to be seen."""
        WebDriverWait(self.browser, PATIENCE).until(lambda _: text in self.text(selector))

    def choose(self, model: str) -> None:
        self.find(f"#model option[value='{model}']").click()

    def answer(self) -> str:
        """The latest answer, once it is complete."""
        self.until("return document.querySelector('#conversation').getAttribute('aria-busy') === 'false'")
        return self.text("article.model:last-child")


def log_of(browser: webdriver.Chrome) -> list[str]:
    """What the browser has complained of since it was asked last."""
    entries: list[dict[str, str]] = browser.get_log("browser")  # type: ignore[no-untyped-call]
    return [one["message"] for one in entries if one["level"] == "SEVERE"]


@pytest.fixture
def console(browser: webdriver.Chrome, genwire_emulator: Emulator) -> Iterator[Console]:
    shown = Console(browser, genwire_emulator)
    yield shown
    # What the policy forbids is complained of here, and so is what fails.
    assert [one for one in log_of(browser) if "Failed to load resource" not in one] == []


def test_everything_appears_as_it_happens(console: Console, client: CheckedClient) -> None:
    assert "None yet" in console.text("#tuned-models")
    client.emulator.seed(tuned_model("Counts on", description="By one."))
    upload(client, "A greeting")
    console.shows("#tuned-models", "Counts on")
    console.shows("#tuned-models", "12 of 12")
    console.shows("#files", "A greeting")
    assert console.find("#tuned-models svg").accessible_name.startswith("Mean loss: ")
    points = console.find("#tuned-models polyline").get_attribute("points") or ""
    assert len(points.split()) == 12
    console.find("#requests details summary").click()
    console.shows("#requests details", "Headers")
    console.emulator.reset()
    console.shows("#tuned-models", "None yet")
    console.shows("#requests", "None yet")


def test_a_curve_grows_while_tuning(console: Console, client: CheckedClient) -> None:
    client.emulator.tuning(mode="manual")
    client.post("/v1beta/tunedModels", tuned_model())
    client.emulator.step_tuning(4)
    console.shows("#tuned-models", "4 of 12")
    client.emulator.step_tuning()
    console.shows("#tuned-models", "12 of 12")
    console.shows("#tuned-models .badge", "ACTIVE")


def test_requests_are_shown_with_their_bodies(console: Console, client: CheckedClient) -> None:
    client.post("/v1beta/models/nope:generateContent", {"contents": [{"parts": [{"text": "Who is there?"}]}]})
    console.shows("#requests .status", "404")
    console.find("#requests summary").click()
    console.shows("#requests pre", "Who is there?")
    client.get("/v1beta/files")
    console.shows("#requests li:first-child", "files.list")
    assert "Who is there?" in console.text("#requests li:last-child pre")


@pytest.mark.parametrize(
    "model", ["models/gemini-1.5-flash", "models/chat-bison-001", "models/text-bison-001", LLAMA, "tuned"]
)
def test_every_kind_of_model_can_be_asked(console: Console, model: str) -> None:
    if model == "tuned":
        model = console.emulator.seed(tuned_model())[0]["name"]
        console.until(f"return document.querySelector('#model option[value=\"{model}\"]')")
    console.choose(model)
    console.find("#message").send_keys("7", Keys.ENTER)
    answer = console.answer()
    assert answer.startswith(model)
    assert ("8" if model.startswith("tuned") else "7") in answer.splitlines()[1]


def test_settings_and_earlier_turns_are_sent(console: Console) -> None:
    console.choose(LLAMA)
    console.find("#system").send_keys("Be brief.")
    console.find("#max-tokens").clear()
    console.find("#max-tokens").send_keys("5")
    console.find("#temperature").send_keys("0.5")
    console.find("#message").send_keys("one", Keys.ENTER)
    assert 'You said: "one' in console.answer()
    console.find("#message").send_keys("two", Keys.ENTER)
    console.shows("#conversation", "two")
    console.answer()
    body = console.emulator.requests("ai.run.llama_3_2_3b_instruct")[-1]["body"]
    assert (body["max_tokens"], body["temperature"]) == (5, 0.5)
    assert [one["role"] for one in body["messages"]] == ["system", "user", "assistant", "user"]


def test_an_answer_appears_piece_by_piece_and_can_be_stopped(console: Console) -> None:
    console.emulator.fault("stall", operation="models.streamGenerateContent", after_bytes=2000)
    console.find("#message").send_keys("count to 500", Keys.ENTER)
    console.shows("#conversation", "1 2")
    console.find("#stop").click()
    assert "stopped" in console.answer()
    assert "500\n" not in console.text("article.model")


@pytest.mark.parametrize("model", ["models/gemini-1.5-flash", LLAMA])
def test_failures_are_told(console: Console, model: str) -> None:
    console.choose(model)
    wanted = "emulate:error=INTERNAL/2" if model.startswith("models/") else "emulate:error=3040/2"
    console.find("#message").send_keys(f"count to 9 {wanted}", Keys.ENTER)
    console.shows("article .failure", "error" if model.startswith("models/") else "AiError")


def test_nothing_of_what_is_shown_becomes_markup(console: Console, client: CheckedClient) -> None:
    client.emulator.seed(tuned_model("Increment", description=HOSTILE))
    upload(client, HOSTILE)
    client.http.get(f"/v1beta/{HOSTILE}", params={"pageToken": HOSTILE}, headers={"x-note": HOSTILE})
    client.generate(HOSTILE)
    console.find("#message").send_keys(HOSTILE, Keys.ENTER)
    assert HOSTILE in console.answer()
    for selector in ("#tuned-models", "#files", "#requests"):
        console.shows(selector, HOSTILE)
    for summary in console.browser.find_elements(By.CSS_SELECTOR, "#requests summary"):
        summary.click()
    assert not console.browser.find_elements(By.CSS_SELECTOR, "main img")
    assert console.browser.execute_script("return window.harmed") is None


def test_it_can_be_used_by_keyboard(console: Console) -> None:
    name = console.emulator.seed(tuned_model())[0]["name"]
    console.shows("#tuned-models", "Ask")
    active = console.browser.switch_to.active_element
    active.send_keys(Keys.TAB, Keys.ENTER)  # the first stop skips to the playground
    assert console.browser.switch_to.active_element.get_attribute("id") == "message"
    console.find("#tuned-models button").send_keys(Keys.ENTER)
    assert console.find("#model").get_attribute("value") == name
    console.browser.switch_to.active_element.send_keys("3", Keys.SHIFT, Keys.ENTER, Keys.SHIFT, Keys.ENTER)
    assert "4" in console.answer()
    controls = console.browser.find_elements(
        By.CSS_SELECTOR, "a, button, input, select, textarea, [tabindex]"
    )
    assert [
        one.get_attribute("outerHTML") for one in controls if one.is_displayed() and not one.accessible_name
    ] == []


def test_collections_fill_by_themselves(console: Console, client: CheckedClient) -> None:
    for section in ("#batches", "#fileSearchStores", "#cachedContents"):
        assert "None yet" in console.text(section)
    cached = {
        "model": "models/gemini-1.5-flash-001",
        "displayName": "A manual",
        "contents": [{"parts": [{"text": "word " * 50}]}],
        "ttl": "9000s",
    }
    name = client.post("/v1beta/cachedContents", cached).json()["name"]
    console.shows("#cachedContents", "A manual")
    console.shows("#cachedContents", name)
    assert "word word" not in console.text("#cachedContents")
    client.http.delete(f"/v1beta/{name}")
    console.shows("#cachedContents", "None yet")


def test_quotas_are_shown_with_their_use(client: CheckedClient) -> None:
    client.http.put("/_emulator/quotas", json={"model": "gemini-1.5-flash", "rpm": 7})
    client.generate("hello")
    (shown,) = [one for one in client.http.get(OVERVIEW).json()["collections"] if one["id"] == "quotas"]
    (item,) = [one for one in shown["items"] if one["name"].endswith("gemini-1.5-flash")]
    assert (item["facts"]["RPM"], item["facts"]["RPM used"]) == ("7", "1")
    client.http.delete("/_emulator/quotas")


@pytest.mark.parametrize("width", [420, 1300, 1440])
def test_nothing_sticks_out_or_stands_empty(console: Console, client: CheckedClient, width: int) -> None:
    unnamed = {key: value for key, value in tuned_model().items() if key != "displayName"}
    client.post("/v1beta/tunedModels", unnamed)
    client.post("/v1beta/tunedModels?tunedModelId=a-very-long-id-of-forty-characters-abcd", unnamed)
    upload(client, "x" * 80)
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    console.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        console.shows("#tuned-models .count", "2")
        console.shows("#files .count", "1")
        assert console.browser.execute_script(STICKING_OUT) == []
        assert console.find("#conversation").size["height"] < 150
        console.find("#message").send_keys("count to 500", Keys.ENTER)
        console.answer()
        assert console.find("#playground").size["height"] < 950
    finally:
        console.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_it_is_light_or_dark_as_the_browser_is(console: Console) -> None:
    grounds = set()
    for scheme in ("light", "dark"):
        features = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        console.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", features)
        grounds.add(console.find("body").value_of_css_property("background-color"))
    assert len(grounds) == 2


def test_a_key_is_asked_for_where_keys_are_checked(browser: webdriver.Chrome) -> None:
    with run_emulator(keys=("the-key",)) as emulator:
        browser.get(f"{emulator.url}/")
        key = browser.find_element(By.ID, "key")
        WebDriverWait(browser, PATIENCE).until(lambda _: key.is_displayed())
        key.send_keys("another", Keys.ENTER)
        WebDriverWait(browser, PATIENCE).until(
            lambda driver: driver.execute_script("return arguments[0].validationMessage", key)
        )
        key.clear()
        key.send_keys("the-key", Keys.ENTER)
        console = Console(browser, emulator, opened=True)
        assert not key.is_displayed()
        for model in ("models/gemini-1.5-flash", LLAMA):
            console.choose(model)
            console.find("#message").send_keys("hello", Keys.ENTER)
            assert 'You said: "hello"' in console.answer()
        assert "the-key" not in str(emulator.requests())
    log_of(browser)


def test_it_says_when_the_emulator_is_gone(browser: webdriver.Chrome) -> None:
    with run_emulator() as emulator:
        console = Console(browser, emulator)
    console.shows("#trouble", "does not answer")
    browser.get("about:blank")
    log_of(browser)
