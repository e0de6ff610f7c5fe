"""The reference: pages of every public name, from signatures and docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, Final, get_origin, is_typeddict

import genwire
from genwire import bulk, errors, testing, types
from genwire._core.methods import Resource
from genwire._schemas.docstrings import parse
from genwire.bulk import ray
from genwire_raw.generativelanguage import models as google

from .docstrings import attributes, markdown, returned, signature, summary

_GOOGLE: Final[dict[str, Any]] = {"api_key": "key"}
_WORKERS: Final[dict[str, Any]] = {"api_token": "token", "account_id": "account"}
# Where the contract says what the keys of an options' type mean.
_KEYS: Final[Mapping[str, tuple[Any, ...]]] = {
    "GenerateContentConfig": (google.GenerateContentRequest, google.GenerationConfig),
    "EmbedContentConfig": (google.EmbedContentRequest,),
    "GenerateTextOptions": (google.GenerateTextRequest,),
    "TunedModelChanges": (google.TunedModel,),
}
_OWN_KEYS: Final = {
    "extra_body": "More fields of the request's body, by their names on the wire.",
    "extra_query": "More parameters of the query.",
    "extra_headers": "More headers.",
}


class Page:
    """A page of the reference.

    Attributes:
        path: Its path among the pages, `reference/models.md`.
        title: Its heading.
        text: Its Markdown.
    """

    def __init__(self, path: str, title: str, *blocks: str) -> None:
        self.path = path
        self.title = title
        self.text = "\n\n".join([f"# {title}", *(block for block in blocks if block)]) + "\n"


def pages() -> Iterator[Page]:
    """Yield all pages, in the order in which the site shows them."""
    owners = [
        ("gl", genwire.GenerativeLanguage(**_GOOGLE), genwire.AsyncGenerativeLanguage(**_GOOGLE)),
        ("cf", genwire.WorkersAI(**_WORKERS), genwire.AsyncWorkersAI(**_WORKERS)),
    ]
    for name, client, awaiting in owners:
        with client:
            yield from _client_pages(name, client, awaiting)
    yield Page("reference/classes.md", "Answers, streams and other classes", *_classes())
    yield Page("reference/types.md", "genwire.types", _module_text(types), *_described(types, types.__all__))
    yield Page("reference/errors.md", "Errors", _tree(), *_described(errors, _errors()))
    yield Page(
        "reference/bulk.md", "genwire.bulk", *_described(bulk, bulk.__all__), *_described(ray, ["Generate"])
    )
    yield Page("reference/testing.md", "genwire.testing", *_testing())


def _client_pages(name: str, client: Any, awaiting: Any) -> Iterator[Page]:
    kind, other = type(client), type(awaiting)
    own = [
        f"## {one.__name__}\n\n```python\n{signature(one.__name__, one)}\n```\n\n{markdown(one.__doc__)}"
        for one in (kind, other)
    ]
    yield Page(f"reference/{name}.md", kind.__name__, *own, *_methods(name, client, awaiting))
    for attribute, value in _resources(client):
        title = f"{name}.{attribute}"
        about = inspect.getdoc(inspect.getattr_static(type(client), attribute))
        inner = [
            block
            for deeper, resource in _resources(value)
            for block in _methods(
                f"{title}.{deeper}", resource, getattr(getattr(awaiting, attribute), deeper)
            )
        ]
        blocks = _methods(title, value, getattr(awaiting, attribute))
        yield Page(f"reference/{name}-{attribute}.md", title, markdown(about), *blocks, *inner)


def _resources(owner: Any) -> Iterator[tuple[str, Any]]:
    for name in dir(type(owner)):
        if not name.startswith("_") and isinstance(inspect.getattr_static(type(owner), name), property):
            value = getattr(owner, name)
            if isinstance(value, Resource):
                yield name, value


def _methods(title: str, owner: Any, awaiting: Any) -> Iterator[str]:
    """Yield a block for each method, with the signature of either form."""
    for name in dir(type(owner)):
        if name.startswith("_"):
            continue
        member = getattr(owner, name, None)
        if not callable(member) or isinstance(inspect.getattr_static(type(owner), name), property):
            continue
        lines = [signature(f"{title}.{name}", member)]
        other = getattr(awaiting, name, None)
        if other is not None:
            lines.append(f"\n# with an asynchronous client\n{_awaited(f'{title}.{name}', other)}")
        code = "\n".join(lines)
        yield f"## {title}.{name}\n\n```python\n{code}\n```\n\n{markdown(member.__doc__)}"


def _awaited(name: str, member: Any) -> str:
    """Show how the asynchronous form is called, and what it gives; its arguments are the same."""
    result = returned(member)
    return f"{'await ' if inspect.iscoroutinefunction(member) else ''}{name}(...){f' -> {result}' if result else ''}"


def _classes() -> Iterator[str]:
    clients = {"GenerativeLanguage", "AsyncGenerativeLanguage", "WorkersAI", "AsyncWorkersAI", "GenwireError"}
    names = [name for name in genwire.__all__ if name not in clients and not name.startswith("__")]
    yield from _described(genwire, [name for name in names if not inspect.ismodule(getattr(genwire, name))])


def _described(module: ModuleType, names: list[str]) -> Iterator[str]:
    for name in names:
        value = getattr(module, name)
        if is_typeddict(value):
            text = parse(value.__doc__).description  # the table has what follows
            yield f"## {name}\n\n{markdown(text)}\n\n{_keys(name, value)}"
        elif inspect.isclass(value):
            yield f"## {name}\n\n{markdown(value.__doc__)}\n\n{_members(value)}".rstrip()
        elif inspect.isfunction(value):
            yield _function(f"## {name}", name, value)
        elif (origin := get_origin(value)) is not None and inspect.isclass(origin):
            form = "With `await`, for asynchronous clients.\n\n" if name.startswith("Async") else ""
            yield f"## {name}\n\n{form}{markdown(origin.__doc__)}\n\n{_members(origin)}"
        else:
            yield f"## {name}\n\n`{value}`"


def _members(kind: type) -> str:
    """Describe the methods and properties that a class of the facade adds to the contract's fields."""
    blocks: list[str] = []
    for name in dir(kind):
        found = inspect.getattr_static(kind, name, None)
        doc = getattr(found, "__doc__", None)
        is_flow = inspect.isfunction(found) and str(found.__annotations__.get("return")).startswith("Flow[")
        if name.startswith("_") or name in _INHERITED or not doc or is_flow:
            continue
        if isinstance(found, property):
            blocks.append(f"- `.{name}`: {summary(doc)}")
        elif callable(getattr(kind, name, None)) or hasattr(found, "__wrapped__"):
            blocks.append(f"- `.{name}()`: {summary(doc)}")
    return "\n".join(blocks)


_INHERITED: Final = frozenset(
    {"from_dict", "decode", "which", "validate", "as_received", "with_traceback", "add_note"}
)


def _keys(name: str, kind: Any) -> str:
    """Describe the keys of a mapping of options, in the words of the contract."""
    known = _OWN_KEYS | attributes(kind.__doc__)
    for model in _KEYS.get(name, ()):
        known |= attributes(model.__doc__)
    rows = "".join(
        f"| `{key}` | {known.get(key, '').replace('|', chr(92) + '|')} |\n" for key in kind.__annotations__
    )
    return f"| key | meaning |\n| --- | --- |\n{rows}"


def _errors() -> list[str]:
    found: dict[str, Any] = {name: getattr(errors, name) for name in dir(errors)}
    return [name for name, one in found.items() if isinstance(one, type) and issubclass(one, Exception)]


def _tree() -> str:
    """Draw the tree of errors."""
    lines: list[str] = []

    def add(kind: type[Exception], depth: int) -> None:
        lines.append(
            f"{'    ' * depth}- [{kind.__name__}](#{kind.__name__.lower()}): {summary(kind.__doc__)}"
        )
        for one in sorted(kind.__subclasses__(), key=_name):
            if one.__module__ == errors.__name__:
                add(one, depth + 1)

    add(genwire.GenwireError, 0)
    return "\n".join(lines)


def _name(kind: type) -> str:
    return kind.__name__


def _testing() -> Iterator[str]:
    yield markdown(testing.__doc__)
    yield _function("## emulator", "emulator", testing.emulator)
    yield f"## Emulator\n\n{markdown(testing.Emulator.__doc__)}"
    with testing.emulator(engine="echo") as running:
        for name, member in inspect.getmembers(running, inspect.ismethod):
            if not name.startswith("_"):
                yield _function(f"### Emulator.{name}", f"emulator.{name}", member)


def _function(heading: str, name: str, member: Any) -> str:
    return f"{heading}\n\n```python\n{signature(name, member)}\n```\n\n{markdown(member.__doc__)}"


def _module_text(module: ModuleType) -> str:
    return markdown(module.__doc__)
