"""The service clients of google-generativeai: their methods, as a table over the raw operations.

A method takes a request message or its fields, and returns the answer as a message.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, cast

from genwire_raw.generativelanguage import api

from .._core.methods import IO, Resource
from .._core.pager import PagePlan, page_plan, paging
from .._core.retry import Retry
from .._core.stream import streaming
from .._core.stream_reading import StreamPlan
from .._google.content.request import ContentRequest
from .._google.content.response import GenerateContentResponse
from . import protos
from ._errors import translated
from ._messages import Message

if TYPE_CHECKING:
    from .._telemetry.tracing import Telemetry


class Method(NamedTuple):
    """A method of a service client, as `methods.json` has it.

    Attributes:
        request: The message that it takes.
        operation: The raw operation: its folder and module in `genwire_raw.generativelanguage.api`.
        answer: The message that it returns, or for a list that of its items. Empty for none.
        name: The field of the request that names the resource; empty if there is none.
        body: The field that is sent as the body; `*` for the whole request, empty for none.
        pages: Whether it lists.
    """

    request: str
    operation: str
    answer: str = ""
    name: str = "name"
    body: str = ""
    pages: bool = False


def _methods() -> dict[str, Method]:
    """The methods by name. The messages that they take are called after them: `GetModelRequest` of `get_model`."""
    table = json.loads(files("genwire.generativeai").joinpath("methods.json").read_text("utf-8"))
    return {name: Method(f"{name.title().replace('_', '')}Request", **row) for name, row in table.items()}


METHODS: Final[Mapping[str, Method]] = _methods()
_QUERY: Final = ("page_size", "page_token", "filter")
_DEFAULT_TIMEOUT: Final = 600.0  # seconds, as google-generativeai has it: long answers take long


class _Calls(Resource[IO]):
    """What the facade's client has no method for, in both forms."""

    @property
    def telemetry(self) -> Telemetry | None:
        """What calls are traced with; None if they are not."""
        return self._session.telemetry

    @paging
    def pages(self, call: Any, pagination: Any, item: Callable[[Any], Any]) -> PagePlan[Any]:
        """List."""
        return page_plan(call, pagination, item)

    @streaming
    def stream(
        self, plan: StreamPlan[GenerateContentResponse, GenerateContentResponse]
    ) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Stream an answer."""
        return plan


class Connect(Protocol):
    """Creates the client of a service client, and returns it with the headers of its requests."""

    def __call__(self, *, is_async: bool) -> tuple[Any, Mapping[str, str]]:
        """The client and the headers."""
        ...


class Service(ABC):
    """A service client; its methods are those of `METHODS`. A form's class says how it sends and listens.

    Args:
        connect: Makes the client, at the first call.
    """

    _is_async = False

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def connection(
        self, *, retry: Any = None, timeout: Any = None, metadata: Sequence[tuple[str, str]] = ()
    ) -> Any:
        """The client for a call with these options; with a `retry`, that alone sends again."""
        client, headers = self._connect(is_async=self._is_async)
        changes: dict[str, Any] = {}
        if retry is not None:
            changes["retry"] = Retry(attempts=1)
        if timeout is not None:  # in seconds, or an object of google.api_core
            changes["timeout"] = getattr(timeout, "_timeout", timeout) or _DEFAULT_TIMEOUT
        if metadata:
            changes["headers"] = {**headers, **dict(metadata)}
        return client.with_options(**changes) if changes else client

    @property
    def telemetry(self) -> Telemetry | None:
        """What calls are traced with; None if they are not."""
        return _calls(self.connection()).telemetry

    def __getattr__(self, name: str) -> Any:
        if name not in METHODS:
            raise AttributeError(f"the service client has no method {name!r}")
        return partial(self._call, METHODS[name])

    def _call(self, of: Method, request: Any = None, *, retry: Any = None, **more: Any) -> Any:
        options = {one: more.pop(one) for one in ("timeout", "metadata") if one in more}
        message = _as(getattr(protos, of.request), more if request is None else request)
        client = self.connection(retry=retry, **options)
        answered = partial(_answered, of)
        if of.pages:
            pages = _calls(client).pages(_call_of(of, message), _operation(of).PAGINATION, answered)
            return self._items(pages)
        return self.run(lambda: client.send(_call_of(of, message)), answered, retry)

    def generate_content(self, request: Any, *, retry: Any = None, **options: Any) -> Any:
        """Generate an answer."""
        client = self.connection(retry=retry, **options)
        message = _as(protos.GenerateContentRequest, request)
        return self.run(
            lambda: client.send(_content(message).call(message.model)), protos.GenerateContentResponse, retry
        )

    def stream_generate_content(self, request: Any, *, retry: Any = None, **options: Any) -> Any:
        """Generate an answer; its events, the first of which has come."""
        calls = _calls(self.connection(retry=retry, **options))
        message = _as(protos.GenerateContentRequest, request)
        return self.run(
            lambda: self._events(lambda: calls.stream(_content(message).stream(message.model))),
            lambda events: events,
            retry,
        )

    @abstractmethod
    def run(self, act: Callable[[], Any], convert: Callable[[Any], Any], retry: Any = None) -> Any:
        """The converted result of an action, repeated by `retry` if there is one."""

    @abstractmethod
    def _items(self, pager: Any) -> Any:
        """The items of a listing."""

    @abstractmethod
    def _events(self, opened: Callable[[], Any]) -> Any:
        """The events of a stream, the first of which has come."""


class ServiceClient(Service):
    """A service client that blocks."""

    def run(self, act: Callable[[], Any], convert: Callable[[Any], Any], retry: Any = None) -> Any:
        def once() -> Any:
            with translated():
                return convert(act())

        return once() if retry is None else retry(once)()

    def _items(self, pager: Any) -> Iterator[Any]:
        with translated():
            yield from pager

    def _events(self, opened: Callable[[], Any]) -> Iterator[Any]:
        stream = opened()
        first = next(stream, None)

        def events() -> Iterator[Any]:
            with translated(), stream:
                if first is not None:
                    yield protos.GenerateContentResponse(first)
                yield from map(protos.GenerateContentResponse, stream)

        return events()

    def create_tuned_model(self, request: Any, *, retry: Any = None, **options: Any) -> Any:
        """Start to make a tuned model; the operation."""
        message = _as(protos.CreateTunedModelRequest, request)
        body = protos.TunedModel.pb(message.tuned_model)
        id_ = message.tuned_model_id or None
        client = self.connection(retry=retry, **options)
        return self.run(
            lambda: client.start(api.tuned_models.create, body, tuned_model_id=id_), lambda one: one, retry
        )

    def get_operation(self, name: str, **options: Any) -> Any:
        """An operation by its name."""
        with translated():
            return self.connection(**options).operations.get(name)

    def list_operations(self, name: str = "", filter_: str = "", **options: Any) -> Iterator[Any]:
        """The operations of a tuned model; of all, unless one is named."""
        connection = self.connection(**options)
        with translated():
            owners = [name] if name else [one.name for one in connection.tuned_models.list()]
            for owner in owners:
                yield from connection.operations.list(owner, filter=filter_ or None)


class ServiceAsyncClient(Service):
    """As `ServiceClient`, asynchronous."""

    _is_async = True

    async def run(self, act: Callable[[], Any], convert: Callable[[Any], Any], retry: Any = None) -> Any:
        async def once() -> Any:
            with translated():
                return convert(await act())

        return await (once() if retry is None else retry(once)())

    async def _items(self, pager: Any) -> AsyncIterator[Any]:
        async def items() -> AsyncIterator[Any]:
            with translated():
                async for item in pager:
                    yield item

        return items()

    async def _events(self, opened: Callable[[], Any]) -> AsyncIterator[Any]:
        stream = opened()
        first = await anext(stream, None)

        async def events() -> AsyncIterator[Any]:
            with translated():
                async with stream:
                    if first is not None:
                        yield protos.GenerateContentResponse(first)
                    async for event in stream:
                        yield protos.GenerateContentResponse(event)

        return events()


def _calls(client: Any) -> _Calls[Any]:
    return _Calls(client._session)


def _as(kind: Any, request: Any) -> Any:
    return request if isinstance(request, kind) else kind(request)


def _operation(of: Method) -> Any:
    return import_module(f"{api.__name__}.{of.operation}")


def _call_of(of: Method, request: Any) -> Any:
    operation = _operation(of)
    kind = cast("Any", type(request))
    fields: Mapping[str, Any] = kind.all_fields()
    query = {name: getattr(request, name) for name in _QUERY if name in fields and name in request}
    if "update_mask" in fields:
        query["update_mask"] = ",".join(map(_wire_path, request.update_mask.paths))
    arguments: list[Any] = []
    if of.name:
        holder, _, name = of.name.rpartition(".")
        arguments.append(getattr(getattr(request, holder) if holder else request, name))
    if of.body == "*":
        arguments.append(_without(_pb(request), of.name))
    elif of.body:
        body = getattr(request, of.body)
        arguments.append(_pb(body))
    make = operation.request_for if of.name else operation.request
    return make(*arguments, **query)


def _content(request: Any) -> ContentRequest:
    return ContentRequest(_without(_pb(request), "model"), None)


def _pb(message: Any) -> Any:
    kind = cast("Any", type(message))
    return kind.pb(message)


def _without(body: Any, name: str) -> Any:
    """A body without the name that is in the URL."""
    if name in body.FIELDS:
        setattr(body, name, None)
    return body


def _wire_path(path: str) -> str:
    """A path of a field mask as JSON has it."""
    first, *others = path.split("_")
    return first + "".join(one[:1].upper() + one[1:] for one in others)


def _answered(of: Method, answer: Any) -> Message | None:
    if not of.answer:
        return None
    made: Message = getattr(protos, of.answer)(answer)
    return made
