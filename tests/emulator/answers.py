"""Ask an engine and gather what it says."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from genwire.emulator.engines import Engine, Finish, Generation, Piece, ToolCall, Turn


@dataclass
class Answer:
    """A whole answer; `finish` and the counts are those of its last piece."""

    pieces: list[Piece]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def tool_calls(self) -> list[ToolCall]:
        return [call for piece in self.pieces for call in piece.tool_calls]

    @property
    def finish(self) -> Finish | None:
        return self.pieces[-1].finish

    @property
    def output_tokens(self) -> int:
        assert self.pieces[-1].output_tokens is not None
        return self.pieces[-1].output_tokens

    @property
    def prompt_tokens(self) -> int:
        assert self.pieces[-1].prompt_tokens is not None
        return self.pieces[-1].prompt_tokens


async def ask(engine: Engine, text: str | None = None, **settings: Any) -> Answer:
    """Return the answer to a user's text, or to the request that the settings describe."""
    if text is not None:
        settings["turns"] = (Turn("user", text),)
    async with aclosing(engine.generate(Generation(**settings))) as pieces:
        answer = Answer([piece async for piece in pieces])
    ends = [piece for piece in answer.pieces if piece.finish is not None]
    assert ends == answer.pieces[-1:], "the last piece, and no other, says why the answer ends"
    return answer
