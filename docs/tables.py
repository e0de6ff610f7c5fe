# ruff: noqa: INP001 - a script, in a folder of pages
"""Fills the tables of the pages in docs/ with what the code says: `make docs`.

A table stands between `<!-- table: NAME -->` and `<!-- end -->`. With `--check`, nothing is written, and the exit
status is 1 if a page is out of date.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import cli_commands
import click

from genwire.emulator import extra_routes
from genwire.emulator.cloudflare.handlers import HANDLERS as CLOUDFLARE_HANDLERS
from genwire.emulator.cloudflare.rules import RULES as CLOUDFLARE_RULES
from genwire.emulator.cloudflare.run import runs
from genwire.emulator.commands import emulator
from genwire.emulator.contract import Api, Operation, load
from genwire.emulator.google.families import FAMILIES
from genwire.emulator.google.handlers import handlers
from genwire.emulator.google.rules import RULES
from tests.clients import flow_table

SERVICES: Final[Mapping[Api, str]] = {"generativelanguage": "Google", "workers_ai": "Workers AI"}
DOCS: Final = Path(__file__).resolve().parent
APIS: Final[tuple[Api, ...]] = ("generativelanguage", "workers_ai")
PASSED: Final = DOCS.parent / "tests" / "clients" / "passed.json"
_MADE_UP: Final = "made up of its schema"
TABLE: Final = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def options() -> Iterator[Sequence[str]]:
    """Yield the rows of the emulator's options."""
    yield "option", "default", "meaning"
    for option in emulator.params:
        assert isinstance(option, click.Option)
        names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
        default = option.default if option.show_default and not option.secondary_opts else ""
        yield names, f"`{default}`" if default not in ("", None) else "", option.help or ""


def operations() -> Iterator[Sequence[str]]:
    """Yield the rows of the contract's operations, with the module of the emulator that carries each out."""
    yield "operation", "request", "what it does", "by"
    for api in APIS:
        summaries = {
            raw["operationId"]: raw["summary"]
            for item in load(api).document["paths"].values()
            for raw in item.values()
            if isinstance(raw, dict)
        }
        for one in load(api).operations.values():
            yield f"`{one.id}`", f"{one.method} `{one.path}`", summaries[one.id], _module_of(one)
    for one in extra_routes.OPERATIONS.values():
        summary = str(one.extensions["summary"])
        yield f"`{one.id}`", f"{one.method} `{one.path}`", summary, _module_of(one)


def _module_of(operation: Operation) -> str:
    if operation.api == "workers_ai":
        if runs(load("workers_ai"), operation):
            return "`cloudflare/run.py`"
        own = CLOUDFLARE_HANDLERS.get(operation.id)
        return f"`cloudflare/{own.__module__.rpartition('.')[2]}.py`" if own is not None else _MADE_UP
    if "x-upload" in operation.extensions:
        return "`google/uploads.py`"
    found = handlers(load("generativelanguage"))
    if operation.id in found.made_up:
        return _MADE_UP
    of: object = found.standard.get(operation.id)
    module = type(of).__module__ if of is not None else found.by_operation[operation.id].__module__
    return f"`google/{module.rpartition('.')[2]}.py`"


def rules() -> Iterator[Sequence[str]]:
    """Yield the rows of what the services refuse beyond the form of a message."""
    yield "service", "what is refused", "with", "in these words", "known from"
    for rule in RULES:
        yield (
            "Google",
            rule.refuses,
            f"`{rule.status}`",
            f"`{rule.words.removeprefix('* {request}.')}`",
            rule.source,
        )
    for one in CLOUDFLARE_RULES:
        yield "Workers AI", one.refuses, f"{one.code}", f"`{one.words}`", one.source


def families() -> Iterator[Sequence[str]]:
    """Yield the rows of the families of Google's models, by which any name is served."""
    yield "names", "thinks", "signs", "functions", "with JSON and own tools", "embeds"
    for one in FAMILIES:
        embeds = "embedContent" in one.methods or "embedText" in one.methods
        answers = "generateContent" in one.methods
        low, high = one.dimensions
        yield (
            f"`{one.pattern}`",
            _said(one.thinks and answers),
            one.signs if answers else "",
            _said(one.functions and answers),
            _said(one.combines and answers),
            f"{low} to {high}" if embeds else "",
        )


def models_today() -> Iterator[Sequence[str]]:
    """Yield the rows of the models that the contract names and the services have."""
    yield "service", "model", "what it can do"
    for api, name, facts in _models():
        if "retired" not in facts:
            default = " (the one of the examples)" if facts.get("default") else ""
            yield SERVICES[api], f"`{name}`{default}", ", ".join(facts["abilities"])


def models_retired() -> Iterator[Sequence[str]]:
    """Yield the rows of the models that the contract names and the services no longer have."""
    yield "service", "model", "gone since", "use instead", "known from"
    for api, name, facts in _models():
        if gone := facts.get("retired"):
            source = facts["x-source"]["reason"]
            yield SERVICES[api], f"`{name}`", gone.get("since", ""), f"`{gone['use']}`", source


def client_flows() -> Iterator[Sequence[str]]:
    """Yield the rows of the flows that pass with each client, as `make clients-table` noted them."""
    yield from flow_table.rows(json.loads(PASSED.read_text(encoding="utf-8")))


def _models() -> Iterator[tuple[Api, str, Mapping[str, Any]]]:
    for api in APIS:
        for name, facts in load(api).document["x-models"].items():
            yield api, name, facts


def _said(can: bool) -> str:
    return "yes" if can else ""


TABLES: Final[Mapping[str, Callable[[], Iterator[Sequence[str]]]]] = {
    "options": options,
    "operations": operations,
    "rules": rules,
    "families": families,
    "models_today": models_today,
    "models_retired": models_retired,
    "client_flows": client_flows,
}


def filled(page: str) -> str:
    """Return a page with its tables as they should be."""
    return TABLE.sub(lambda found: found[1] + _table(TABLES[found[2]]()) + found[3], page)


def _table(rows: Iterator[Sequence[str]]) -> str:
    heading, *others = rows
    lines = [heading, ["---"] * len(heading), *others]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def main() -> int:
    """Fill all pages, or check them."""
    status = 0
    for page in sorted(DOCS.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        if (new := cli_commands.filled(filled(text))) == text:
            continue
        if "--check" in sys.argv[1:]:
            sys.stderr.write(f"{page.name} is out of date: run make docs\n")
            status = 1
        else:
            page.write_text(new, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
