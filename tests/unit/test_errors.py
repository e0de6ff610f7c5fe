"""The tree of errors: what may be caught as what, and that errors survive a trip to another process."""

from __future__ import annotations

import inspect
import pickle
from copy import copy
from pathlib import Path
from typing import Any

import pytest

from genwire import errors
from genwire_raw._runtime.rules import Violation

TREE = [
    line
    for line in (errors.__doc__ or "").splitlines()
    if line.lstrip().split("  ")[0].endswith(("Error", "Warning"))
]
PAGE = Path(__file__).parents[2] / "docs/errors.md"
CLASSES = {
    name: kind
    for name, kind in vars(errors).items()
    if inspect.isclass(kind) and kind.__module__ == errors.__name__
}


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    parents: list[tuple[int, str]] = []
    drawn: dict[str, str] = {}
    for line in TREE:
        name = line.split()[0]
        indent = len(line) - len(line.lstrip())
        while parents and parents[-1][0] >= indent:
            parents.pop()
        drawn[name] = parents[-1][1] if parents else "Exception"
        parents.append((indent, name))
    real = {name: kind.__bases__[0].__name__ for name, kind in CLASSES.items() if issubclass(kind, Exception)}
    assert drawn == {**real, "UserWarning": "Exception"}


def test_the_tree_in_the_docs_is_the_tree() -> None:
    assert "\n".join(["```", *TREE, "```"]) in PAGE.read_text(encoding="utf-8")


def test_all_that_is_public_is_listed() -> None:
    assert sorted([*CLASSES, "Violation"]) == sorted(errors.__all__)


@pytest.mark.parametrize(
    ("kind", "also"),
    [
        (errors.ValidationError, ValueError),
        (errors.ParseError, ValueError),
        (errors.APITimeoutError, TimeoutError),
        (errors.WaitTimeoutError, TimeoutError),
        (errors.ClosedError, RuntimeError),
    ],
)
def test_what_python_has_a_name_for_is_that_too(kind: type[Exception], also: type[Exception]) -> None:
    assert issubclass(kind, also)
    assert issubclass(kind, errors.GenwireError)


SOME: dict[str, Any] = {
    "status_code": 429,
    "status": "RESOURCE_EXHAUSTED",
    "code": 8,
    "details": [{"a": 1}],
    "request_id": "id",
    "retry_delay": 1.5,
    "body": {"error": {}},
    "violations": [Violation("a", 1, "must be 2")],
    "reason": "SAFETY",
    "ratings": ["r"],
    "response": {"r": 1},
    "name": "operations/x",
    "text": "{",
    "path": "a[1]",
}


@pytest.mark.parametrize("kind", CLASSES.values(), ids=CLASSES)
def test_errors_keep_what_they_were_told(kind: Any) -> None:
    own = inspect.signature(kind).parameters if "__init__" in kind.__dict__ else {}
    for base in kind.__mro__:
        if "__init__" in vars(base) and base.__module__ == errors.__name__:
            own = inspect.signature(base).parameters
            break
    given = {name: SOME[name] for name in own if name in SOME}
    error = kind("a message", **given)
    for same in (error, pickle.loads(pickle.dumps(error)), copy(error)):
        assert type(same) is kind
        assert str(same) == "a message"
        for name, value in given.items():
            expected = tuple(value) if isinstance(value, list) else value
            assert getattr(same, name) == expected, name
