"""Makes values that conform to a JSON schema, for an engine without a model."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Final

from .interface import EngineError, Schema
from .json_fit import (
    MOST_STEPS,
    OutOfStepsError,
    SchemaPart,
    Steps,
    fits,
    refuse_unsupported,
    resolve,
    same,
    types,
)
from .mentioned import names, numbers, quoted, subjects

_MOST_VALUES: Final = 2_000  # after as many, optional properties and items are left out
_MOST_ITEMS: Final = 1_000
_MOST_CHARACTERS: Final = 10_000
_USUAL_ITEMS: Final = 2
_LOOKED_AT: Final = 100_000  # characters of the text that values are taken from
_FORMATS: Final[Mapping[str, str]] = {
    "date": "2024-05-17",
    "date-time": "2024-05-17T12:30:00Z",
    "duration": "PT90S",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:30:00Z",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f",
}


def value_for(schema: Schema, text: str = "", *, steps: Steps | None = None) -> Any:
    """Return a value that follows a schema; equal arguments give equal values.

    Numbers, quoted strings and names of the text are used in their order, wherever the next one fits, and so are the
    values of an enum that it mentions. What it leaves open gets the schema's own `default` or example, a plain number,
    or a string that repeats the name of its property. Optional properties are given too, but for those of a schema
    within itself.

    Args:
        schema: A JSON schema; `pattern` is met by strings of the text or of the schema only.
        text: What the values are taken from.
        steps: How much may be tried; as much as is sensible for one request when absent.

    Raises:
        OutOfStepsError: That was not enough, and `steps` was given.
        EngineError: The schema is not one, cannot be followed, or has a keyword that is not known here.
    """
    try:
        return _Maker(schema, text, steps or Steps()).make((schema,), _Place("text"))
    except OutOfStepsError:
        if steps is not None:
            raise
        raise EngineError(
            f"The echo engine found no value for the schema in {MOST_STEPS} steps", status=400
        ) from None
    except _NoValueError as error:
        raise EngineError(f"The echo engine found no value for the schema: {error}", status=400) from None
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        raise EngineError(
            "The schema of the answer or of a tool is not a valid JSON schema", status=400
        ) from None


class _NoValueError(Exception):
    """A part of the schema has no value, or no finite one; an optional part is then left out."""


_Parts = tuple[SchemaPart, ...]
_Flat = list[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the value.

    Args:
        name: The name of the property, which a string repeats.
        suffix: What follows that name, to tell the items of an array apart.
        within: The references that this place is in.
        taken: Values that it must not have.
    """

    name: str
    suffix: str = ""
    within: tuple[str, ...] = ()
    taken: tuple[Any, ...] = ()


class _Maker:
    """Makes the values of one schema. Several schemas may apply to a place, and then its value fits them all."""

    def __init__(self, root: SchemaPart, text: str, steps: Steps) -> None:
        text = text[:_LOOKED_AT]
        self._root = root
        self._steps = steps
        self._strings = [*quoted(text), *(list(names(text)) or subjects(text))]
        self._numbers = numbers(text)
        self._text = text.casefold()
        self._made = 0

    def make(self, parts: _Parts, place: _Place) -> Any:
        """Return a value for a place to which some schemas apply."""
        self._made += 1
        self._steps.take(len(parts))
        for at, part in enumerate(parts):
            if isinstance(part, bool):
                if not part:
                    raise _NoValueError(f"{place.name!r} may have none")
                continue
            refuse_unsupported(part)
            rest = (*parts[:at], *parts[at + 1 :])
            self._steps.take(len(part) // 8)
            own = dict(part)
            if "$ref" in own:
                reference = own.pop("$ref")
                if reference in place.within:
                    raise _NoValueError(f"{reference!r} is within itself")
                target = resolve(self._root, reference)
                return self.make((own, target, *rest), replace(place, within=(*place.within, reference)))
            if "allOf" in own:
                return self.make((*own.pop("allOf"), own, *rest), place)
            if "anyOf" in own:
                branches: list[SchemaPart] = own.pop("anyOf")
                return self._choose([(branch,) for branch in branches], (own, *rest), place)
            if "oneOf" in own:
                branches = own.pop("oneOf")
                self._steps.take(len(branches) ** 2)
                return self._choose(_exclusive(branches), (own, *rest), place)
        return self._make_flat([part for part in parts if not isinstance(part, bool)], place)

    def _choose(self, choices: Iterable[_Parts], parts: _Parts, place: _Place) -> Any:
        reason = _NoValueError(f"{place.name!r} is a choice of nothing")
        for choice in sorted(choices, key=lambda choice: _is_null(choice[0])):
            try:
                return self.make((*choice, *parts), place)
            except _NoValueError as error:
                reason = error
        raise reason

    def _make_flat(self, flat: _Flat, place: _Place) -> Any:
        makers: Mapping[str, Callable[[_Flat, _Place], Iterator[Any]]] = {
            "object": self._objects,
            "array": self._arrays,
            "integer": self._integers,
            "number": self._number_candidates,
            "string": self._string_candidates,
            "boolean": lambda flat, _: iter((*_samples(flat), True, False)),
            "null": lambda _, __: iter((None,)),
        }
        for kind in _kinds(flat):
            for value in chain(self._stated(flat), makers[kind](flat, place)):
                if all(fits(value, part, self._root, self._steps) for part in flat):
                    if any(same(value, one) for one in place.taken):
                        continue
                    self._use(value)
                    return value
        raise _NoValueError(f"none was found for {place.name!r}")

    def _use(self, value: Any) -> None:
        for source in (self._strings, self._numbers):
            for at, one in enumerate(source):
                if same(value, one):
                    del source[at]
                    return

    def _stated(self, flat: _Flat) -> Iterator[Any]:
        """Yield what the schemas themselves allow: a constant, or the values of an enum, mentioned ones first."""
        for part in flat:
            if "const" in part:
                yield part["const"]
            self._steps.take(len(part.get("enum", ())))
            yield from sorted(part.get("enum", ()), key=lambda one: (not self._mentions(one), one is None))

    def _mentions(self, value: Any) -> bool:
        return isinstance(value, str) and value != "" and value.casefold() in self._text

    def _integers(self, flat: _Flat, place: _Place) -> Iterator[Any]:
        yield from (int(one) for one in self._numbers if one == int(one))
        yield from _samples(flat)
        yield from (math.floor(one) + more for more in (_index(place), 0) for one in _near_bounds(flat))

    def _number_candidates(self, flat: _Flat, place: _Place) -> Iterator[Any]:
        yield from list(self._numbers)
        yield from _samples(flat)
        yield from (one + more for more in (_index(place), 0) for one in _near_bounds(flat))

    def _string_candidates(self, flat: _Flat, place: _Place) -> Iterator[Any]:
        name = place.name + place.suffix
        formats = [_FORMATS[part["format"]] for part in flat if part.get("format") in _FORMATS]
        if not formats:
            yield from list(self._strings)
        yield from _samples(flat)
        yield from formats
        least = max((int(part.get("minLength", 0)) for part in flat), default=0)
        most = min((int(part.get("maxLength", _MOST_CHARACTERS)) for part in flat), default=_MOST_CHARACTERS)
        if least > _MOST_CHARACTERS:
            raise _NoValueError(f"{place.name!r} has more than {_MOST_CHARACTERS} characters")
        yield name
        yield (name + "." * least)[:least] if len(name) < least else name[:most]

    def _arrays(self, flat: _Flat, place: _Place) -> Iterator[list[Any]]:
        least = max(int(part.get("minItems", 0)) for part in flat)
        most = min(int(part.get("maxItems", _MOST_ITEMS)) for part in flat)
        if least > _MOST_ITEMS:
            raise _NoValueError(f"{place.name!r} has more than {_MOST_ITEMS} items")
        unique = any(part.get("uniqueItems") for part in flat)
        usual = max(_USUAL_ITEMS, *(len(part.get("prefixItems", ())) for part in flat))
        items: list[Any] = []
        while len(items) < least or (len(items) < min(usual, most) and self._made < _MOST_VALUES):
            suffix = f"{place.suffix} {len(items) + 1}"
            item = _Place(place.name, suffix, place.within, tuple(items) if unique else ())
            try:
                items.append(self.make(tuple(_item(part, len(items)) for part in flat), item))
            except _NoValueError:
                if len(items) < least:
                    raise
                break
        yield items

    def _objects(self, flat: _Flat, place: _Place) -> Iterator[dict[str, Any]]:
        required = dict.fromkeys(name for part in flat for name in part.get("required", ()))
        declared = dict.fromkeys(name for part in flat for name in part.get("properties", {}))
        made: dict[str, Any] = {}
        for name in declared | required:
            if name not in required and self._made >= _MOST_VALUES:
                continue
            parts = tuple(_property(part, name) for part in flat)
            try:
                made[name] = self.make(parts, _Place(name, place.suffix, place.within))
            except _NoValueError:
                if name in required:
                    raise
        yield made


def _exclusive(branches: Sequence[SchemaPart]) -> Iterator[_Parts]:
    """Yield each branch with what keeps a value out of the others."""
    for at, branch in enumerate(branches):
        yield (branch, *({"not": other} for other in (*branches[:at], *branches[at + 1 :])))


def _is_null(part: SchemaPart) -> bool:
    return not isinstance(part, bool) and (types(part) == ("null",) or part.get("const", 0) is None)


def _item(part: Mapping[str, Any], at: int) -> SchemaPart:
    first: list[SchemaPart] = part.get("prefixItems", [])
    rest: SchemaPart = part.get("items", True)
    return first[at] if at < len(first) else rest


def _property(part: Mapping[str, Any], name: str) -> SchemaPart:
    declared: Mapping[str, SchemaPart] = part.get("properties", {})
    others: SchemaPart = part.get("additionalProperties", True)
    return declared.get(name, others)


def _index(place: _Place) -> int:
    """Return which item of an array a place is in, so that numbers in it count up."""
    return int(place.suffix.rpartition(" ")[2] or 1) - 1


def _samples(flat: _Flat) -> list[Any]:
    samples = [part[keyword] for part in flat for keyword in ("default", "example") if keyword in part]
    return samples + [one for part in flat for one in part.get("examples", ())]


def _kinds(flat: _Flat) -> list[str]:
    """Return the types that a place may have, null last; a guess from other keywords where none is stated."""
    stated = [types(part) for part in flat if "type" in part]
    if stated:
        return sorted(dict.fromkeys(chain(*stated)), key=lambda kind: kind == "null")
    keywords = {keyword for part in flat for keyword in part}
    if keywords & {"properties", "required", "additionalProperties"}:
        return ["object"]
    if keywords & {"items", "prefixItems", "minItems", "maxItems", "uniqueItems"}:
        return ["array"]
    if keywords & {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}:
        return ["number"]
    return ["string", "integer", "boolean", "null"]


def _near_bounds(flat: _Flat) -> Iterator[float]:
    """Yield plain numbers, then such as lie at, beside and between the bounds, on multiples where asked for."""
    yield from (1, 0, 0.5)
    low = max((part[k] for part in flat for k in ("minimum", "exclusiveMinimum") if k in part), default=None)
    high = min((part[k] for part in flat for k in ("maximum", "exclusiveMaximum") if k in part), default=None)
    for step in [part["multipleOf"] for part in flat if "multipleOf" in part]:
        if low is not None:
            yield from (math.ceil(low / step) * step, (math.floor(low / step) + 1) * step)
        if high is not None:
            yield from (math.floor(high / step) * step, (math.ceil(high / step) - 1) * step)
        yield step
    if low is not None:
        yield from (low, math.floor(low) + 1)
    if high is not None:
        yield from (high, math.ceil(high) - 1)
    if low is not None and high is not None:
        yield (low + high) / 2
