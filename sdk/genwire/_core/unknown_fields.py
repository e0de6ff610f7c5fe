"""Names that the contract does not know: refused with a suggestion, or kept where a client does not validate."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import Context, ContextVar, copy_context
from typing import Any, Final, TypeVar

from ..errors import ValidationError
from .effects import Flow

T = TypeVar("T")

_kept: ContextVar[bool] = ContextVar("genwire_unknown_fields_kept", default=False)
_TYPO: Final = 0.85  # the similarity from which a name is taken for a misspelt one


def check_unknown(message: str, name: object, known: Iterable[str]) -> None:
    """Refuse a name that is not among the known ones, unless unknown names are kept and it is close to none of them.

    Args:
        message: What the error says, before the suggestion.
        name: The name.
        known: The names that there are.

    Raises:
        ValidationError: The name is refused.
    """
    names = list(known)
    if not (_kept.get() and isinstance(name, str)):
        raise ValidationError(message + suggestion(name, names))
    from difflib import get_close_matches  # slow to import

    by_letters = {_letters(one): one for one in names}
    if close := get_close_matches(_letters(name), by_letters, n=1, cutoff=_TYPO):
        raise ValidationError(f"{message} (did you mean {by_letters[close[0]]!r}?)")


def suggestion(name: object, known: Iterable[str]) -> str:
    """Return ` (did you mean 'x'?)`, or all names if none is close."""
    from difflib import get_close_matches

    names = list(known)
    close = get_close_matches(str(name), names, n=1)
    return f" (did you mean {close[0]!r}?)" if close else f"; it has {', '.join(names)}"


def call_keeping(function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """Call a function that keeps unknown names."""
    return _keeping().run(function, *args, **kwargs)


def flow_keeping(flow: Flow[T]) -> Flow[T]:
    """Return a flow that keeps unknown names, itself and not what its effects call."""
    context = _keeping()
    step: Callable[[Any], Any] = flow.send
    value: Any = None
    while True:
        try:
            effect = context.run(step, value)
        except StopIteration as stop:
            returned: T = stop.value
            return returned
        try:
            value = yield effect
        except BaseException as error:  # what the driver met, and GeneratorExit
            step, value = flow.throw, error
        else:
            step = flow.send


def _keeping() -> Context:
    context = copy_context()
    context.run(_kept.set, True)
    return context


def _letters(name: str) -> str:
    return name.replace("_", "").lower()
