"""files: get, list and delete, and what an upload makes."""

from __future__ import annotations

import base64
import hashlib
import time
from typing import TYPE_CHECKING, Any, Final, Literal

from ..times import timestamp
from ..triggers import Triggers
from .call import Call, Message
from .errors import GoogleError, invalid_argument, no_access
from .ids import random_id
from .resources import Resource

if TYPE_CHECKING:
    from ..emulator import Emulator

KIND: Final = "file"
Source = Literal["UPLOADED", "GENERATED", "REGISTERED"]
LIFETIME: Final = 48 * 3600
_INTERNAL: Final = 13


def add(
    emulator: Emulator,
    upload: str,
    described: Message,
    mime_type: str,
    base_url: str,
    *,
    source: Source = "UPLOADED",
    processed: bool = False,
) -> dict[str, Any]:
    """Make a file of bytes that are there; to be called within a transaction.

    Args:
        emulator: Where to.
        upload: The owner of its bytes in the state.
        described: The File message that the upload began with.
        mime_type: Its type.
        base_url: Scheme, host and port that its URI begins with.
        source: Where it comes from; what is generated can be downloaded.
        processed: Whether it can be used at once, whatever it is.

    Returns:
        The file, as it is shown.
    """
    now = time.time()
    digest, size = hashlib.sha256(), 0
    for piece in emulator.state.content(upload):
        digest.update(piece)
        size += len(piece)
    name = described.get("name") or f"files/{random_id()}"
    triggers = Triggers([described.get("displayName", "")])
    slow = (not processed and mime_type.startswith("video/")) or triggers.value("file-processing") is not None
    ready = now + emulator.settings.processing_seconds if slow else now
    file = {
        "name": name,
        **{key: described[key] for key in ("displayName",) if key in described},
        "mimeType": mime_type,
        "sizeBytes": str(size),
        "createTime": timestamp(now),
        "updateTime": timestamp(now),
        "expirationTime": timestamp(now + LIFETIME),
        # The service encodes the digest's hexadecimal text.
        "sha256Hash": base64.b64encode(digest.hexdigest().encode()).decode(),
        "uri": f"{base_url}/v1beta/{name}",
        "source": source,
    }
    if source == "GENERATED":
        file["downloadUri"] = f"{file['uri']}:download?alt=media"
    kept = {
        "file": file,
        "upload": upload,
        "processed": ready,
        "expires": now + LIFETIME,
        "fails": triggers.value("file-failure") is not None,
    }
    emulator.state.put(KIND, name.removeprefix("files/"), kept)
    return _shown(kept, now)


def made_by_upload(emulator: Emulator, name: str) -> Message:
    """Return the file that an upload became.

    Raises:
        GoogleError: It is there no more.
    """
    kept = emulator.state.get(KIND, name.removeprefix("files/"))
    if kept is None:
        raise GoogleError("NOT_FOUND", "The file that this upload became was deleted.")
    return _shown(kept, time.time())


def is_taken(emulator: Emulator, name: str) -> bool:
    """Return whether there is a file of a name."""
    kept = emulator.state.get(KIND, name.removeprefix("files/"))
    return kept is not None and kept["expires"] > time.time()


def find(call: Call, file_id: str) -> dict[str, Any]:
    """Return a file as it is now.

    Raises:
        GoogleError: There is none of that id, or it has expired.
    """
    return _shown(_kept(call, file_id), time.time())


def find_active(call: Call, file_id: str) -> dict[str, Any]:
    """Return a file that can be used.

    Raises:
        GoogleError: There is none of that id, or it is not ACTIVE.
    """
    file = find(call, file_id)
    if file["state"] != "ACTIVE":
        raise invalid_argument(f"The File {file_id} is not in an ACTIVE state and usage is not allowed.")
    return file


def content(call: Call, file_id: str) -> bytes:
    """Return the bytes of a file.

    Raises:
        GoogleError: There is none of that id, or it has expired.
    """
    return b"".join(call.emulator.state.content(_kept(call, file_id)["upload"]))


def owner_of(call: Call, file_id: str) -> str:
    """Return the owner of the bytes of a file that can be used.

    Raises:
        GoogleError: There is none of that id, or it is not ACTIVE.
    """
    find_active(call, file_id)
    return str(_kept(call, file_id)["upload"])


def _kept(call: Call, file_id: str) -> dict[str, Any]:
    kept = call.emulator.state.get(KIND, file_id)
    if kept is None or kept["expires"] <= time.time():
        raise no_access("File", file_id)
    return dict(kept)


def _shown(kept: Message, now: float) -> dict[str, Any]:
    file: dict[str, Any] = dict(kept["file"])
    if now < kept["processed"]:
        return {**file, "state": "PROCESSING"}
    file["updateTime"] = max(file["updateTime"], timestamp(kept["processed"]))
    if kept["fails"]:
        message = f"Processing of {file['name']} failed, as emulate:file-failure in its display name asks."
        return {**file, "state": "FAILED", "error": {"code": _INTERNAL, "message": message}}
    return {**file, "state": "ACTIVE"}


class Files(Resource):
    """Files, which expire, and which are processed for a while."""

    kind = KIND

    def key(self, name: str) -> str:
        """Return the id of the document that is kept of a name."""
        return name.removeprefix("files/")

    def message(self, kept: Any) -> Message:
        """Return the file within what is kept of it."""
        message: Message = kept["file"]
        return message

    def is_there(self, kept: Any) -> bool:
        """Return whether a file has not expired."""
        return bool(kept["expires"] > time.time())

    def missing(self, name: str) -> GoogleError:
        """Return the error of a file that does not exist, which the service does not tell from a foreign one."""
        return no_access("File", self.key(name))

    async def shown(self, call: Call, kept: Any) -> Message:
        """Return a file as it is now."""
        return _shown(kept, time.time())

    def delete_kept(self, call: Call, kept: Any) -> None:
        """Delete a file and its bytes; to be called within a transaction."""
        super().delete_kept(call, kept)
        call.emulator.state.delete_content(kept["upload"])


def check_new(emulator: Emulator, described: Message) -> None:
    """Refuse to begin an upload whose file's name is taken.

    Raises:
        GoogleError: It is.
    """
    if "name" in described and is_taken(emulator, described["name"]):
        raise GoogleError("ALREADY_EXISTS", f"File {described['name']} already exists.")
