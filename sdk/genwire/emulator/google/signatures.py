"""Thought signatures: opaque bytes on a model's parts, which it wants back when its turn comes back.

They are made by the families of models that do (`families.py`), and for a user turn with `emulate:signature`.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from typing import Final

from ..triggers import Triggers
from .call import Message
from .errors import invalid_argument
from .prompt import Prompt

# What the service takes for calls that another model made; the contract's canonical form is base64.
STAND_IN: Final = base64.b64encode(b"skip_thought_signature_validator").decode()
_STAND_INS: Final = tuple(
    spelling
    for text in ("skip_thought_signature_validator", "context_engineering_is_the_way_to_go")
    for spelling in (
        base64.b64encode(text.encode()).decode(),
        base64.b64encode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))).decode(),
    )
)


def wanted(prompt: Prompt) -> bool:
    """Return whether the answer's parts are to be signed."""
    return Triggers([prompt.last_user_text]).value("signature") is not None


def signed(parts: Sequence[Message]) -> list[Message]:
    """Return parts with a signature on the first function call, or else on the last part.

    Of calls that are made together only the first one has it, as with the service.
    """
    at = next((at for at, part in enumerate(parts) if "functionCall" in part), len(parts) - 1)
    return [
        {**part, "thoughtSignature": _signature(part)} if at == index else part
        for index, part in enumerate(parts)
    ]


def check(contents: Sequence[Message]) -> None:
    """Hold the function calls since the user's last words to their signatures.

    Args:
        contents: The contents of a request whose answer is to be signed.

    Raises:
        GoogleError: The first call of a turn has none, or not the one that it was made with.
    """
    if (found := unsigned_call(contents)) is not None:
        number, name = found
        raise invalid_argument(
            f"Function call `{name}` in the {number}. content block is missing a `thought_signature`."
        )
    for _, call in _first_calls(contents):
        if "thoughtSignature" in call and call["thoughtSignature"] not in (_signature(call), *_STAND_INS):
            raise invalid_argument("Thought signature is not valid.")


def unsigned_call(contents: Sequence[Message]) -> tuple[int, str] | None:
    """Return the number of a content with an unsigned first function call, and the call's name; None without one.

    Args:
        contents: The contents of a request; those before the user's last words need no signatures.
    """
    for number, call in _first_calls(contents):
        if "thoughtSignature" not in call:
            return number, call["functionCall"]["name"]
    return None


def _first_calls(contents: Sequence[Message]) -> Iterator[tuple[int, Message]]:
    for number, content in reversed(list(enumerate(contents, 1))):
        parts = content["parts"]
        if content.get("role") != "model" and any("text" in part for part in parts):
            return
        call = next((part for part in parts if "functionCall" in part), None)
        if call is not None:
            yield number, call


def _signature(part: Message) -> str:
    # Arguments are left out: clients may write the same numbers in another way.
    name = part.get("functionCall", {}).get("name", "")
    return base64.b64encode(f"a thought of the emulator {name}".encode()).decode()
