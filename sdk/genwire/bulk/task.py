"""What a service contributes to a job: the request for a row, and what its answer says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

import orjson

from ..errors import APIStatusError, GenwireError, ValidationError

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from .prompt import Prompt


DIGEST_SIZE: Final = 16
# What the answers of jobs that embed are.
EMBEDDING_SCHEMA: Final[Mapping[str, Any]] = {
    "type": "object",
    "properties": {"embedding": {"type": "array", "items": {"type": "number"}}},
}


class Request(NamedTuple):
    """What is asked for a row.

    Attributes:
        call: The call; its body is JSON, so that it is made once.
        digest: The hash of model, endpoint and canonical body, without the limit of tokens: rows with the same digest
            share an answer.
    """

    call: Call[Any]
    digest: bytes


class Answer(NamedTuple):
    """What an answer says.

    Attributes:
        value: Its text, or in JSON mode its JSON; None where there is none.
        input_tokens: Tokens of the request.
        output_tokens: Tokens of the answer, thoughts included.
        finish_reason: Why the model stopped, in the service's words.
        is_cut: Whether it stopped at its limit of tokens.
        error: Why there is no usable answer: it was blocked, or is not what JSON mode asked for.
    """

    value: Any
    input_tokens: int = 0
    output_tokens: int = 0
    finish_reason: str | None = None
    is_cut: bool = False
    error: GenwireError | None = None

    @property
    def tokens(self) -> int:
        """Tokens of request and answer."""
        return self.input_tokens + self.output_tokens


def shares(total: int, count: int) -> list[int]:
    """Return a total in so many equal parts, as whole numbers."""
    part, rest = divmod(total, count)
    return [part + (number < rest) for number in range(count)]


class BatchState(NamedTuple):
    """How far a batch is.

    Attributes:
        name: The service's name of it.
        is_over: Whether nothing of it will change.
        is_expired: Whether it was not done in time, so that what is missing can be asked again.
        problem: Why it ended without answers; None if it did not.
        results: What it brought: for each label the answer's JSON, or what is wrong.
    """

    name: str
    is_over: bool = False
    is_expired: bool = False
    problem: str | None = None
    results: Sequence[tuple[str, Any, str | None]] = ()


class Batching(Protocol):
    """Many requests in one batch, each with a label of the caller's."""

    def create(self, name: str, requests: Mapping[str, Request]) -> Call[BatchState]:
        """Return the call that begins a batch.

        Args:
            name: Its name for people.
            requests: The requests by their labels.
        """
        ...

    def get(self, name: str) -> Call[BatchState]:
        """Return the call that tells how far a batch is."""
        ...


class Grouping(Protocol):
    """Many requests in one call, each of which gets an answer."""

    @property
    def most(self) -> int:
        """The most requests of one call."""
        ...

    def join(self, requests: Sequence[Request]) -> Call[Any]:
        """Return the call that carries several requests."""
        ...

    def split(self, payload: Any, count: int) -> Sequence[Any]:
        """Return the answer to each of the requests, as each alone would have brought it.

        Args:
            payload: The answer's JSON.
            count: How many requests there were.

        Raises:
            APIStatusError: It says that the call failed.
            DecodeError: There are more or fewer answers than requests.
        """
        ...


class Task(Protocol):
    """One kind of question to one model."""

    @property
    def identity(self) -> Mapping[str, Any]:
        """What makes this job this job, as JSON: endpoint, model, prompt and configuration, by name."""
        ...

    @property
    def prompt(self) -> Prompt:
        """What is asked of the model about a row."""
        ...

    @property
    def token_limit(self) -> int | None:
        """The most tokens that an answer may have; None for the model's own limit."""
        ...

    @property
    def answer_schema(self) -> Mapping[str, Any]:
        """The JSON Schema of an answer's value."""
        ...

    @property
    def batching(self) -> Batching | None:
        """How many requests are asked in one batch; None where the service has no batches."""
        ...

    @property
    def grouping(self) -> Grouping | None:
        """How many requests are asked in one call; None where each needs its own."""
        ...

    def request(self, row: Mapping[str, Any]) -> Request:
        """Return the request for a row.

        Raises:
            ValidationError: The row makes a request that breaks a rule of the contract.
        """
        ...

    def read(self, payload: Any) -> Answer:
        """Return what an answer says.

        Raises:
            APIStatusError: It says that the request failed.
            DecodeError: It is no answer.
        """
        ...

    def used_up(self, error: APIStatusError) -> str | None:
        """Return which quota is used up for today, if an error says so."""
        ...

    def is_missing(self, error: APIStatusError) -> bool:
        """Return whether an error says that there is no such model."""
        ...


class Digests:
    """Makes the digests of requests that have something in common.

    Args:
        common: What all of them have, as JSON: endpoint, path, configuration.
    """

    def __init__(self, common: Any) -> None:
        self._text = _canonical(common)
        self._common = blake2b(self._text, digest_size=DIGEST_SIZE)

    def __reduce__(self) -> tuple[Any, ...]:
        return Digests, (orjson.loads(self._text),)  # hashes are not copied to other processes

    def of(self, own: Any) -> bytes:
        """Return the digest of a request by what it has of its own, as JSON.

        Raises:
            ValidationError: It has no form in JSON.
        """
        digest = self._common.copy()
        digest.update(_canonical(own))
        return digest.digest()


def _canonical(value: Any) -> bytes:
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError as error:
        raise ValidationError(f"the request has no form in JSON: {error}") from None
