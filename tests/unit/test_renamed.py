"""Renamed names: the old ones warn, give the new ones, and are gone after one release."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from packaging.version import Version

import genwire
from genwire._core import renamed as renaming
from genwire._core.renamed import RENAMED, Renamed, renamed

SDK = Path(__file__).parents[2] / "sdk"


def test_an_old_name_of_the_package_gives_the_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renaming, "RENAMED", {"Repeat": Renamed("Retry", "0.2.0")})
    message = "^genwire.Repeat has been renamed Retry in version 0.2.0 and will be gone in the next$"
    with pytest.warns(DeprecationWarning, match=message) as warned:
        assert getattr(genwire, "Repeat") is genwire.Retry  # noqa: B009 - type checkers do not know it
    assert warned[0].filename == __file__


def test_an_old_name_of_a_method_gives_the_new_one() -> None:
    class Models:
        def get(self, name: str) -> str:
            return f"got {name}"

        fetch = renamed("get", since="0.2.0")

    message = "^Models.fetch has been renamed get in version 0.2.0 and will be gone in the next$"
    with pytest.warns(DeprecationWarning, match=message) as warned:
        assert Models().fetch("x") == "got x"
    assert warned[0].filename == __file__
    assert isinstance(Models.fetch, renamed)


def test_old_names_are_gone_after_one_release() -> None:
    found = [now.since for now in RENAMED.values()]
    for path in SDK.rglob("*.py"):
        if path.name != "renamed.py":
            found += re.findall(r'\brenamed\([^)]*since="([^"]+)"', path.read_text(encoding="utf-8"))
    assert [since for since in found if Version(since) < Version(genwire.__version__)] == []
