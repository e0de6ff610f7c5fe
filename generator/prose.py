"""Writes docstrings of the generated code from descriptions and facts in the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from textwrap import TextWrapper
from typing import Any, Final

WIDTH: Final = 110


def docstring(summary: str, blocks: Iterable[str], indent: int) -> str:
    """Return a docstring with its quotes.

    Args:
        summary: The first paragraph.
        blocks: Paragraphs, and sections from `section`; empty ones are omitted.
        indent: The indentation, in columns.
    """
    paragraphs = [_wrapped(summary, indent, first=3), *(_placed(block, indent) for block in blocks if block)]
    text = "\n\n".join(paragraphs)
    margin = " " * indent
    one_line = "\n" not in text and indent + len(text) + 6 <= WIDTH
    text = escaped(text)
    if one_line and not text.endswith('"'):
        return f'"""{text}"""'
    return f'"""{text}\n{margin}"""'


def escaped(text: str) -> str:
    """Escape text for a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def section(title: str, entries: Iterable[tuple[str, str]]) -> str:
    """Return a section of a docstring; empty without entries."""
    lines = [f"    {name}: {text}" if name else f"    {text}" for name, text in entries]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def source(holder: Mapping[str, Any]) -> str:
    """Return the source of an operation, a schema or a field."""
    origin = holder.get("x-source")
    if not origin:
        return ""
    if "heading" in origin:
        return f'Source: page {origin["document"]}, "{origin["heading"]}".'
    return f"Source: {origin['document']}: {origin['reason']}."


def sentence(text: str) -> str:
    """Return text on one line, with a full stop."""
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?", ":")) else f"{line}."


def field(schema: Mapping[str, Any], value: Mapping[str, Any]) -> str:
    """Return the description of a field or parameter, with its facts.

    Args:
        schema: The field's schema.
        value: The schema of a single value of the field.
    """
    sentences = [
        sentence(schema.get("description") or value.get("description") or ""),
        *_facts(schema, value),
    ]
    return " ".join([*sentences, source(schema)]).strip()


def _facts(schema: Mapping[str, Any], value: Mapping[str, Any]) -> Iterator[str]:
    for key, fact in (
        ("readOnly", "Output only."),
        ("writeOnly", "Input only."),
        ("x-immutable", "Cannot be changed later."),
        ("deprecated", "Deprecated."),
    ):
        if schema.get(key):
            yield fact
    yield from _range(value, ("minimum", "maximum"), "")
    yield from _range(value, ("minLength", "maxLength"), " characters")
    yield from _range(schema, ("minItems", "maxItems"), " items")
    if "pattern" in value:
        yield f"Matches `{value['pattern']}`."
    if "x-coerced-maximum" in value:
        yield f"More than {value['x-coerced-maximum']} counts as {value['x-coerced-maximum']}."
    if known := value.get("x-any-types"):
        yield f"`@type` names one of {', '.join(known)}, or another message."
    if schema.get("x-required-when") == "nested":
        yield "Required where this is inside another request."
    default = schema.get("default", schema.get("x-default"))
    if default is not None:
        yield f"The service's default is {json.dumps(default, ensure_ascii=False)}."


def _range(schema: Mapping[str, Any], keys: tuple[str, str], unit: str) -> Iterator[str]:
    least, most = (schema.get(key) for key in keys)
    if least is not None and most is not None:
        yield f"From {least} to {most}{unit}."
    elif least is not None:
        yield f"At least {least}{unit}."
    elif most is not None:
        yield f"At most {most}{unit}."


def _placed(block: str, indent: int) -> str:
    """Indent a block, with hanging indentation for the entries of a section."""
    margin = " " * indent
    if "\n" not in block:
        return margin + _wrapped(block, indent)
    title, *entries = block.split("\n")
    return "\n".join(
        [margin + title, *(_wrapper(indent + 4, hanging=4).fill(entry.strip()) for entry in entries)]
    )


def _wrapped(text: str, indent: int, first: int = 0) -> str:
    wrapper = _wrapper(indent)
    wrapper.initial_indent = " " * (indent + first)
    return wrapper.fill(" ".join(text.split()))[indent + first :]


def _wrapper(indent: int, hanging: int = 0) -> TextWrapper:
    return TextWrapper(
        width=WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )
