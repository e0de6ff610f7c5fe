"""Docstrings as Markdown, and signatures as they are called."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any, Final

from griffe import Docstring, DocstringSection, DocstringSectionKind

_WIDEST: Final = 88
_TITLES: Final = {
    DocstringSectionKind.parameters: "Arguments",
    DocstringSectionKind.other_parameters: "Options",
    DocstringSectionKind.attributes: "Attributes",
    DocstringSectionKind.raises: "Raises",
    DocstringSectionKind.returns: "Returns",
    DocstringSectionKind.yields: "Yields",
}


def markdown(text: str | None) -> str:
    """Return a docstring as Markdown: text as it is, lists of arguments, results and errors as tables or lists."""
    sections = _sections(text)
    return "\n\n".join(block for section in sections if (block := _block(section)))


def summary(text: str | None) -> str:
    """Return the first sentence or paragraph of a docstring, on one line."""
    paragraph = inspect.cleandoc(text or "").partition("\n\n")[0]
    return " ".join(paragraph.split())


def attributes(text: str | None) -> dict[str, str]:
    """Return what a class says of its attributes, by their names."""
    return {
        item.name: " ".join(item.description.split())
        for section in _sections(text)
        if section.kind is DocstringSectionKind.attributes
        for item in section.value
    }


def returned(member: Any) -> str:
    """Return the type of what a function gives; nothing for a class, and for what has no annotation."""
    found = inspect.signature(member)
    if inspect.isclass(member) or found.return_annotation is found.empty:
        return ""
    return _type(found.return_annotation)


def signature(name: str, member: Any) -> str:
    """Return how something is called, as Python, each parameter on a line of its own if it is long.

    Args:
        name: What is called: `gl.models.get`.
        member: The function or class.
    """
    found = inspect.signature(member)
    shown = [_parameter(one) for one in found.parameters.values()]
    if any(one.kind is one.KEYWORD_ONLY for one in found.parameters.values()):
        first = next(i for i, one in enumerate(found.parameters.values()) if one.kind is one.KEYWORD_ONLY)
        if not any(one.kind is one.VAR_POSITIONAL for one in found.parameters.values()):
            shown.insert(first, "*")
    result = returned(member)
    arrow = f" -> {result}" if result else ""
    line = f"{name}({', '.join(shown)}){arrow}"
    if len(line) <= _WIDEST:
        return line
    inner = "".join(f"    {one},\n" for one in shown)
    return f"{name}(\n{inner}){arrow}"


def _sections(text: str | None) -> list[DocstringSection]:
    return Docstring(inspect.cleandoc(text or "")).parse("google", warnings=False)


def _block(section: DocstringSection) -> str:
    if section.kind is DocstringSectionKind.text:
        return _code_blocks(str(section.value))
    if section.kind is DocstringSectionKind.examples:
        return "\n\n".join(_example(kind, text) for kind, text in section.value)
    title = _TITLES.get(section.kind)
    if title is None:
        return ""
    return f"**{title}**\n\n" + "\n".join(_items(section))


def _items(section: DocstringSection) -> Iterator[str]:
    for item in section.value:
        text = " ".join(item.description.split())
        name = getattr(item, "name", "") or ""
        label = name or (str(item.annotation) if section.kind is DocstringSectionKind.raises else "")
        yield f"- `{label}`: {text}" if label else text


def _example(kind: DocstringSectionKind, text: str) -> str:
    return f"```pycon\n{text}\n```" if kind is DocstringSectionKind.examples else text


def _code_blocks(text: str) -> str:
    """Fence the lines of an interactive session."""
    return re.sub(
        r"((?:^(?:>>>|\.\.\.).*\n?)+(?:^(?!>>>)\S.*\n?)*)", r"```pycon\n\1\n```\n", text, flags=re.MULTILINE
    )


def _parameter(one: inspect.Parameter) -> str:
    stars = "*" if one.kind is one.VAR_POSITIONAL else "**" if one.kind is one.VAR_KEYWORD else ""
    kind = "" if one.annotation is one.empty else f": {_type(one.annotation)}"
    default = "" if one.default is one.empty else f" = {one.default!r}" if kind else f"={one.default!r}"
    return f"{stars}{one.name}{kind}{default}"


def _type(annotation: Any) -> str:
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return re.sub(r"\b(?:genwire|genwire_raw|typing|collections\.abc)(?:\.\w+)*\.(?=\w)", "", text)
