# Made by `python codegen.py` from generator/runtime/resource_names.py. Do not edit.
"""Resource names (`tunedModels/abc`), and the path parameters that they stand for, read off the paths of operations."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class ResourceName(NamedTuple):
    """A resource by its name, in place of a call's path parameters.

    Attributes:
        text: The full name, or the id alone where the path has one parameter.
        argument: What an error calls it.
    """

    text: str
    argument: str = "name"


def form(path: str) -> str:
    """The form of the names that a path takes: `tunedModels/{tuned_model}`."""
    return "/".join(_template(path))


def match(path: str, name: object) -> dict[str, str] | None:
    """The path parameters for a full name; None when it is the name of something else, or no name."""
    template, segments = _template(path), name.split("/") if isinstance(name, str) else ()
    if len(template) != len(segments):
        return None
    found: dict[str, str] = {}
    for expected, segment in zip(template, segments, strict=True):
        if expected.startswith("{"):
            if segment in ("", ".", ".."):
                return None
            found[expected[1:-1]] = segment
        elif expected != segment:
            return None
    return found


def resolve(path: str, name: object) -> dict[str, str] | None:
    """As `match`; where the path has one parameter, the bare id will do."""
    found = match(path, name)
    if found is None and isinstance(name, str) and "/" not in name and name not in ("", ".", ".."):
        parameters = [segment[1:-1] for segment in _template(path) if segment.startswith("{")]
        if len(parameters) == 1:
            return {parameters[0]: name}
    return found


@lru_cache(maxsize=256)
def _template(path: str) -> tuple[str, ...]:
    """The segments of a path from after the version to the last parameter: `tunedModels`, `{tuned_model}`."""
    resource = path[: path.rindex("}") + 1] if "}" in path else path
    return tuple(resource.lstrip("/").split("/")[1:])
