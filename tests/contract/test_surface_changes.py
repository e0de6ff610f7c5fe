"""What counts as a break of the public surface, and which words of the changelog excuse it."""

from __future__ import annotations

import pytest

from tests.contract.surface_changes import breaks, unnamed


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("f(a: int) -> str", "f(a: int, b: int = 0) -> str"),
        ("f(a: int) -> str", "f(a: int | str) -> str"),
        ("f(a: int) -> str", "f(a: Any) -> str"),
        ("f(a: int) -> str", "f(a: int = 0) -> str"),
        ("f(a: int) -> str | None", "f(a: int) -> str"),
        ("f(*, a: int) -> str", "f(a: int) -> str"),
        ("f(a: int, /) -> str", "f(b: int, /) -> str"),
        ("f(*, a: int, b: int) -> str", "f(*, b: int, a: int) -> str"),
        ("f(*, a: int) -> str", "f(*, a: int, **more: Any) -> str"),
        ("a: int | None", "a: int"),
        ("a <- int", "a <- int | None"),
        ("class E(ValueError)", "class E(ValueError, KeyError)"),
        ("f", "f(a: int) -> str"),
    ],
)
def test_what_breaks_nothing(before: str, now: str) -> None:
    assert not [*breaks([before], [now])]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("f(a: int) -> str", "g(a: int) -> str"),
        ("f(a: int) -> str", "f(b: int) -> str"),
        ("f(a: int) -> str", "f() -> str"),
        ("f(a: int) -> str", "f(a: int, b: int) -> str"),
        ("f(a: int, b: int) -> str", "f(b: int, a: int) -> str"),
        ("f(a: int) -> str", "f(*, a: int) -> str"),
        ("f(a: int) -> str", "f(a: int, /) -> str"),
        ("f(*, a: int, **more: Any) -> str", "f(*, a: int) -> str"),
        ("f(a: int | str) -> str", "f(a: int) -> str"),
        ("f(a: int = 1) -> str", "f(a: int) -> str"),
        ("f(a: int = 1) -> str", "f(a: int = 2) -> str"),
        ("f(a: int) -> str", "f(a: int) -> str | None"),
        ("f(a: int) -> str", "f(a: int) -> Any"),
        ("f(a: int) -> str", "f: str"),
        ("a: int", "a: int | None"),
        ("a: int", "a() -> int"),
        ("a <- int | None", "a <- int"),
        ("class E(ValueError, KeyError)", "class E(KeyError)"),
        ("f(a: int = <object at 1>) -> str", "f(a: int = <object at 2>) -> str"),
    ],
)
def test_what_breaks_programs(before: str, now: str) -> None:
    assert [one.before for one in breaks([before], [now])] == [before]


def test_what_is_gone_with_its_owner_is_mentioned_once() -> None:
    before = ["Batch", "Batch.done: bool", "Batch.wait() -> None", "Gateway.id: str"]
    assert [one.name for one in breaks(before, ["Batch.wait() -> None"])] == ["Batch", "Gateway.id"]


CHANGELOG = """# Changelog

## Unreleased

### Added

- `Pager.page` is new.

### Changed

- `gl.models.get(name)` takes any name; `ValidationError` is no ValueError.

### Removed

- `Stream.text` and `Batch`.

## 0.1.0

### Removed

- `Chat.history`
"""


@pytest.mark.parametrize(
    ("name", "is_named"),
    [
        ("GenerativeLanguage.models.get", True),
        ("errors.ValidationError", True),
        ("Stream.text", True),
        ("Batch", True),
        ("Pager.page", False),
        ("Chat.history", False),
        ("Batch.done", False),
        ("WorkersAI.models.get", False),
        ("GenerativeLanguage.files.get", False),
    ],
)
def test_the_changelog_excuses_what_it_names_as_changed_or_removed(name: str, is_named: bool) -> None:
    found = [*breaks([f"{name}: int"], [])]
    assert [one.name for one in unnamed(found, CHANGELOG)] == ([] if is_named else [name])
