"""Resource names (`tunedModels/abc`) and their path parameters, from the paths of operations."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..errors import ValidationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint


def arguments(endpoint: Endpoint, name: object, *, argument: str = "name") -> dict[str, Any]:
    """Return the path parameters of a resource's full name; where the path has one parameter, the bare id will do.

    Raises:
        ValidationError: The name has another form.
    """
    found = match(endpoint, name)
    if found is not None:
        return found
    template = _template(endpoint.path)
    if isinstance(name, str) and "/" not in name and name not in ("", ".", ".."):
        parameters = [segment[1:-1] for segment in template if segment.startswith("{")]
        if len(parameters) == 1:
            return {parameters[0]: name}
    raise ValidationError(f"{endpoint.id}: {argument} must have the form {'/'.join(template)}, got {name!r}")


def match(endpoint: Endpoint, name: object) -> dict[str, Any] | None:
    """Return the path parameters of a resource's full name; None for the name of something else, or no name."""
    template, segments = _template(endpoint.path), name.split("/") if isinstance(name, str) else ()
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
    """Return the full name of a resource, from its full name or its bare id."""
    return "/".join(_template(endpoint.path)).format(**arguments(endpoint, name, argument=argument))


def by_model(model: str, of_models: Any, of_tuned_models: Any) -> tuple[Any, dict[str, Any]]:
    """Return the operation for a model or for a tuned model, as the name says, and its path parameters."""
    tuned = match(of_tuned_models.ENDPOINT, model)
    if tuned is not None:
        return of_tuned_models, tuned
    return of_models, arguments(of_models.ENDPOINT, model, argument="model")
