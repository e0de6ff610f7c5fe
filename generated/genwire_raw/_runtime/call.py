# Made by `python codegen.py` from generator/runtime/call.py. Do not edit.
"""Operations as data, and calls of them as values; nothing here does I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from .errors import DecodeError, PathError
from .json_types import is_array, is_object
from .parameters import Parameter, header_text, header_violations, path_segment, query_items
from .resource_names import ResourceName, form, resolve
from .rules import Violation, check_field, check_model

if TYPE_CHECKING:
    from .model import Model

T = TypeVar("T")
Page = TypeVar("Page")
Item = TypeVar("Item")
Result = TypeVar("Result")
Metadata = TypeVar("Metadata")


class Streaming(NamedTuple):
    """How an operation streams.

    Attributes:
        query: Query parameters that request a stream.
        body: Body fields that request a stream; other calls omit them.
        done: The data of the end marker event, if the protocol has one.
    """

    query: Mapping[str, str] = {}
    body: Mapping[str, Any] = {}
    done: bytes | None = None


class Upload(NamedTuple):
    """The headers and values of the resumable upload protocol, which sends a file's bytes after the request.

    Attributes:
        headers: The header names, by content: protocol, command, length, type, offset, url, status, granularity,
            received.
        commands: The command values, by action: start, upload, finish, query, cancel.
        statuses: The status values, by state: active, finished, cancelled.
        protocol: The protocol's value.
    """

    headers: Mapping[str, str]
    commands: Mapping[str, str]
    statuses: Mapping[str, str]
    protocol: str


class Pagination(NamedTuple, Generic[Page, Item]):
    """How an operation pages.

    Attributes:
        token: The argument of `request` for a page's token.
        next: Returns the token of the next page; None or empty for the last page.
        items: Returns the items of a page.
        numbered: Whether tokens are page numbers, from 1.
    """

    token: str
    next: Callable[[Page], str | int | None]
    items: Callable[[Page], list[Item] | None]
    numbered: bool = False


class LongRunning(NamedTuple, Generic[Result, Metadata]):
    """How the result and the metadata of a long-running operation are read."""

    response: Callable[[Mapping[str, Any]], Result]
    metadata: Callable[[Mapping[str, Any]], Metadata]


class Endpoint(NamedTuple):
    """An operation of the contract.

    Attributes:
        id: The service's name of the method: `tunedModels.create`.
        idempotent: Whether it may be sent again if it is unknown whether it arrived.
        update_mask: The argument of `request` for the fields to change.
        server: The operation's server, if it is not the API's.
        query: Constant query parameters.
        headers: Constant headers.
        multipart: Whether the body is sent as a form with files.
        binary: Whether the answer is bytes instead of JSON.
    """

    id: str
    method: str
    path: str
    idempotent: bool
    parameters: tuple[Parameter, ...] = ()
    streaming: Streaming | None = None
    upload: Upload | None = None
    update_mask: str | None = None
    server: str | None = None
    query: Mapping[str, str] = {}
    headers: Mapping[str, str] = {}
    multipart: bool = False
    binary: bool = False


class Call(Generic[T]):
    """The request of one call of an operation, and how to read its answer.

    Attributes:
        endpoint: The operation.
        arguments: The parameters by Python name; None is not sent.
        body: The model or mapping to send as JSON.
        decode: Reads the answer's JSON; for a stream, each event's.
        streams: Whether to request a stream.
        name: The resource's name, if it is given instead of path parameters in `arguments`.
    """

    __slots__ = ("arguments", "body", "decode", "endpoint", "name", "streams")

    def __init__(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, Any],
        body: Model | Mapping[str, Any] | None,
        decode: Callable[[Any], T],
        *,
        streams: bool = False,
        name: ResourceName | None = None,
    ) -> None:
        self.endpoint: Final = endpoint
        self.arguments: Final = arguments
        self.body: Final = body
        self.decode: Final = decode
        self.streams: Final = streams
        self.name: Final = name

    def __repr__(self) -> str:
        subject = "" if self.name is None else f", {self.name.text!r}"
        return f"Call({self.endpoint.id}{subject}, {dict(self.arguments)!r})"

    def read_with(self, decode: Callable[[Any], Result]) -> Call[Result]:
        """Return the call with another decoder."""
        return Call(self.endpoint, self.arguments, self.body, decode, streams=self.streams, name=self.name)

    def with_arguments(self, /, **arguments: Any) -> Call[T]:
        """Return the call with some parameters changed."""
        changed = {**self.arguments, **arguments}
        return Call(self.endpoint, changed, self.body, self.decode, streams=self.streams, name=self.name)

    def path(self) -> str:
        """Return the URL's path with its parameters, percent-encoded.

        Raises:
            PathError: A parameter is missing, of the wrong type, empty, `.` or `..`; or the resource name has
                another form.
        """
        given = self.path_values()
        segments = {
            parameter.field.wire: path_segment(self.endpoint.id, parameter, given.get(parameter.field.wire))
            for parameter in self.endpoint.parameters
            if parameter.in_path
        }
        return self.endpoint.path.format(**segments) if segments else self.endpoint.path

    def path_values(self) -> Mapping[str, Any]:
        """The parameters in the path by their wire names, as they were given.

        Raises:
            PathError: The name has another form than the path.
        """
        if self.name is not None:
            return _named(self.endpoint, self.name)
        return {
            one.field.wire: self.arguments.get(one.name) for one in self.endpoint.parameters if one.in_path
        }

    def query(self) -> dict[str, str | list[str]]:
        """Return the query parameters by wire name, with those that request a stream; lists are repeated.

        Raises:
            TypeError: A value cannot be sent in a query.
        """
        items: dict[str, str | list[str]] = {**self.endpoint.query}
        for parameter, value in self._given():
            if not parameter.in_header:
                items.update(query_items(parameter, value))
        if self.streams and self.endpoint.streaming:
            items.update(self.endpoint.streaming.query)
        return items

    def headers(self) -> dict[str, str]:
        """Return the header parameters by wire name.

        Raises:
            TypeError: A value cannot be sent in a header.
        """
        texts = {
            parameter.field.wire: header_text(parameter, value)
            for parameter, value in self._given()
            if parameter.in_header
        }
        return {**self.endpoint.headers, **{name: text for name, text in texts.items() if text is not None}}

    def payload(self) -> Mapping[str, Any] | None:
        """Return the body as JSON, or the fields of a form, without output-only fields.

        The fields that request a stream are added or removed.
        """
        given: Any = self.body
        body: Mapping[str, Any] | None = given.to_dict(omit_read_only=True) if _is_model(given) else given
        if body is None or self.endpoint.streaming is None:
            return body
        switch = self.endpoint.streaming.body
        if not switch:
            return body
        if self.streams:
            return {**body, **switch}
        return {key: value for key, value in body.items() if key not in switch}

    def violations(self) -> list[Violation]:
        """Return violations of the contract's rules by the parameters and the body.

        A mapping as body is not checked; the body of an update may lack required fields.
        """
        found: list[Violation] = []
        for parameter in self.endpoint.parameters:
            if parameter.in_path and self.name is not None:
                continue  # `path` checks the name
            value = self.arguments.get(parameter.name)
            found += check_field(parameter.name, parameter.field, value)
            if parameter.in_header:
                found += header_violations(parameter, value)
        if _is_model(self.body):
            partial = self.endpoint.update_mask is not None
            found += [one for one in check_model(self.body) if not (partial and one.missing)]
        return found

    def _given(self) -> list[tuple[Parameter, Any]]:
        """Return the parameters outside the path that have a value."""
        return [
            (parameter, self.arguments[parameter.name])
            for parameter in self.endpoint.parameters
            if not parameter.in_path and self.arguments.get(parameter.name) is not None
        ]


def decode_none(payload: object) -> None:
    """Decode an empty answer."""


def decode_any(payload: Any) -> Any:
    """Decode an answer without a schema."""
    return payload


def following_page(info: Any, items: list[Any] | None) -> int | None:
    """Return the number of the next page; None after a page that was not full, the last one."""
    page, size = getattr(info, "page", None), getattr(info, "per_page", None)
    return page + 1 if page and size and items and len(items) >= size else None


def decode_list(decode: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """Decode a JSON array; a single object counts as an array of one."""

    def read(payload: Any) -> list[T]:
        if is_object(payload):
            return [decode(payload)]
        if not is_array(payload):
            raise DecodeError(f"expected a JSON array, got {type(payload).__name__}")
        return [decode(item) for item in payload]

    return read


def _is_model(body: object) -> bool:
    """Return whether a body is a model; `isinstance` would import attrs before any model is used."""
    return hasattr(body, "to_dict")


def _named(endpoint: Endpoint, name: ResourceName) -> Mapping[str, str]:
    found = resolve(endpoint.path, name.text)
    if found is None:
        raise PathError(
            f"{endpoint.id}: {name.argument} must have the form {form(endpoint.path)}, got {name.text!r}"
        )
    return found
