"""Builds the site into `site/`, without a network: `make site`.

Pages of docs/ are taken as they are; the reference and the raw layer are made from the code. Each page is there as
Markdown too, beside its HTML, and `llms.txt` lists them.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from .links import check
from .raw_pages import raw_pages
from .reference import Page, pages

ROOT: Final = Path(__file__).resolve().parents[2]
DOCS: Final = ROOT / "docs"
SITE: Final = ROOT / "site"
_WORK: Final = ROOT / ".cache" / "site"
# Pages that are elsewhere in the project.
_OUTSIDE: Final = {"index.md": ROOT / "README.md", "changelog.md": ROOT / "CHANGELOG.md"}
_REPOSITORY: Final = "https://github.com/genwire/genwire/blob/main/"
_LINK: Final = re.compile(r"(\]\()(?!https?://|#|mailto:)([^)\s]+)(\))")

# The menu: titles of sections, and of pages by their paths.
_MENU: Final[dict[str, dict[str, str]]] = {
    "Start": {"index.md": "genwire", "quickstart.md": "Quickstart", "recipes.md": "Recipes"},
    "Guides": {
        "guide/content.md": "Content",
        "guide/json.md": "JSON",
        "guide/chat.md": "Chats and functions",
        "guide/files.md": "Files and caches",
        "guide/bulk.md": "Many rows",
        "guide/batches.md": "Batches",
        "guide/file_search.md": "File search",
        "guide/interactions.md": "Interactions",
        "guide/tuning.md": "Tuning",
        "guide/palm.md": "PaLM",
        "guide/workers_ai.md": "Workers AI",
        "guide/tracing.md": "Traces and metrics",
        "errors.md": "Errors, retries, timeouts",
    },
    "Moving": {
        "moving.md": "From Google's SDKs",
        "comparison.md": "Comparison",
        "services_today.md": "The services today",
    },
    "Command line": {"cli.md": "Commands"},
    "Emulator": {
        "emulator.md": "Emulator",
        "engines.md": "Engines",
        "console.md": "Console",
        "clients.md": "Other clients",
    },
    "Development": {
        "design.md": "Design",
        "codegen.md": "Generating the clients",
        "raw.md": "Raw clients",
        "contract_status.md": "Contract status",
        "known_failures.md": "Known failures of peers",
        "performance.md": "Performance",
        "changelog.md": "Changelog",
    },
}


def main() -> int:
    """Build the site and check its links; the exit status is 1 if one leads nowhere."""
    shutil.rmtree(_WORK, ignore_errors=True)
    source = _WORK / "docs"
    menu = _gather(source)
    (_WORK / "zensical.json").write_text(json.dumps(menu), encoding="utf-8")
    (_WORK / "zensical.toml").write_text(_configuration(menu), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "zensical", "build", "--clean"], cwd=_WORK, check=True)
    shutil.rmtree(SITE, ignore_errors=True)
    shutil.move(_WORK / "site", SITE)
    _put_markdown(source, menu)
    wrong = [*check(SITE)]
    for line in wrong:
        print(line, file=sys.stderr)  # noqa: T201
    return 1 if wrong else 0


def _gather(source: Path) -> dict[str, dict[str, str]]:
    """Write all pages to a folder, and return the menu with those that are made."""
    menu = {section: dict(entries) for section, entries in _MENU.items()}
    shutil.copytree(DOCS / "images", source / "images")
    for section in menu.values():
        for path in section:
            text = _text(path)
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / path).write_text(_LINK.sub(partial(_link, page=path), text), encoding="utf-8")
    listed = {path for section in menu.values() for path in section}
    made = {one.relative_to(DOCS).as_posix() for one in DOCS.rglob("*.md")}
    if forgotten := made - listed:
        raise SystemExit(f"pages that the menu of the site lacks: {', '.join(sorted(forgotten))}")
    menu["Reference"] = _written(source, pages())
    menu["Raw operations and models"] = _written(source, raw_pages())
    return menu


def _written(source: Path, made: Iterator[Page]) -> dict[str, str]:
    entries: dict[str, str] = {}
    for page in made:
        (source / page.path).parent.mkdir(parents=True, exist_ok=True)
        (source / page.path).write_text(page.text, encoding="utf-8")
        entries[page.path] = page.title
    return entries


def _text(path: str) -> str:
    source = _OUTSIDE.get(path)
    if source is None:
        return (DOCS / path).read_text(encoding="utf-8")
    return source.read_text(encoding="utf-8").replace("](docs/", "](")


def _link(found: re.Match[str], page: str) -> str:
    """Return a link of a page; what is no page of the site leads to the repository."""
    target, hash_, anchor = found[2].partition("#")
    if page in _OUTSIDE and not (DOCS / target).is_file():
        place = ROOT / target
    else:
        place = ((DOCS / page).parent / target).resolve()
    if place.is_relative_to(DOCS) and place.suffix in (".md", ".png"):
        return found[0]
    path = next((path for path, source in _OUTSIDE.items() if source == place), None)
    if path is not None:
        return f"{found[1]}{'../' * page.count('/')}{path}{hash_}{anchor}{found[3]}"
    return f"{found[1]}{_REPOSITORY}{place.relative_to(ROOT).as_posix()}{hash_}{anchor}{found[3]}"


def _configuration(menu: dict[str, dict[str, str]]) -> str:
    nav = ", ".join(
        f"{{{json.dumps(section)} = [{', '.join(_entry(*one) for one in entries.items())}]}}"
        for section, entries in menu.items()
    )
    template = (Path(__file__).parent / "zensical.toml").read_text(encoding="utf-8")
    return template.replace("nav = []", f"nav = [{nav}]")


def _entry(path: str, title: str) -> str:
    return f"{{{json.dumps(title)} = {json.dumps(path)}}}"


def _put_markdown(source: Path, menu: dict[str, dict[str, Any]]) -> None:
    """Put each page as Markdown beside its HTML, and `llms.txt` with a line for each."""
    lines = [
        "# genwire",
        "",
        "> One typed Python SDK for Google's Generative Language API and Cloudflare Workers AI, with a local emulator.",
    ]
    for section, entries in menu.items():
        lines += ["", f"## {section}", ""]
        for path, title in entries.items():
            target = SITE / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source / path, target)
            lines.append(f"- [{title}]({path})")
    (SITE / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
