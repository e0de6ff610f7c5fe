"""The base of answers of either service: how they are written out, as JSON text and as Markdown in a notebook."""

from __future__ import annotations

from typing import Any, ClassVar, Self

import orjson

from genwire_raw._runtime.model import Model

from ..errors import BlockedError


def json_text(model: Model) -> str:
    """Return a model as JSON text, with the service's names for its fields."""
    return orjson.dumps(model.to_dict()).decode()


class AnswerModel(Model):
    """Adds JSON text and Markdown to a raw model: `class X(AnswerModel, raw.X)`."""

    __slots__ = ()
    _internal: ClassVar[frozenset[str]] = frozenset({"of", "answer_type", "plain_text"})

    @classmethod
    def of(cls, item: Any) -> Self:
        """Return a raw model as this class, from the same JSON.

        Args:
            item: The raw model; anything else is returned unchanged.
        """
        if isinstance(item, Model):
            return cls.from_dict(item.as_received() or item.to_dict())
        unchanged: Self = item
        return unchanged

    def to_json(self) -> str:
        """Return the answer as JSON text, with the service's names; fields that the contract does not name are kept."""
        return json_text(self)

    def _repr_markdown_(self) -> str:
        """Return the text of the answer, which notebooks render as Markdown; its repr if it has no text."""
        try:
            text = getattr(self, "text", None)
        except BlockedError as error:
            return f"**Blocked:** {error}"
        return text if isinstance(text, str) and text else f"```\n{self!r}\n```"
