"""What uploads become: files, and documents of file search stores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from ..contract import Operation
from . import file_search_stores, files, long_running
from .call import Call, Message
from .errors import GoogleError

if TYPE_CHECKING:
    from ..emulator import Emulator

_NONE: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Session:
    """An upload as it is kept.

    Args:
        id: Its id, which owns the bytes.
        file: What is known of it from its beginning.
        mime_type: Type of the file.
        length: Announced size, if any.
        received: How many bytes are kept.
        state: Whether it is `active`, `final` or `cancelled`.
        made: Name of what it became.
        parent: The path parameters that say where it goes.
    """

    id: str
    file: Message
    mime_type: str
    length: int | None
    received: int = 0
    state: str = "active"
    made: str = ""
    parent: Mapping[str, str] = field(default_factory=lambda: _NONE)


class Target(Protocol):
    """What uploads become."""

    def described(self, message: Message) -> Message:
        """Return what a message that begins an upload says of it."""
        ...

    def check(self, emulator: Emulator, parent: Mapping[str, str], described: Message) -> None:
        """Refuse an upload that cannot become what it is to be.

        Raises:
            GoogleError: It cannot.
        """
        ...

    def make(self, emulator: Emulator, session: Session, base_url: str) -> str:
        """Make of the bytes what they are to be, and return its name; to be called within a transaction."""
        ...

    def answer(self, emulator: Emulator, made: str) -> Message:
        """Return what the last request of an upload is answered with."""
        ...


class ToFile:
    """Uploads that become files."""

    def described(self, message: Message) -> Message:
        """Return what a message that begins an upload says of it."""
        described: Message = message.get("file", {})
        return described

    def check(self, emulator: Emulator, parent: Mapping[str, str], described: Message) -> None:
        """Refuse an upload that cannot become what it is to be."""
        files.check_new(emulator, described)

    def make(self, emulator: Emulator, session: Session, base_url: str) -> str:
        """Make of the bytes what they are to be, and return its name; to be called within a transaction."""
        return str(files.add(emulator, session.id, session.file, session.mime_type, base_url)["name"])

    def answer(self, emulator: Emulator, made: str) -> Message:
        """Return what the last request of an upload is answered with."""
        return {"file": files.made_by_upload(emulator, made)}


class ToStore:
    """Uploads that become documents of a file search store; the operation that makes one is the answer."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation

    def described(self, message: Message) -> Message:
        """Return what a message that begins an upload says of it."""
        return message

    def check(self, emulator: Emulator, parent: Mapping[str, str], described: Message) -> None:
        """Refuse an upload that cannot become what it is to be."""
        file_search_stores.check_store(emulator, f"fileSearchStores/{parent['file_search_store']}")
        file_search_stores.check_chunking(described)

    def make(self, emulator: Emulator, session: Session, base_url: str) -> str:
        """Make of the bytes what they are to be, and return its name; to be called within a transaction."""
        call = Call(emulator, self._operation, session.parent, {}, {}, "v1beta", base_url)
        data = b"".join(emulator.state.content(session.id))
        mime_type = session.file.get("mimeType", session.mime_type)
        operation = file_search_stores.add(call, session.file, data, mime_type, below="/upload")
        emulator.state.delete_content(session.id)
        return str(operation["name"])

    def answer(self, emulator: Emulator, made: str) -> Message:
        """Return what the last request of an upload is answered with."""
        work = long_running.find(emulator, made)
        if work is None:
            raise GoogleError("NOT_FOUND", "The operation that this upload began was deleted.")
        return long_running.shown(emulator.contracts["generativelanguage"], work)
