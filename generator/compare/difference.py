"""Compares two tables.

Methods correspond if verb and path are equal. Their requests and answers are then compared side by side, so that
messages and enums are matched by where they are used, not by name; those that no method uses are
matched by name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

from .table import UNSTATED, Enum, Field, Message, Method, Table, Type
from .types import agree, members

List = Literal["missing", "gone", "different"]
TITLES: Final[Mapping[List, str]] = {
    "missing": "They have, and we lack",
    "gone": "We have, and they dropped or deprecated",
    "different": "Different types, bounds, requiredness",
}


@dataclass(frozen=True, order=True)
class Difference:
    """One difference.

    Attributes:
        list: The list it belongs to: `missing` (only they have it), `gone` (only we have it), `different`.
        subject: `method`, `parameter`, `body`, `answer`, `message`, `field`, `enum`, `enum value`, `alternative`.
        place: The place, in our names, or in theirs for what we lack: `POST /v1/shelves`, `Shelf.floor`.
        fact: What differs: `type`, or one of `FACTS`; empty if one side lacks the whole.
        theirs: Their value.
        ours: Our value.
    """

    list: List
    subject: str
    place: str
    fact: str = ""
    theirs: str = ""
    ours: str = ""

    def __str__(self) -> str:
        about = f"{self.subject} {self.place}"
        if self.list == "missing":
            return f"{about}: {self.theirs}" if self.theirs else about
        if self.list == "gone":
            return f"{about}: {self.fact or self.theirs}" if self.fact or self.theirs else about
        return f"{about}: {self.fact} {self.theirs or 'none'} there, {self.ours or 'none'} here"

    def as_dict(self) -> dict[str, str]:
        """Return the difference as JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Outcome:
    """The result of comparing two tables.

    Attributes:
        found: All differences, by list, subject and place.
        partners: Corresponding messages and enums: kind and our name, to their names.
    """

    found: list[Difference]
    partners: Mapping[tuple[str, str], frozenset[str]]


def differences(theirs: Table, ours: Table) -> Outcome:
    """Compare two tables."""
    comparison = _Comparison(theirs, ours)
    found = sorted(set(comparison.found()))
    return Outcome(found, comparison.partners)


class _Comparison:
    def __init__(self, theirs: Table, ours: Table) -> None:
        self._theirs = theirs
        self._ours = ours
        # The messages and enums that are used in the same places: theirs by ours.
        self._partners: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._ahead: list[tuple[str, str, str]] = []
        # The common parameters of one side that some methods of a side have for themselves: compared for each method.
        named = {
            name for one in (theirs, ours) for method in one.methods.values() for name in method.parameters
        }
        self._apart = named & (theirs.common.keys() | ours.common.keys())
        self._nothings: set[str] = set()  # their messages that say no more than that a method is done

    @property
    def partners(self) -> dict[tuple[str, str], frozenset[str]]:
        """Return their names by ours, for what is used in the same places."""
        return {key: frozenset(names) for key, names in self._partners.items() if names}

    def found(self) -> Iterator[Difference]:
        yield from self._methods()
        yield from self._parameters("*", *(self._everywhere(one) for one in (self._theirs, self._ours)))
        yield from self._follow()
        for kind, theirs, ours in (
            ("message", self._theirs.messages, self._ours.messages),
            ("enum", self._theirs.enums, self._ours.enums),
        ):
            self._pair_by_name(kind, theirs, ours)
        yield from self._follow()
        yield from self._unpaired()
        yield from self._fields()

    # Methods

    def _methods(self) -> Iterator[Difference]:
        theirs, ours = self._theirs.methods, self._ours.methods
        for key, method in theirs.items():
            if key not in ours:
                yield Difference("missing", "method", key, theirs=_spelt(method))
                continue
            own = ours[key]
            yield from self._deprecated("method", key, method.deprecated, own.deprecated)
            yield from self._parameters(
                key, self._effective(method, self._theirs), self._effective(own, self._ours)
            )
            yield from self._body(key, method.body, own.body)
            yield from self._answer(key, method.answer, own.answer)
        for key in ours:
            if key not in theirs:
                yield Difference("gone", "method", key)

    def _everywhere(self, table: Table) -> dict[str, Field]:
        """Return a side's common parameters that are compared once, not for each method."""
        return {name: one for name, one in table.common.items() if name not in self._apart}

    def _effective(self, method: Method, table: Table) -> dict[str, Field]:
        """Return a method's parameters, with the common ones that are compared for each method."""
        common = {name: one for name, one in table.common.items() if name in self._apart}
        return {**common, **method.parameters}

    def _parameters(
        self, key: str, theirs: Mapping[str, Field], ours: Mapping[str, Field]
    ) -> Iterator[Difference]:
        for name, field in theirs.items():
            if name not in ours:
                yield Difference("missing", "parameter", f"{key} {name}", theirs=str(field))
            else:
                yield from self._field("parameter", f"{key} {name}", field, ours[name])
        for name in ours:
            if name not in theirs:
                yield Difference("gone", "parameter", f"{key} {name}")

    def _body(self, key: str, theirs: Field | None, ours: Field | None) -> Iterator[Difference]:
        if theirs and ours:
            yield from self._field("body", key, theirs, ours)
        elif theirs:
            yield Difference("missing", "body", key, theirs=str(theirs))
        elif ours:
            yield Difference("gone", "body", key)

    def _answer(self, key: str, theirs: Type | None, ours: Type | None) -> Iterator[Difference]:
        theirs, ours = self._something(theirs, self._theirs), self._something(ours, self._ours)
        if theirs and ours:
            yield from self._type("answer", key, theirs, ours)
        elif theirs:
            yield Difference("missing", "answer", key, theirs=str(theirs))
        elif ours:
            yield Difference("gone", "answer", key)

    def _something(self, answer: Type | None, table: Table) -> Type | None:
        """Return the type of an answer; None, which means no answer, for a message without fields."""
        if answer is None or answer.kind != "message" or table.messages[answer.of].fields:
            return answer
        if table is self._theirs:
            self._nothings.add(answer.of)
        return None

    # Fields

    def _field(self, subject: str, place: str, theirs: Field, ours: Field) -> Iterator[Difference]:
        yield from self._type(subject, place, theirs.type, ours.type)
        for fact in sorted({*theirs.facts, *ours.facts}):
            before, after = theirs.facts.get(fact), ours.facts.get(fact)
            if fact.partition(" ")[0] not in self._theirs.facts or before == UNSTATED:
                continue
            if fact == "deprecated":
                yield from self._deprecated(subject, place, before is True, after is True)
            elif not _same(before, after):
                yield Difference("different", subject, place, fact, _shown(before), _shown(after))

    def _deprecated(self, subject: str, place: str, theirs: bool, ours: bool) -> Iterator[Difference]:
        if "deprecated" in self._theirs.facts and theirs != ours:
            yield Difference(
                "gone" if theirs else "different",
                subject,
                place,
                "deprecated",
                "deprecated" if theirs else "",
                "deprecated" if ours else "",
            )

    # Types

    def _type(self, subject: str, place: str, theirs: Type, ours: Type) -> Iterator[Difference]:
        if theirs.kind != "any" and "union" in (theirs.kind, ours.kind):
            yield from self._union(subject, place, theirs, ours)
            return
        if not agree(theirs, ours):
            yield Difference("different", subject, place, "type", str(theirs), str(ours))
        self._pair(theirs, ours)

    def _union(self, subject: str, place: str, theirs: Type, ours: Type) -> Iterator[Difference]:
        """Pair the members of two unions by similarity."""
        left, right = members(theirs), members(ours)
        ranked = sorted(
            ((self._likeness(their, own), their, own) for their in left for own in right),
            key=lambda one: -one[0],
        )
        for likeness, their, own in ranked:
            if likeness and their in left and own in right:
                left.remove(their)
                right.remove(own)
                yield from self._type(subject, place, their, own)
        for their in left:
            yield Difference("missing", "alternative", f"{place} {subject}", str(their), str(their))
        for own in right:
            yield Difference("gone", "alternative", f"{place} {subject}", str(own))

    def _likeness(self, theirs: Type, ours: Type) -> float:
        if theirs.kind == ours.kind == "message" and theirs.many == ours.many:
            left, right = (
                set(table.messages[one.of].fields)
                for table, one in ((self._theirs, theirs), (self._ours, ours))
            )
            return (1 + len(left & right)) / (1 + len(left | right))
        return 1.0 if agree(theirs, ours) else 0.0

    def _pair(self, theirs: Type, ours: Type) -> None:
        if theirs.kind == ours.kind and theirs.kind in ("message", "enum"):
            self._add(theirs.kind, theirs.of, ours.of)

    def _add(self, kind: str, theirs: str, ours: str) -> None:
        if theirs not in self._partners[kind, ours]:
            self._partners[kind, ours].add(theirs)
            self._ahead.append((kind, theirs, ours))

    def _follow(self) -> Iterator[Difference]:
        while self._ahead:
            kind, their_name, own_name = self._ahead.pop()
            if kind == "message":
                theirs, ours = self._theirs.messages[their_name], self._ours.messages[own_name]
                yield from self._deprecated("message", own_name, theirs.deprecated, ours.deprecated)
                for wire, field in theirs.fields.items():
                    if wire in ours.fields:
                        yield from self._field("field", f"{own_name}.{wire}", field, ours.fields[wire])

    def _pair_by_name(self, kind: str, theirs: Iterable[str], ours: Iterable[str]) -> None:
        paired = {name for (one, _), names in self._partners.items() if one == kind for name in names}
        own_names = {_bare(name): name for name in ours}
        for name in theirs:
            own_name = own_names.get(_bare(name))
            if name not in paired and own_name is not None and self._akin(kind, name, own_name):
                self._add(kind, name, own_name)

    def _akin(self, kind: str, theirs: str, ours: str) -> bool:
        """Return whether two types of one name correspond: more than half of the smaller is in the other."""
        if kind == "message":
            left, right = {*self._theirs.messages[theirs].fields}, {*self._ours.messages[ours].fields}
        else:
            left, right = {*self._theirs.enums[theirs].values}, {*self._ours.enums[ours].values}
        fewer = min(len(left), len(right))
        return 2 * len(left & right) > fewer if fewer else left == right

    def _unpaired(self) -> Iterator[Difference]:
        paired = {(kind, name) for (kind, _), names in self._partners.items() for name in names}
        for name, message in self._theirs.messages.items():
            if ("message", name) not in paired and name not in self._nothings:
                yield Difference("missing", "message", name, theirs=_fields(message))
        for name, enum in self._theirs.enums.items():
            if ("enum", name) not in paired:
                yield Difference("missing", "enum", name, theirs=_values(enum))
        for name in self._ours.messages:
            if not self._partners.get(("message", name)):
                yield Difference("gone", "message", name)
        for name in self._ours.enums:
            if not self._partners.get(("enum", name)):
                yield Difference("gone", "enum", name)

    def _fields(self) -> Iterator[Difference]:
        """Yield what only one side of a pair has."""
        for (kind, own_name), names in self._partners.items():
            if kind == "message":
                own = self._ours.messages[own_name].fields
                theirs = {name: self._theirs.messages[name].fields for name in sorted(names)}
                for wire, field in [item for fields in theirs.values() for item in fields.items()]:
                    if wire not in own:
                        yield Difference("missing", "field", f"{own_name}.{wire}", theirs=str(field))
                yield from self._lacking("field", own_name, own, theirs)
            else:
                values = self._ours.enums[own_name].values
                enums = {name: self._theirs.enums[name].values for name in sorted(names)}
                for value, deprecated in [item for one in enums.values() for item in one.items()]:
                    if value not in values:
                        yield Difference("missing", "enum value", f"{own_name}.{value}")
                    else:
                        yield from self._deprecated(
                            "enum value", f"{own_name}.{value}", deprecated, values[value]
                        )
                yield from self._lacking("enum value", own_name, values, enums)

    def _lacking(
        self, subject: str, own_name: str, own: Iterable[str], theirs: Mapping[str, Iterable[str]]
    ) -> Iterator[Difference]:
        """Yield what we have and they lack; with several partners, what any of them lacks."""
        for part in own:
            without = [name for name, parts in theirs.items() if part not in parts]
            if len(without) == len(theirs) > 0:
                yield Difference("gone", subject, f"{own_name}.{part}")
            elif not self._theirs.partial:
                for name in without:
                    yield Difference("gone", subject, f"{own_name}.{part}", theirs=f"from {name}")


def _spelt(method: Method) -> str:
    """Summarise what a method takes and returns."""
    takes = [f"{name}: {field}" for name, field in method.parameters.items()]
    takes += [f"body: {method.body}"] if method.body else []
    gives = f" -> {method.answer}" if method.answer else ""
    mark = ", deprecated" if method.deprecated else ""
    return f"({', '.join(takes)}){gives}{mark}"


def _fields(message: Message) -> str:
    inner = ", ".join(f"{wire}: {field}" for wire, field in message.fields.items())
    return f"{{{inner}}}{', deprecated' if message.deprecated else ''}"


def _values(enum: Enum) -> str:
    return ", ".join(f"{value} (deprecated)" if old else value for value, old in enum.values.items())


def _bare(name: str) -> str:
    """Normalise a name: `GroundingChunk.Web` and `GroundingChunkWeb` are equal."""
    return name.replace(".", "").replace("_", "").lower()


def _same(theirs: Any, ours: Any) -> bool:
    return theirs == ours and isinstance(theirs, bool) == isinstance(ours, bool)


def _shown(value: Any) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
