"""Resource names (`tunedModels/abc`) and the path parameters that they stand for, read off the operations' paths."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .errors import ValidationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint


def arguments(endpoint: Endpoint, name: str, *, argument: str = "name") -> dict[str, Any]:
    """The path parameters for a resource's full name; where the path has one parameter, its bare id will do.

    Raises:
        ValidationError: The name has another form.
    """
    found = match(endpoint, name)
    if found is not None:
        return found
    template = _template(endpoint.path)
    parameters = [segment[1:-1] for segment in template if segment.startswith("{")]
    if len(parameters) == 1 and "/" not in name and name not in ("", ".", ".."):
        return {parameters[0]: name}
    raise ValidationError(f"{endpoint.id}: {argument} must have the form {'/'.join(template)}, got {name!r}")


def match(endpoint: Endpoint, name: str) -> dict[str, Any] | None:
    """The path parameters for a resource's full name; None when it is the name of something else."""
    template, segments = _template(endpoint.path), name.split("/")
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


@lru_cache(maxsize=256)
def _template(path: str) -> tuple[str, ...]:
    """A path's segments after the version, without the verb: `tunedModels`, `{tuned_model}`."""
    _, _, resource = path.lstrip("/").partition("/")
    return tuple(resource.rpartition(":")[0].split("/") if ":" in resource else resource.split("/"))


def full(endpoint: Endpoint, name: str, *, argument: str = "name") -> str:
    """The full name of a resource, from its full name or its bare id."""
    return "/".join(_template(endpoint.path)).format(**arguments(endpoint, name, argument=argument))
