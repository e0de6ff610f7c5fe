"""The names of models: one data file, which the emulator, the documents and the examples go by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from genwire import GenerativeLanguage
from genwire.emulator.contract import load
from genwire.testing import Emulator

ROOT = Path(__file__).resolve().parents[2]
NAMES: Mapping[str, Any] = {
    **load("generativelanguage").document["x-models"],
    **load("workers_ai").document["x-models"],
}
NAME = re.compile(
    r"gemini-(?:\d[\w.-]*|pro|flash[\w-]*)|gemma-\d[\w.-]*|(?:text-|gemini-)?embedding-[\w-]*\d+(?:-\w+)?"
    r"|(?:text|chat)-bison-\d+|@(?:cf|hf)/[\w.-]+/[\w.-]+\w"
)
# What shows PaLM and tuning, or says which models are gone, has names of models that are.
RETIRED_ON = {
    "README.md": {"gemini-1.5-flash-001-tuning"},
    "docs/raw.md": {"gemini-1.5-flash-001"},
    "docs/guide/tuning.md": {"gemini-1.5-flash-001-tuning"},
    "docs/guide/palm.md": {"text-bison-001", "chat-bison-001", "embedding-gecko-001"},
    "examples/quickstart.py": {"gemini-1.5-flash-001-tuning"},
}
PAGES = [
    ROOT / "README.md",
    ROOT / "examples/quickstart.py",
    ROOT / "sdk/genwire/__init__.py",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs/guide").glob("*.md")),
]
SHOWS_ALL = {"services_today.md", "emulator.md", "contract_status.md"}


def examples(page: Path) -> str:
    """What a page shows as code; all of a program."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".py":
        return text
    return "\n".join(re.findall(r"^```\w*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_examples_use_models_of_today(page: Path) -> None:
    allowed = RETIRED_ON.get(str(page.relative_to(ROOT)), set[str]())
    found = set(NAME.findall(examples(page)))
    retired = {name for name in found if "retired" in NAMES.get(name, {})}
    assert retired == allowed
    unknown = {name for name in found - NAMES.keys() if not name.startswith("@")}
    assert unknown == set()


def test_the_default_is_what_readers_see_first() -> None:
    default, _ = (name for name, facts in NAMES.items() if facts.get("default"))
    assert NAME.findall((ROOT / "README.md").read_text(encoding="utf-8"))[0] == default


def test_the_emulator_serves_every_name(genwire_emulator: Emulator) -> None:
    names = {name: facts for name, facts in NAMES.items() if not name.startswith("@")}
    with GenerativeLanguage(api_key="any", base_url=genwire_emulator.url) as gl:
        listed = {model.name for model in gl.models.list()}
        assert {f"models/{name}" for name in names} <= listed
        for name, facts in names.items():
            model = gl.models.get(name)
            methods = set(model.supported_generation_methods or ())
            if facts["family"] != "palm" and "content" in facts["abilities"]:
                assert "generateContent" in methods
            elif facts["family"] != "palm" and "embeddings" in facts["abilities"]:
                assert "embedContent" in methods
