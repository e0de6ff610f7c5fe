"""Compares rendered with committed packages, and updates the committed ones."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from .render import PACKAGE

_SKIPPED = ("__pycache__", ".mypy_cache", ".ruff_cache")


def drift(made: Path, committed: Path) -> Iterator[str]:
    """Yield a unified diff from the committed package to the rendered one; no lines if they are equal."""
    old, new = _files(committed), _files(made)
    for name in sorted(old | new):
        before = (committed / PACKAGE / name).read_text(encoding="utf-8") if name in old else ""
        after = (made / PACKAGE / name).read_text(encoding="utf-8") if name in new else ""
        if before != after or (name in old) != (name in new):
            lines = unified_diff(
                before.splitlines(),
                after.splitlines(),
                f"committed/{name}" if name in old else "/dev/null",
                f"made/{name}" if name in new else "/dev/null",
                lineterm="",
            )
            yield from list(lines) or [f"only in {'committed' if name in old else 'made'}: {name}"]


def publish(made: Path, committed: Path) -> list[str]:
    """Update the committed package to the rendered one; equal files are not touched.

    Returns:
        The names of the changed files.
    """
    old, new = _files(committed), _files(made)
    changed: list[str] = []
    for name in sorted(old | new):
        target = committed / PACKAGE / name
        content = (made / PACKAGE / name).read_bytes() if name in new else None
        if content is not None and name in old and target.read_bytes() == content:
            continue
        changed.append(name)
        if content is None:
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    _remove_empty(committed / PACKAGE)
    return changed


def _files(folder: Path) -> set[str]:
    root = folder / PACKAGE
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not set(_SKIPPED) & set(path.parts)
    }


def _remove_empty(folder: Path) -> None:
    """Remove folders that contain only caches."""
    for path in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
        if path.name not in _SKIPPED and all(one.name in _SKIPPED for one in path.iterdir()):
            for cache in path.glob("*/*"):
                cache.unlink()
            for cache in path.iterdir():
                cache.rmdir()
            path.rmdir()
