"""The service clients of google-generativeai: their methods, as a table over the raw operations.

A method takes a request message, or its fields, and gives what the operation answers as a message.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import chain
from typing import Any, Final, NamedTuple, Protocol, cast

from genwire_raw.generativelanguage import api

from .._core.effects import Flow
from .._core.methods import IO, Async, Resource, Sync, method
from .._core.pager import PagePlan, page_plan, paging
from .._core.retry import Retry
from .._core.session import send
from .._core.stream import streaming
from .._core.stream_reading import StreamPlan
from .._google.client import AsyncGenerativeLanguage, GenerativeLanguage
from .._google.content.request import ContentRequest
from .._google.content.response import GenerateContentResponse
from .._google.long_running import LongRunningOperation
from .._google.tuning.tuned_models import tuning
from . import protos
from ._errors import translated
from ._messages import Message


class Method(NamedTuple):
    """A method of a service client.

    Attributes:
        operation: The raw operation: its folder and module in `genwire_raw.generativelanguage.api`.
        request: The message that it takes.
        answer: The message that it gives; the items' for a list. Empty for none.
        name: The field of the request that names the resource; empty if there is none.
        body: The field that is sent as the body; `*` for the whole request, empty for none.
        pages: Whether it lists.
    """

    operation: str
    request: str
    answer: str = ""
    name: str = "name"
    body: str = ""
    pages: bool = False


METHODS: Final[Mapping[str, Method]] = {
    "count_tokens": Method("models.count_tokens", "CountTokensRequest", "CountTokensResponse", "model", "*"),
    "embed_content": Method(
        "models.embed_content", "EmbedContentRequest", "EmbedContentResponse", "model", "*"
    ),
    "batch_embed_contents": Method(
        "models.batch_embed_contents", "BatchEmbedContentsRequest", "BatchEmbedContentsResponse", "model", "*"
    ),
    "get_model": Method("models.get", "GetModelRequest", "Model"),
    "list_models": Method("models.list", "ListModelsRequest", "Model", "", pages=True),
    "get_tuned_model": Method("tuned_models.get", "GetTunedModelRequest", "TunedModel"),
    "list_tuned_models": Method("tuned_models.list", "ListTunedModelsRequest", "TunedModel", "", pages=True),
    "update_tuned_model": Method(
        "tuned_models.patch", "UpdateTunedModelRequest", "TunedModel", "tuned_model.name", "tuned_model"
    ),
    "delete_tuned_model": Method("tuned_models.delete", "DeleteTunedModelRequest"),
    "create_cached_content": Method(
        "cached_contents.create", "CreateCachedContentRequest", "CachedContent", "", "cached_content"
    ),
    "get_cached_content": Method("cached_contents.get", "GetCachedContentRequest", "CachedContent"),
    "list_cached_contents": Method(
        "cached_contents.list", "ListCachedContentsRequest", "CachedContent", "", pages=True
    ),
    "update_cached_content": Method(
        "cached_contents.patch",
        "UpdateCachedContentRequest",
        "CachedContent",
        "cached_content.name",
        "cached_content",
    ),
    "delete_cached_content": Method("cached_contents.delete", "DeleteCachedContentRequest"),
    "get_file": Method("files.get", "GetFileRequest", "File"),
    "list_files": Method("files.list", "ListFilesRequest", "File", "", pages=True),
    "delete_file": Method("files.delete", "DeleteFileRequest"),
    "create_permission": Method(
        "tuned_models_permissions.create", "CreatePermissionRequest", "Permission", "parent", "permission"
    ),
    "get_permission": Method("tuned_models_permissions.get", "GetPermissionRequest", "Permission"),
    "list_permissions": Method(
        "tuned_models_permissions.list", "ListPermissionsRequest", "Permission", "parent", pages=True
    ),
    "update_permission": Method(
        "tuned_models_permissions.patch",
        "UpdatePermissionRequest",
        "Permission",
        "permission.name",
        "permission",
    ),
    "delete_permission": Method("tuned_models_permissions.delete", "DeletePermissionRequest"),
    "transfer_ownership": Method(
        "tuned_models.transfer_ownership", "TransferOwnershipRequest", "", "name", "*"
    ),
}
_QUERY: Final = ("page_size", "page_token", "filter")
_DEFAULT_TIMEOUT: Final = 600.0  # seconds, as google-generativeai has it: long answers take long


class _Calls(Resource[IO]):
    """Sending calls, in both forms."""

    @method
    def send(self, call: Any) -> Flow[Any]:
        """Send a call."""
        return (yield from send(self._session, call))

    @paging
    def pages(self, call: Any, pagination: Any, item: Callable[[Any], Any]) -> PagePlan[Any]:
        """List."""
        return page_plan(call, pagination, item)

    @streaming
    def stream(self, plan: Any) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Stream an answer."""
        return plan  # type: ignore[no-any-return]


class BlockingConnection(GenerativeLanguage):
    """A client with a way to send any call."""

    @property
    def calls(self) -> _Calls[Sync]:
        """Sending any call."""
        return _Calls(self._session)

    def started(self, operation: Any) -> LongRunningOperation[Sync, Any, Any]:
        """A tuning as an object, from what started it."""
        return LongRunningOperation(self._session, operation, tuning())


class AwaitingConnection(AsyncGenerativeLanguage):
    """As `BlockingConnection`, asynchronous."""

    @property
    def calls(self) -> _Calls[Async]:
        """Sending any call."""
        return _Calls(self._session)


class Connect(Protocol):
    """Makes the client of a service client, and gives the headers of each of its requests."""

    def __call__(self, *, is_async: bool) -> tuple[Any, Mapping[str, str]]:
        """The client and the headers."""
        ...


class _Service:
    """A service client; its methods are those of `METHODS`.

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


class ServiceClient(_Service):
    """A service client that blocks."""

    def __getattr__(self, name: str) -> Any:
        if name not in METHODS:
            raise AttributeError(f"the service client has no method {name!r}")
        return partial(self._call, METHODS[name])

    def _call(self, of: Method, request: Any = None, *, retry: Any = None, **more: Any) -> Any:
        options = {one: more.pop(one) for one in ("timeout", "metadata") if one in more}
        message = _request(of, request, more)
        calls = self.connection(retry=retry, **options).calls

        def run() -> Any:
            with translated():
                answer = calls.send(_call_of(of, message))
            return _answered(of, answer)

        if of.pages:
            return _each(
                calls.pages(_call_of(of, message), _operation(of).PAGINATION, partial(_answered, of))
            )
        return run() if retry is None else retry(run)()

    def generate_content(self, request: Any, *, retry: Any = None, **options: Any) -> Any:
        """Generate an answer."""
        calls = self.connection(retry=retry, **options).calls
        message = _as(protos.GenerateContentRequest, request)

        def run() -> Any:
            with translated():
                return protos.GenerateContentResponse(calls.send(_content(message).call(message.model)))

        return run() if retry is None else retry(run)()

    def stream_generate_content(self, request: Any, *, retry: Any = None, **options: Any) -> Iterator[Any]:
        """Generate an answer; its events, the first of which has come."""
        calls = self.connection(retry=retry, **options).calls
        message = _as(protos.GenerateContentRequest, request)

        def events() -> Iterator[Any]:
            with translated(), calls.stream(_content(message).stream(message.model)) as stream:
                for event in stream:
                    yield protos.GenerateContentResponse(event)

        def run() -> Iterator[Any]:
            coming = events()
            first = [event for event in (next(coming, None),) if event is not None]
            return chain(first, coming)

        return run() if retry is None else retry(run)()

    def create_tuned_model(self, request: Any, *, retry: Any = None, **options: Any) -> Any:
        """Start to make a tuned model; the operation."""
        message = _as(protos.CreateTunedModelRequest, request)
        body = protos.TunedModel.pb(message.tuned_model)
        call = api.tuned_models.create.request(body, tuned_model_id=message.tuned_model_id or None)
        connection = self.connection(retry=retry, **options)

        def run() -> Any:
            with translated():
                return connection.started(connection.calls.send(call))

        return run() if retry is None else retry(run)()

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


class ServiceAsyncClient(_Service):
    """As `ServiceClient`, asynchronous."""

    _is_async = True

    def __getattr__(self, name: str) -> Any:
        if name not in METHODS:
            raise AttributeError(f"the service client has no method {name!r}")
        return partial(self._call, METHODS[name])

    async def _call(self, of: Method, request: Any = None, *, retry: Any = None, **more: Any) -> Any:
        options = {one: more.pop(one) for one in ("timeout", "metadata") if one in more}
        message = _request(of, request, more)
        calls = self.connection(retry=retry, **options).calls

        async def run() -> Any:
            with translated():
                answer = await calls.send(_call_of(of, message))
            return _answered(of, answer)

        if of.pages:
            return _aeach(
                calls.pages(_call_of(of, message), _operation(of).PAGINATION, partial(_answered, of))
            )
        return await (run() if retry is None else retry(run)())

    async def generate_content(self, request: Any, *, retry: Any = None, **options: Any) -> Any:
        """Generate an answer."""
        calls = self.connection(retry=retry, **options).calls
        message = _as(protos.GenerateContentRequest, request)

        async def run() -> Any:
            with translated():
                return protos.GenerateContentResponse(await calls.send(_content(message).call(message.model)))

        return await (run() if retry is None else retry(run)())

    async def stream_generate_content(
        self, request: Any, *, retry: Any = None, **options: Any
    ) -> AsyncIterator[Any]:
        """Generate an answer; its events, the first of which has come."""
        calls = self.connection(retry=retry, **options).calls
        message = _as(protos.GenerateContentRequest, request)

        async def events() -> AsyncIterator[Any]:
            with translated():
                async with calls.stream(_content(message).stream(message.model)) as stream:
                    async for event in stream:
                        yield protos.GenerateContentResponse(event)

        async def run() -> AsyncIterator[Any]:
            coming = events()
            return _achain([event for event in (await anext(coming, None),) if event is not None], coming)

        return await (run() if retry is None else retry(run)())


def _request(of: Method, request: Any, fields: Mapping[str, Any]) -> Any:
    return _as(getattr(protos, of.request), fields if request is None else request)


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


def _each(pager: Any) -> Iterator[Any]:
    with translated():
        yield from pager


async def _aeach(pager: Any) -> AsyncIterator[Any]:
    with translated():
        async for item in pager:
            yield item


async def _achain(first: list[Any], others: AsyncIterator[Any]) -> AsyncIterator[Any]:
    for item in first:
        yield item
    async for item in others:
        yield item
