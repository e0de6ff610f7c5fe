# ruff: noqa: INP001 - a script, in a folder of pages
"""Takes the pictures of the console that docs/console.md shows: `make pictures`. Needs chromium and chromium-driver."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from genwire import GenerativeLanguage, WorkersAI
from genwire.testing import Emulator, emulator
from tests.emulator.browser import chromium

IMAGES: Final = Path(__file__).resolve().parent / "images"
_WIDTH, _HEIGHT = 1360, 1000
_DARK: Final = "--blink-settings=preferredColorScheme=0"
_LIGHT: Final = "--blink-settings=preferredColorScheme=1"


def main() -> None:
    """Fill an emulator as a user would, and take both pictures."""
    with emulator(engine="echo") as running:
        fill(running)
        for name, scheme, heading in (
            ("console", _LIGHT, None),
            ("console-requests-dark", _DARK, "Requests"),
        ):
            with tempfile.TemporaryDirectory() as profile, chromium(Path(profile), scheme) as driver:
                take(driver, running.url, IMAGES / f"{name}.png", heading)


def fill(running: Emulator) -> None:
    """Tune models, upload files and ask both services."""
    token = "any"  # noqa: S105 - no secret
    with GenerativeLanguage(api_key="any", base_url=running.url) as gl:
        for name, epochs in (("number-generator", 5), ("sentence-translator", 20)):
            examples = [(str(number), str(number + 1)) for number in range(1, 9)]
            source = "models/gemini-1.5-flash-001-tuning"
            operation = gl.tuned_models.create(
                id=name, source_model=source, display_name=name, training_data=examples, epoch_count=epochs
            )
            operation.wait(progress=False)
        gl.files.upload(b"Once upon a time.", mime_type="text/plain", display_name="story.txt")
        gl.files.upload(b"\x89PNG", mime_type="image/png", display_name="picture.png")
        gl.models.generate_content(model="gemini-3.8-flash", contents="Why is the sky blue?")
        gl.models.count_tokens(model="gemini-3.8-flash", contents="Why is the sky blue?")
    with WorkersAI(account_id="account", api_token=token, base_url=running.cloudflare_url) as cf:
        cf.run("@cf/meta/llama-3.2-3b-instruct", prompt="Why is the sky blue?")


def take(driver: webdriver.Chrome, url: str, path: Path, heading: str | None) -> None:
    """Show the console from its top, or from a heading with its first entry open, and save what is seen."""
    driver.set_window_size(_WIDTH, _HEIGHT)
    # The window has a frame; what is seen of the page is to have the size.
    extra = _HEIGHT - int(driver.execute_script("return window.innerHeight"))
    driver.set_window_size(_WIDTH, _HEIGHT + extra)
    driver.get(url)
    WebDriverWait(driver, 20).until(lambda one: one.find_elements(By.CSS_SELECTOR, "details"))
    if heading is not None:
        driver.execute_script(
            "const title = [...document.querySelectorAll('h2')].find(one => one.textContent.includes(arguments[0]));"
            "document.querySelector('details').open = true;"
            "title.scrollIntoView();",
            heading,
        )
    driver.save_screenshot(str(path))


if __name__ == "__main__":
    main()
