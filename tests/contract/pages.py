"""The pages of the Generative Language API, read into methods, messages, enums and their fields.

There are two layouts: page 002 breaks a line wherever the original had a piece of code in it, page 004 does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

PAGES: Final = Path(__file__).parent / "data" / "pages"

_TYPE: Final = r"string|integer|number|boolean|object|enum"
_FIELD: Final = re.compile(rf"([a-z][\w.]*)(\[\])? ({_TYPE})(?: \(([\w ]+)\))?")
_ENDPOINT: Final = re.compile(r"(get|post|patch|delete) https://[^/]+(/\S+)")
_SECTIONS: Final = {
    "Path parameters": "path",
    "Query parameters": "query",
    "Request body": "body",
    "Response body": "answer",
}
# Lines that look like headings; what they begin.
_MODES: Final = {"Tuning": "", "Endpoint": "", "Fields": "", "Enums": "enum", "JSON representation": "json"}


@dataclass
class Field:
    """A field or parameter: its type, what is in parentheses after it, whether it is repeated, and its text."""

    name: str
    type: str
    detail: str
    repeated: bool
    text: str = ""


@dataclass
class Block:
    """A method's section, or a message or enum, with its fields, groups of fields (by first member) and enum values."""

    name: str
    text: str = ""
    fields: list[Field] = field(default_factory=list)
    unions: dict[str, list[str]] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    example: dict[str, str] = field(default_factory=dict)


@dataclass
class Method:
    """A method with its sections `path`, `query`, `body` and `answer`, as far as it has them."""

    name: str
    text: str = ""
    verb: str = ""
    url: str = ""
    sections: dict[str, Block] = field(default_factory=dict)


@dataclass
class Page:
    """What a page documents."""

    number: str
    methods: list[Method] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


def read(number: str) -> Page:
    """Reads a page of the Generative Language API."""
    lines = [line.strip() for line in (PAGES / f"{number}.txt").read_text(encoding="utf-8").splitlines()]
    parser = _Parser(number)
    for line in _unbroken(lines) if number == "002" else filter(None, lines):
        parser.feed(line)
    parser.page.blocks = [block for block in parser.page.blocks if block.text or block.fields or block.values]
    return parser.page


def _unbroken(lines: list[str]) -> Iterator[str]:
    """Page 002 in the layout of page 004: fields with their types, endpoints and enum values on a line each."""
    rest = iter(lines)
    ahead = next(rest, None)
    while ahead is not None:
        line, ahead = ahead, next(rest, None)
        if re.fullmatch(r"[a-z]\w*(\[\])?", line) and ahead and re.match(rf"({_TYPE})( \(\w+)?$", ahead):
            closed = ahead if "(" not in ahead else ahead + next(rest)
            yield f"{line} {closed}"
            ahead = next(rest, None)
        elif match := re.fullmatch(r"(.* https://\S+?)(Path parameters)", line):
            yield from match.groups()
        elif line == "Enums | |":
            yield "Enums"
            while ahead is not None and ahead.endswith("|"):
                value, text = ahead, next(rest)
                if not value.startswith("---"):
                    yield f"{value.rstrip(' |')} {text.rstrip(' |')}"
                    text = next(rest, "")
                ahead = text or next(rest, None)
        elif line == "JSON representation |":
            yield "JSON representation"
            while ahead is not None and not ahead.endswith(" |"):
                yield ahead
                ahead = next(rest, None)
            yield (ahead or "").rstrip(" |")
            ahead = next(rest, None)
        elif re.fullmatch("[A-Z][A-Za-z]+", line) and not (ahead or "")[:1].isupper():
            yield f"`{line}`"  # code in a sentence, not a heading
        else:
            yield line


class _Parser:
    """Reads a page line by line: some lines begin a method, section, message or list, others are in what began last."""

    def __init__(self, number: str) -> None:
        self.page = Page(number)
        self._method = Method("")
        self._block = Block("")
        self._union: str | None = None
        self._mode = ""

    def feed(self, line: str) -> None:
        if not self._begins(line):
            self._continue(line)

    def _begins(self, line: str) -> bool:
        if line.startswith("Method: "):
            self._method = Method(line.removeprefix("Method: "))
            self.page.methods.append(self._method)
            self._mode = "method"
        elif line in _SECTIONS:
            self._block, self._mode = Block(line), "text"
            self._method.sections[_SECTIONS[line]] = self._block
        elif line in _MODES:
            self._mode = _MODES[line]
        elif line.startswith("Resource: ") or re.fullmatch("[A-Z][A-Za-z]+", line):
            self._block, self._mode = Block(line.removeprefix("Resource: ")), "text"
            self.page.blocks.append(self._block)
        else:
            return False
        return True

    def _continue(self, line: str) -> None:
        block = self._block
        if match := _ENDPOINT.fullmatch(line):
            self._method.verb, self._method.url, self._mode = match[1], match[2], ""
        elif self._mode == "json":
            _read_example(line, block)
        elif match := re.fullmatch(r"(\w+) Union type", line):
            self._union, self._mode = match[1], "union"
            block.unions[match[1]] = []
        elif match := _FIELD.fullmatch(line):
            block.fields.append(Field(match[1], match[3], match[4] or "", bool(match[2])))
            if self._union and self._mode == "union":
                block.unions[self._union].append(match[1])
            self._mode = "field"
        elif self._mode == "enum" and (match := re.fullmatch("([A-Z_]+) (.+)", line)):
            block.values[match[1]] = match[2]
        elif self._mode in ("method", "text", "field"):
            parts: dict[str, Method | Block] = {"method": self._method, "text": block}
            part = parts.get(self._mode) or block.fields[-1]
            part.text = f"{part.text} {line}".strip()


def _read_example(line: str, block: Block) -> None:
    """The fields in a JSON representation, with their types; a comment names the group of those up to the next one."""
    if match := re.fullmatch(r"// (\w+)", line):
        block.unions[match[1]] = []
        block.example["//"] = match[1]
    elif line == "// Union type":
        block.example.pop("//", None)
    for name, kind in re.findall(r'"(\w+)": (string|integer|number|boolean|enum|\{|\[)', line):
        block.example[name] = kind
        if "//" in block.example:
            block.unions[block.example["//"]].append(name)
