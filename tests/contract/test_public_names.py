"""The public surface: exported, documented, and broken only where the changelog says so.

`python -m tests.contract.test_public_names` records the surface of a release: `make surface`.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest

import genwire
from tests.contract.public_surface import CLIENTS, chat, client, members, operation, surface
from tests.contract.surface_changes import breaks, unnamed

RECORD = Path(__file__).parent / "data/public_surface.txt"
CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
INIT = Path(inspect.getfile(genwire))


def test_the_changelog_names_what_breaks_since_the_last_release() -> None:
    found = breaks(RECORD.read_text(encoding="utf-8").splitlines(), surface())
    left = unnamed(found, CHANGELOG.read_text(encoding="utf-8"))
    assert not left, 'neither "Changed" nor "Removed" of CHANGELOG.md names:\n' + "\n".join(map(str, left))


def test_exported_names_are_sorted_and_all_there() -> None:
    assert genwire.__all__ == sorted(genwire.__all__)
    assert dir(genwire) == genwire.__all__
    for name in genwire.__all__:
        assert getattr(genwire, name) is not None


def test_what_type_checkers_see_is_what_there_is() -> None:
    """The names are written twice, for type checkers and for lazy loading: they have to agree."""
    tree = ast.parse(INIT.read_text(encoding="utf-8"))
    (checked,) = (
        node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    seen: set[str] = set()
    for node in checked.body:
        assert isinstance(node, ast.ImportFrom)
        for alias in node.names:
            seen.add(alias.name)
            if node.module is not None:
                home = importlib.import_module(f"genwire.{node.module}")
                assert getattr(genwire, alias.name) is getattr(home, alias.name)
    assert seen | {"__version__"} == set(genwire.__all__)


@pytest.mark.parametrize("name", [name for name in genwire.__all__ if name[0].isupper()])
def test_exported_classes_are_where_users_import_them_from(name: str) -> None:
    home = "genwire.errors" if name == "GenwireError" else "genwire"
    assert getattr(genwire, name).__module__ == home


def test_names_are_loaded_when_they_are_first_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("errors", "Retry"):
        value = getattr(genwire, name)
        monkeypatch.delitem(vars(genwire), name)
        assert getattr(genwire, name) is value


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(AttributeError, match=r"^module 'genwire' has no attribute 'Nothing'$"):
        genwire.Nothing  # type: ignore[attr-defined]  # noqa: B018


def test_all_that_is_public_is_documented() -> None:
    for name in genwire.__all__:
        value = getattr(genwire, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert (value.__doc__ or "").strip(), name
    owners = [client(name, is_async=False) for name in CLIENTS]
    for owner in [*owners, operation(is_async=False), chat(is_async=False)]:
        for name, member in members(owner):
            assert (member.__doc__ or "").strip(), f"{type(owner).__name__}.{name}"


@pytest.mark.parametrize("package", ["genwire", "genwire_raw"])
def test_peers_type_checkers_are_told_to_look(package: str) -> None:
    """DGAP#264, googleapis/python-genai#61, #434, #871: partly unknown types. What they see is in tests/typing."""
    assert (Path(inspect.getfile(importlib.import_module(package))).parent / "py.typed").is_file()


if __name__ == "__main__":
    RECORD.write_text("\n".join(surface()) + "\n", encoding="utf-8")
