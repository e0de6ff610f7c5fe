"""Whose `out` it is: a job's journal names what makes the job, and another job does not write over it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from genwire_raw._runtime.json_types import is_object

from ..errors import JobError
from .journal import Journal
from .keys import KeyLike

SUFFIX: Final = ".journal"


def claim(path: Path, identity: Mapping[str, Any], key: KeyLike, *, fresh: bool) -> Journal:
    """Return the journal of an output file, which belongs to this job.

    Args:
        path: The output file.
        identity: What makes the job, by name.
        key: The key of each row.
        fresh: Whether what is there is forgotten, whoever's it is.

    Raises:
        JobError: The file belongs to another job, or to none.
    """
    mine = identity_of(identity, key)
    journal_path = path.with_name(path.name + SUFFIX)
    if path.exists() and not journal_path.exists() and not fresh:
        raise JobError(
            f"{path} is there already, and no job of genwire's has made it ({journal_path.name} is missing); "
            "give another file, or write over it with fresh=True (--fresh)"
        )
    journal = Journal(journal_path)
    try:
        if fresh:
            journal.clear()
        theirs = journal.identity()
        if theirs is None:
            journal.belong_to(mine)
        else:
            check_same(path, theirs, mine)
    except BaseException:
        journal.close()
        raise
    return journal


def identity_of(identity: Mapping[str, Any], key: KeyLike) -> dict[str, Any]:
    """Return what makes a job, its key included."""
    named = getattr(key, "__qualname__", None) if callable(key) else key
    return {**identity, "key": named}


def check_same(path: Path, theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> None:
    """Raise a JobError that says what differs, if an output belongs to another job."""
    if different := "; ".join(_differences(theirs, mine)):
        raise JobError(
            f"{path} belongs to another job: {different}; give another file, or begin anew with fresh=True (--fresh)"
        )


def _differences(theirs: Mapping[str, Any], mine: Mapping[str, Any], path: str = "") -> Iterator[str]:
    for name in {**theirs, **mine}:
        before, now = theirs.get(name), mine.get(name)
        if before == now:
            continue
        where = f"{path}.{name}" if path else name
        if isinstance(before, dict) or isinstance(now, dict):
            yield from _differences(_mapping(before), _mapping(now), where)
        else:
            yield f"its {where} is {_shown(before)}, not {_shown(now)}"


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if is_object(value) else {}


def _shown(value: Any) -> str:
    return "absent" if value is None else f"{value!r:.60}"
