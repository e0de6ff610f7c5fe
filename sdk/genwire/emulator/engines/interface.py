"""Requests to engines, their answers, and the protocol between an engine and the emulator.

An engine knows nothing of the two services: the emulator turns their requests into a `Generation` and an engine's
`Piece`s into their answers. Everything here is immutable, so that a request may be read from another thread.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

Role = Literal["system", "user", "assistant", "tool"]
ToolMode = Literal["auto", "any", "none"]
Finish = Literal["stop", "length", "tool_calls"]
Schema = Mapping[str, Any]
Example = tuple[str, str]


class EngineError(Exception):
    """An engine cannot start, or cannot answer; the message is one line that a user can act on.

    Args:
        message: What is wrong and what to do about it.
        status: HTTP status for the emulator to answer with when this ends a request.
    """

    def __init__(self, message: str, *, status: int = 503) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A function that the model may call; `parameters` is a JSON schema of type object."""

    name: str
    description: str
    parameters: Schema


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call that the model wants made."""

    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation.

    Args:
        role: Who speaks.
        text: What is said; in a `tool` turn, what the tool returned.
        tool_calls: The calls that an `assistant` turn makes, where they are known apart from its text.
        name: The tool that a `tool` turn comes from, where it is known.
    """

    role: Role
    text: str
    tool_calls: tuple[ToolCall, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Generation:
    """A request for one candidate; `None` leaves a setting to the engine.

    Args:
        turns: The conversation, oldest first. Empty when `raw` is given.
        raw: A prompt to continue as it stands, without a chat template.
        examples: (input, output) pairs of a tuned model, the nearest to the input first. Empty for base models.
        max_tokens: Upper bound of the answer in the engine's own tokens, at least 1.
        temperature: Spread of sampling, 0 for greedy.
        top_p: Probability mass that is sampled from, in 0..1.
        top_k: Number of tokens that are sampled from.
        seed: Start of the random numbers; equal requests with equal seeds get equal answers.
        stop: Strings that end the answer; they are not part of it.
        schema: A JSON schema (draft 2020-12, and OpenAPI's `nullable`) that the answer must follow; the answer is
            then JSON text.
        tools: Functions that the model may call.
        tool_mode: Whether it may call one (`auto`), must (`any`) or must not (`none`).
        presence_penalty: Taken from the score of each token that has occurred.
        frequency_penalty: Taken from the score of a token as often as it has occurred.
        repetition_penalty: Divides the score of each token that has occurred; 1 changes nothing.
        index: Number of the candidate from 0, so that the candidates of one request differ.
        whole: Whether the pieces are put together again, so that one will do.
    """

    turns: tuple[Turn, ...] = ()
    raw: str | None = None
    examples: tuple[Example, ...] = ()
    max_tokens: int = 256
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    schema: Schema | None = None
    tools: tuple[ToolSpec, ...] = ()
    tool_mode: ToolMode = "auto"
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    repetition_penalty: float | None = None
    index: int = 0
    whole: bool = False

    @property
    def last_user_text(self) -> str:
        """Return the text that is being answered: the raw prompt, or the latest user turn."""
        if self.raw is not None:
            return self.raw
        return next((turn.text for turn in reversed(self.turns) if turn.role == "user"), "")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer; the last one, and no other, carries `finish` and the token counts."""

    text: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    finish: Finish | None = None
    prompt_tokens: int | None = None
    output_tokens: int | None = None


class Engine(Protocol):
    """The interface of an engine. Requests may overlap."""

    name: str

    def generate(self, request: Generation) -> AsyncGenerator[Piece, None]:
        """Answer one request piece by piece; closing the generator or cancelling its task stops the work.

        Raises:
            EngineError: The request cannot be answered.
        """
        ...

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Return a vector of length 1 for each text, all of the same dimension.

        Raises:
            EngineError: The texts cannot be embedded.
        """
        ...

    def count_tokens(self, text: str) -> int:
        """Return how many of the engine's tokens a text has."""
        ...

    async def aclose(self) -> None:
        """Stop all work and free the model."""
        ...
