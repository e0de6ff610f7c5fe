"""Compares the operations of two contracts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..operations import Argument, OperationView
from ..shapes import Shape
from .change import Change, matched
from .values import Direction, compare_attributes, compare_types

_SENT = Direction(sent=True, received=False)
_RECEIVED = Direction(sent=False, received=True)


def compare_operations(
    api: str, old: Mapping[str, OperationView], new: Mapping[str, OperationView]
) -> Iterator[Change]:
    """Compare the operations of an API."""
    pairs = {name: name for name in old if name in new}
    for kind, before, after in matched(old, new, lambda one: (one.method, one.path)):
        detail = f"now {after}" if kind == "renamed" else ""
        yield Change(api, "operation", before, kind, detail, kind != "added", operation=after)
        if kind == "renamed":
            pairs[before] = after
    for before, after in pairs.items():
        yield from _Comparison(api, old[before], new[after]).changes()


class _Comparison:
    """Compares one operation with its new state."""

    def __init__(self, api: str, old: OperationView, new: OperationView) -> None:
        self._api = api
        self._old = old
        self._new = new

    def changes(self) -> Iterator[Change]:
        old, new = self._old, self._new
        if old.model_id and new.model_id and old.model_id != new.model_id:
            detail = f"now {new.model_id}"
            yield Change(self._api, "model", old.model_id, "renamed", detail, breaks=True, operation=new.id)
        elif (old.method, old.path) != (new.method, new.path):
            detail = f"{old.method.upper()} {old.path} -> {new.method.upper()} {new.path}"
            yield self._change("operation", detail, breaks=False)
        yield from self._arguments()
        yield from self._body()
        yield from self._values("answer", old.response, new.response)
        yield from self._values("event", old.item, new.item)
        yield from self._behaviour()

    def _change(self, subject: str, detail: str, *, breaks: bool, place: str = "") -> Change:
        name = self._new.id
        return Change(self._api, subject, place or name, "changed", detail, breaks, operation=name)

    def _arguments(self) -> Iterator[Change]:
        before, after = (
            {(one.place, one.attribute.wire): one for one in view.arguments}
            for view in (self._old, self._new)
        )
        name = self._new.id
        for key in [key for key in before if key not in after]:
            yield Change(self._api, "parameter", f"{name}.{key[1]}", "removed", breaks=True, operation=name)
        for key in [key for key in after if key not in before]:
            needed = after[key].attribute.required
            yield Change(
                self._api,
                "parameter",
                f"{name}.{key[1]}",
                "added",
                "required" if needed else "",
                needed,
                operation=name,
            )
        for key in before.keys() & after.keys():
            yield from self._argument(before[key], after[key])
        order = [[one.name for one in view.path_arguments] for view in (self._old, self._new)]
        if order[0] != order[1] and sorted(order[0]) == sorted(order[1]):
            yield self._change("parameter", f"order {order[0]} -> {order[1]}", breaks=True)

    def _argument(self, old: Argument, new: Argument) -> Iterator[Change]:
        for one in compare_attributes(old.attribute, new.attribute, _SENT):
            place = f"{self._new.id}.{new.attribute.wire}"
            yield self._change("parameter", one.detail, breaks=one.breaks, place=place)
        if old.safe != new.safe:
            yield self._change("parameter", f"safe characters {old.safe!r} -> {new.safe!r}", breaks=False)

    def _body(self) -> Iterator[Change]:
        old, new = self._old, self._new
        if old.body is None or new.body is None:
            if old.body is not new.body:
                added = new.body is not None
                detail = "a body is sent" if added else "no body is sent"
                yield self._change("body", detail, breaks=not added or new.body_required)
            return
        for one in compare_types(old.body, new.body, _SENT):
            yield self._change("body", one.detail, breaks=one.breaks)
        if old.body_required != new.body_required:
            detail = "required" if new.body_required else "no longer required"
            yield self._change("body", detail, breaks=new.body_required)

    def _values(self, subject: str, old: Shape | None, new: Shape | None) -> Iterator[Change]:
        if old is None or new is None:
            if old is not new:
                spelt = [one.annotation if one else "nothing" for one in (old, new)]
                yield self._change(subject, f"{spelt[0]} -> {spelt[1]}", breaks=old is not None)
            return
        for one in compare_types(old, new, _RECEIVED):
            yield self._change(subject, one.detail, breaks=one.breaks)

    def _behaviour(self) -> Iterator[Change]:
        for name, losing_breaks in (
            ("streaming", True),
            ("pagination", True),
            ("long_running", True),
            ("update_mask", True),
            ("envelope", True),
            ("upload", False),
            ("idempotent", False),
            ("server", False),
            ("constant_query", False),
            ("constant_headers", False),
            ("multipart", False),
            ("binary", True),
        ):
            before, after = getattr(self._old, name), getattr(self._new, name)
            if before != after:
                detail = f"{name.replace('_', ' ')} {_shown(before)} -> {_shown(after)}"
                lost = before is not None and (
                    after is None or name in ("pagination", "long_running", "binary")
                )
                yield self._change("behaviour", detail, breaks=losing_breaks and lost)
        before, after = (bool(view.node.get("deprecated")) for view in (self._old, self._new))
        if before != after:
            yield self._change("behaviour", "deprecated" if after else "no longer deprecated", breaks=False)


def _shown(value: Any) -> str:
    return "none" if value is None else str(value)
