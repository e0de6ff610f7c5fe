"""The documentation's site: it builds without a network, its links lead somewhere, its search finds what people ask."""

from __future__ import annotations

import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from docs.site_builder.docstrings import attributes, markdown, signature
from docs.site_builder.links import check
from tests.emulator.browser import chromium

ROOT = Path(__file__).resolve().parents[2]
RESULTS = """
return [...document.querySelectorAll('*')].filter(one => one.shadowRoot).map(one => one.shadowRoot.textContent).join()
"""


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ('<a href="other.html#there">a</a>', None),
        ('<a href="folder/">a</a><a href="#here" id="here">b</a><a href="https://example.com/x">c</a>', None),
        ('<a href="missing.html">a</a>', "index.html: missing.html: there is no such file"),
        ('<img src="missing.png">', "index.html: missing.png: there is no such file"),
        ('<a href="other.html#nowhere">a</a>', "index.html: other.html#nowhere: there is no such anchor"),
        ('<a href="#nowhere">a</a>', "index.html: #nowhere: there is no such anchor"),
        ('<script src="https://example.com/x.js"></script>', "is loaded from another host"),
        ('<link rel="stylesheet" href="//example.com/x.css">', "is loaded from another host"),
    ],
)
def test_links_that_lead_nowhere_are_found(tmp_path: Path, page: str, wrong: str | None) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/index.html").write_text("<p>a</p>")
    (tmp_path / "other.html").write_text('<h2 id="there">There</h2>')
    (tmp_path / "index.html").write_text(page)
    found = [*check(tmp_path)]
    assert found == [] if wrong is None else wrong in found[0]


def documented(name: str, *more: int, size: float = 1.5, **rest: str) -> list[str]:
    """Do something.

    It does it twice.

    Args:
        name: The name | of it.
        *more: Numbers.
        size: The size in metres,
            at least 0.
        **rest: The rest.

    Returns:
        What was done.

    Raises:
        ValueError: It is wrong.
    """
    return [name, *map(str, more), str(size), *rest]


def test_a_docstring_becomes_markdown() -> None:
    text = markdown(documented.__doc__)
    assert text.startswith(
        "Do something.\n\nIt does it twice.\n\n**Arguments**\n\n- `name`: The name | of it."
    )
    assert "- `size`: The size in metres, at least 0.\n" in text
    assert "**Returns**\n\nWhat was done." in text
    assert "**Raises**\n\n- `ValueError`: It is wrong." in text
    assert attributes("A class.\n\nAttributes:\n    size: The\n        size.") == {"size": "The size."}


def test_a_signature_is_shown_as_it_is_called() -> None:
    shown = "f(name: str, *more: int, size: float = 1.5, **rest: str) -> list[str]"
    assert signature("f", documented) == shown
    assert signature("a_name_that_is_longer", documented).count("\n") == 5

    def keywords(*, page_size: int | None = None) -> None: ...

    assert signature("f", keywords) == "f(*, page_size: int | None = None) -> None"


@pytest.fixture(scope="module")
def site() -> Path:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "http_proxy": "http://127.0.0.1:1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "docs.site_builder.build"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return ROOT / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and prints nothing."""

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback."""
    handler = partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.slow
def test_each_page_is_there_as_markdown_too(site: Path) -> None:
    listed = [
        line.partition("](")[2].removesuffix(")") for line in (site / "llms.txt").read_text().splitlines()
    ]
    pages = [path for path in listed if path]
    assert {"recipes.md", "guide/tracing.md", "reference/gl-models.md", "raw/workers_ai/ai.md"} <= {*pages}
    for path in pages:
        assert (site / path).read_text(encoding="utf-8").startswith("# ")
        assert (site / path).with_suffix(".html").is_file()


@pytest.fixture(scope="module")
def home(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A browser that shows the first page."""
    with served(site) as url, chromium(tmp_path_factory.mktemp("profile")) as driver:
        driver.get(f"{url}/index.html")
        yield driver


@pytest.mark.slow
@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("limit cost", "How do I limit cost?"),
        ("prompt blocked", "Why was my prompt blocked?"),
        ("test without network", "How do I test without a network?"),
        ("retries cost", "What does it cost when it retries?"),
        ("resume bulk", "How do I resume a bulk job?"),
        ("proxy", "How do I use a proxy?"),
        ("count tokens", "How do I count tokens?"),
        ("generate_content_stream", "gl.models.generate_content_stream"),
        ("RateLimitError", "RateLimitError"),
        ("opentelemetry", "Traces and metrics"),
    ],
)
def test_its_search_finds_what_people_ask(home: webdriver.Chrome, question: str, answer: str) -> None:
    home.refresh()
    wait = WebDriverWait(home, 20)
    wait.until(lambda one: one.find_element(By.CSS_SELECTOR, ".md-search__button"))
    home.execute_script("document.querySelector('.md-search__button').click()")
    wait.until(lambda one: one.execute_script("return document.activeElement.tagName") != "BODY")
    ActionChains(home).send_keys(question).perform()
    wait.until(lambda one: answer in str(one.execute_script(RESULTS)))
