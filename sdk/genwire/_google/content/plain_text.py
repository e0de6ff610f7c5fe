"""The quick path to the text of a stream's events: nearly all have one candidate, with one part that is only text.

To make objects of such an event would take longer than everything else that is done with it, so the text is read from
its JSON. `tests/unit/test_plain_text.py` compares the two paths.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self

from genwire_raw.generativelanguage import models as raw

from .wire_names import CANDIDATES, CONTENT, PARTS, TEXT

_CANDIDATES: Final[Any] = raw.GenerateContentResponse.__dict__["candidates"]
_new: Final = object.__new__


class PlainTextResponse(raw.GenerateContentResponse):
    """A response that has its text ready, if text is all that its content holds.

    Attributes:
        plain_text: The text; None for other content, and once the candidates were read or set, which may change them.
    """

    __slots__ = ("plain_text",)

    plain_text: str | None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Return the response for JSON; see `Model.from_dict`."""
        self = _new(cls)
        self._src = src
        try:
            (candidate,) = src[CANDIDATES]
            (part,) = candidate[CONTENT][PARTS]
            text = part[TEXT]
            self.plain_text = text if text.__class__ is str and len(part) == 1 else None
        except (KeyError, TypeError, ValueError):
            self.plain_text = None
        return self

    if not TYPE_CHECKING:  # for type checkers, a field like any other

        @property
        def candidates(self) -> list[raw.Candidate] | None:
            """As in the contract."""
            self.plain_text = None
            return _CANDIDATES.__get__(self)

        @candidates.setter
        def candidates(self, value: list[raw.Candidate] | None) -> None:
            self.plain_text = None
            _CANDIDATES.__set__(self, value)
