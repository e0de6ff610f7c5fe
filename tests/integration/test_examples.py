"""Every example runs, as a user would run it, and says something."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from genwire.testing import Emulator
from tests.clients.media import write_media
from tests.integration.test_generativeai import INCREMENT

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "examples").glob("*/*.py"))
MEDIA = {
    "audio": "sample.mp3",
    "cache": "a11.txt",
    "image": "organ.jpg",
    "pdf": "test.pdf",
    "video": "Big_Buck_Bunny.mp4",
}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.parent.name}/{script.stem}")
def test_example(
    script: Path,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    emulator.seed(INCREMENT)
    write_media(tmp_path)
    for name, value in {
        "GOOGLE_API_KEY": "any",
        "GOOGLE_GEMINI_BASE_URL": emulator.url,
        "CLOUDFLARE_API_TOKEN": "any",
        "CLOUDFLARE_ACCOUNT_ID": "any",
        "CLOUDFLARE_BASE_URL": emulator.cloudflare_url,
    }.items():
        monkeypatch.setenv(name, value)
    media = MEDIA.get(script.stem.removeprefix("stream_"))
    monkeypatch.setattr(sys, "argv", [str(script), *([str(tmp_path / media)] if media else [])])
    runpy.run_path(str(script), run_name="__main__")
    assert capsys.readouterr().out.strip()
    assert [one for one in emulator.requests() if one["status"] is None or one["status"] >= 400] == []


def test_the_page_s_examples_and_the_models_have_one_each() -> None:
    from genwire_raw.workers_ai.model_registry import MODELS
    from tests.clients.page_examples import examples

    assert len([script for script in SCRIPTS if script.parent.name == "google"]) == len(examples("python"))
    assert len([script for script in SCRIPTS if script.parent.name == "workers_ai"]) == len(MODELS)
