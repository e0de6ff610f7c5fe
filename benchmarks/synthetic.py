"""Contracts of any size: ours, and copies of it in which schemas, operations and paths have other names."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import yaml

SPECS: Final = Path(__file__).resolve().parents[1] / "specs"
_COMMON: Final = "common.yaml"
_FILE: Final = re.compile(r"([a-z_]+)\.yaml#/")
_OPERATION: Final = re.compile(r"(?<=operationId: )(?=[a-z])")
_SHARED: Final = (Path("models.yaml"), Path("otel.yaml"))
_SCHEMA: Final = re.compile(r"^(\w+):", re.MULTILINE)


def write(folder: Path, size: int) -> None:
    """Write a contract of so many times the size of ours.

    Args:
        folder: Where to; it must not exist.
        size: 1 for the contract as it is.
    """
    for api in ("generativelanguage", "workers_ai"):
        _write_api(SPECS / api, folder / api, size)


def _write_api(source: Path, folder: Path, size: int) -> None:
    files = {path.relative_to(source): path.read_text(encoding="utf-8") for path in source.rglob("*.yaml")}
    main = yaml.safe_load(files.pop(Path("openapi.yaml")))
    names = [
        name
        for path, text in files.items()
        if path.parent.name == "schemas"
        for name in _SCHEMA.findall(text)
    ]
    schema = re.compile(rf"\b({'|'.join(names)})\b")
    every: dict[str, Any] = {"paths": {}, "schemas": {}}
    for number in range(1, size + 1):
        end = "" if number == 1 else str(number)
        for path, text in files.items():
            if end and path in _SHARED:  # one list for all copies
                continue
            target, renamed = folder / path.with_stem(path.stem + end), _renamed(text, schema, end)
            if end and path.name == _COMMON:  # by which name it is known for what it is
                target, renamed = folder / f"copy{end}" / _COMMON, renamed.replace("schemas/", "../schemas/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(renamed, encoding="utf-8")
        own = {"paths": main["paths"], "schemas": main["components"].get("schemas", {})}
        for kind, items in json.loads(_renamed(json.dumps(own), schema, end)).items():
            every[kind] |= {
                f"/copy{end}{key}" if end and key[0] == "/" else key: item for key, item in items.items()
            }
    main["paths"] = every["paths"]
    main["components"]["schemas"] = every["schemas"]
    (folder / "openapi.yaml").write_text(json.dumps(main), encoding="utf-8")


def _renamed(text: str, schema: re.Pattern[str], end: str) -> str:
    """A file of a copy; names in its prose are changed as well, which does no harm."""
    if not end:
        return text
    text = schema.sub(rf"\g<1>{end}", _FILE.sub(rf"\g<1>{end}.yaml#/", text))
    text = text.replace(f"common{end}.yaml#/", f"copy{end}/{_COMMON}#/")
    text = _OPERATION.sub(f"copy{end}.", text)
    text = re.sub(r'^(x-model: "[^"]*)"', rf'\g<1>-{end}"', text, flags=re.MULTILINE)
    return re.sub(r"^(title: \w+)", rf"\g<1>Copy{end}", text, flags=re.MULTILINE)
