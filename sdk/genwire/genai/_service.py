"""What the services of a client have in common: calling the facade, in both forms, and reading what it returns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Mapping
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    Generic,
    NamedTuple,
    ParamSpec,
    TypeAlias,
    TypeVar,
)

from .._core.effects import Flow, Invoke
from .._core.methods import IO, Resource, TwoForms, from_plan, method
from .._core.raw_responses import raw_responses
from . import types
from ._base import BaseModel
from ._http import call_settings, http_response
from ._outgoing import checked, converted, options
from .errors import NotCarriedError, translated
from .pagers import AsyncPager, Pager

P = ParamSpec("P")
T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)


Asks: TypeAlias = TwoForms[Callable[..., T], Callable[..., Coroutine[Any, Any, T]]]
Lists: TypeAlias = TwoForms[Callable[..., Pager[T]], Callable[..., AsyncPager[T]]]


class Service(Resource[IO]):
    """Methods of a client.

    Args:
        client: A client of the facade.
    """

    _absent: ClassVar[Mapping[str, str]] = {}  # methods that genwire does not have, and why

    def __init__(self, client: Any) -> None:
        super().__init__(client._session)
        self._client = client

    if not TYPE_CHECKING:  # or type checkers would accept any name

        def __getattr__(self, name: str) -> Any:
            if name in self._absent:
                raise NotCarriedError(f"{type(self).__name__}.{name}: {self._absent[name]}")
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}", name=name)

    def _with(self, config: Any) -> Any:
        """Return the client with the HTTP options of a call's config."""
        if config.http_options is None:
            return self._client
        settings = call_settings(checked(types.HttpOptions, config.http_options))
        if "headers" in settings:
            settings["headers"] = {**self._session.options.headers, **settings["headers"]}
        return self._client.with_options(**settings)


def called(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Flow[Any]:
    """Call a method of the facade, of either form, and return what it returns.

    Raises:
        APIError: The service answered with an error.
    """
    with translated():
        return (yield Invoke(partial(function, *args, **kwargs)))


def reading(kind: type[M], function: Callable[..., Any], *args: Any, **kwargs: Any) -> Flow[M]:
    """As `called`, and return the answer as a type, with the headers that came with it."""
    with raw_responses() as answers:
        found = yield from called(function, *args, **kwargs)
    made = kind() if found is None else kind.read(found)
    if answers and "sdk_http_response" in kind.model_fields:
        setattr(made, "sdk_http_response", http_response(answers[-1]))  # noqa: B010 - of types that have it
    return made


def asked(
    path: str,
    answer: str | Callable[[Any], Any],
    config: str,
    *arguments: str,
    nests: bool = False,
    absent: Collection[str] = (),
    renamed: Mapping[str, str] = MappingProxyType({}),
    **fixed: Any,
) -> Asks[Any]:
    """Return a method that is one of the facade's, with its options as a config.

    Args:
        path: The facade's method: `files.get`.
        answer: The type of the answer, or what makes it one; empty for None.
        config: The type of the config.
        arguments: The arguments beside the config; `name` unless given.
        nests: Whether the facade's method has a config, too.
        absent: Fields that only Vertex AI has.
        renamed: Arguments that the facade calls otherwise.
        fixed: Further arguments of the facade's method.
    """
    config_type, names = config, arguments or ("name",)

    def body(owner: Any, /, *, config: Any = None, **named: Any) -> Flow[Any]:
        if named.keys() != {*names}:
            taken = "".join(f"{name}=, " for name in names)
            raise TypeError(f"{path} takes {taken}config=, got {', '.join(named)}")
        given = checked(getattr(types, config_type), config)
        made = options(given, absent=absent)
        sent = {renamed.get(name, name): converted(name, value) for name, value in named.items()}
        sent |= ({"config": made} if made else {}) if nests else made
        function = partial(attrgetter(path)(owner._with(given)), **sent, **fixed)
        if isinstance(answer, str) and answer:
            return (yield from reading(getattr(types, answer), function))
        found = yield from called(function)
        return answer(found) if callable(answer) else None

    body.__doc__ = f"Call `{path}`; Args: {', '.join(names)}: as there. config: a `{config}`."
    return method(body)


class Listing(NamedTuple, Generic[T]):
    """What a pager needs.

    Attributes:
        name: The name of what is listed, in the plural.
        pages: The facade's pages.
        item: Makes a type of an item.
        config: The config of the call.
    """

    name: str
    pages: Any
    item: Callable[[Any], T]
    config: Any


def listing(
    body: Callable[Concatenate[Any, P], Listing[T]],
) -> TwoForms[Callable[P, Pager[T]], Callable[P, AsyncPager[T]]]:
    """Make a method that lists, in two forms, from a body that returns what its pager needs."""
    return from_plan(
        body,
        lambda _, plan: Pager(*plan),
        lambda _, plan: AsyncPager(*plan),
        ("Pager[{}]", "AsyncPager[{}]"),
    )


def listed(
    path: str, name: str, item: str | Callable[[Any], Any], config: str, argument: str | None = None
) -> Lists[Any]:
    """Return a method that lists with one of the facade's.

    Args:
        path: The facade's method: `files.list`.
        name: The name of what is listed, in the plural.
        item: The type of an item, or what makes it one.
        config: The type of the config.
        argument: What the name of the parent is called, if there is one.
    """

    def body(owner: Any, /, *, config: Any = None, **named: Any) -> Listing[Any]:
        if named.keys() != ({argument} if argument else set()):
            raise TypeError(f"{path} takes {argument or 'config'}=, got {', '.join(named)}")
        given = checked(getattr(types, config_type), config)
        pages = attrgetter(path)(owner._with(given))(*named.values(), **options(given)).pages()
        return Listing(name, pages, item if callable(item) else getattr(types, item).read, given)

    config_type = config
    body.__doc__ = f"List with `{path}`; Args: config: a `{config}`."
    return listing(body)
