"""The flows of each client, and the table of them in docs/clients.md."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.clients.page_examples import examples

FLOWS: Final = Path(__file__).parent / "flows"
REQUIREMENTS: Final = Path(__file__).parent / "requirements"
CLIENTS: Final[Mapping[str, str]] = {
    "google_generativeai": "google-generativeai",
    "google_genai": "google-genai",
    "google_genai_resources": "google-genai",
    "langchain_google_genai": "langchain-google-genai",
    "google_genai_js": "google-genai-js",
    "google_generative_ai_js": "google-generative-ai-js",
    "cloudflare_python": "cloudflare",
    "langchain_cloudflare": "langchain-cloudflare",
    "openai_python": "openai",
    "ai_sdk": "ai-sdk",
    "litellm_python": "litellm",
    "pydantic_ai_python": "pydantic-ai",
    "instructor_python": "instructor",
}
"""The requirements file of each module of flows."""

_PACKAGES: Final[Mapping[str, Sequence[str]]] = {
    "google-genai-js": ("@google/genai",),
    "google-generative-ai-js": ("@google/generative-ai",),
    "ai-sdk": ("ai", "@ai-sdk/google", "workers-ai-provider"),
    "pydantic-ai": ("pydantic-ai-slim",),
}
_COLUMNS: Final[Mapping[str, str]] = {
    "stream": r"stream|event",
    "tools": r"tool|function|call",
    "JSON": r"json|object",
    "embeddings": r"embed",
    "files": r"file|upload|picture|chunks",
    "errors": r"error|refus|quota",
    "chat": r"chat|conversation|remember",
    "generate": r"content|answer|generat|complet",
}
"""What the name of a flow says about its column; the first that fits. Others are in the last column."""

_OTHER: Final = "other"
_FUNCTION: Final = re.compile(r"^export async function (\w+)", re.MULTILINE)


def flows() -> Iterator[tuple[str, str, str]]:
    """Yield the client, module and name of each flow."""
    for module, client in CLIENTS.items():
        for name in _names(module):
            yield client, module, name
    for name in examples("python"):
        yield "google-generativeai", "page_004", name


def _names(module: str) -> Iterator[str]:
    # What a client needs is not in this environment, so its flows are read, not imported.
    script = FLOWS / f"{module}.mjs"
    if script.is_file():
        yield from _FUNCTION.findall(script.read_text(encoding="utf-8"))
        return
    tree = ast.parse((FLOWS / f"{module}.py").read_text(encoding="utf-8"))
    for one in tree.body:
        if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"):
            yield one.name


def rows(passed: Mapping[str, Sequence[str]]) -> Iterator[Sequence[str]]:
    """Yield the rows of the table.

    Args:
        passed: The names of the flows that passed, of each client.
    """
    yield "client", *_COLUMNS, _OTHER
    of = {client: [name for one, _, name in flows() if one == client] for client in CLIENTS.values()}
    for client, names in of.items():
        counted = Counter(map(_column, names))
        good = Counter(_column(name) for name in names if name in passed.get(client, ()))
        cells = (_cell(good[column], counted[column]) for column in (*_COLUMNS, _OTHER))
        yield ", ".join(_versions(client)), *cells


def _column(name: str) -> str:
    return next((column for column, words in _COLUMNS.items() if re.search(words, name)), _OTHER)


def _cell(good: int, counted: int) -> str:
    if not counted:
        return ""
    return str(good) if good == counted else f"{good} of {counted}"


def _versions(client: str) -> Iterator[str]:
    requirements = next(REQUIREMENTS.glob(f"{client}.*")).read_text(encoding="utf-8")
    for package in _PACKAGES.get(client, (client,)):
        found = re.search(rf"^\W*{re.escape(package)}\W+([\d.]+)", requirements, re.MULTILINE)
        assert found is not None, package
        yield f"{package} {found[1]}"
