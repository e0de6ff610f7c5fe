# Made by `python codegen.py` from generator/runtime/resource_names.py. Do not edit.
"""Resource names (`tunedModels/abc`), and the path parameters that they represent in an operation's path."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class ResourceName(NamedTuple):
    """A resource name, given instead of a call's path parameters.

    Attributes:
        text: The full name, or the id if the path has one parameter.
        argument: The argument's name in errors.
    """

    text: str
    argument: str = "name"


def form(path: str) -> str:
    """Return the form of a path's resource names: `tunedModels/{tuned_model}`."""
    return "/".join(_template(path))


def match(path: str, name: object) -> dict[str, str] | None:
    """Return the path parameters for a full name; None for other texts."""
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
    """Return the path parameters for a full name, or for an id if the path has one parameter; None for other texts."""
    found = match(path, name)
    if found is None and isinstance(name, str) and "/" not in name and name not in ("", ".", ".."):
        parameters = [segment[1:-1] for segment in _template(path) if segment.startswith("{")]
        if len(parameters) == 1:
            return {parameters[0]: name}
    return found


@lru_cache(maxsize=256)
def _template(path: str) -> tuple[str, ...]:
    """Return the segments of a path between the version and its last parameter: `tunedModels`, `{tuned_model}`."""
    resource = path[: path.rindex("}") + 1] if "}" in path else path
    return tuple(resource.lstrip("/").split("/")[1:])
