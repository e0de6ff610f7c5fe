"""Where keys are found: the environment, then the file that `genwire keys set` writes, then the keyring if asked for.

The file is JSON and readable by its owner alone. An entry in it is the key, or `{"keyring": true}` where the key itself
is in the system's keyring.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from tempfile import mkstemp
from typing import Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_mapping

from ..errors import ConfigurationError
from .exit_status import CredentialsError
from .output import write_error

_MOST_BYTES: Final = 65_536
_SERVICE: Final = "genwire"


class Entry(NamedTuple):
    """A key, token or account that commands need.

    Attributes:
        name: Its name in `genwire keys`.
        what: What it is.
        variables: The environment variables that have it.
    """

    name: str
    what: str
    variables: tuple[str, ...]


GOOGLE: Final = Entry("google", "API key of Google's service", ("GOOGLE_API_KEY", "GEMINI_API_KEY"))
WORKERS_AI: Final = Entry("workers-ai", "API token of Workers AI", ("CLOUDFLARE_API_TOKEN",))
ACCOUNT: Final = Entry("account", "account of Workers AI", ("CLOUDFLARE_ACCOUNT_ID",))
ENTRIES: Final = {entry.name: entry for entry in (GOOGLE, WORKERS_AI, ACCOUNT)}


def folder() -> Path:
    """Return the folder of the user's settings for genwire."""
    import click

    return Path(os.environ.get("GENWIRE_CONFIG_DIR") or click.get_app_dir("genwire"))


def path() -> Path:
    """Return the file that has the keys."""
    return folder() / "keys.json"


def find(entry: Entry) -> str | None:
    """Return a key: of the environment, or as it was stored.

    Raises:
        ConfigurationError: The file cannot be read, or the keyring is not there.
    """
    from_environment = next((value for name in entry.variables if (value := os.environ.get(name))), None)
    if from_environment:
        return from_environment
    stored = load().get(entry.name)
    return _keyring().get_password(_SERVICE, entry.name) if isinstance(stored, dict) else stored


def origin(entry: Entry) -> str | None:
    """Return where a key comes from; None if there is none."""
    for name in entry.variables:
        if os.environ.get(name):
            return f"${name}"
    stored = load().get(entry.name)
    return None if stored is None else "the keyring" if isinstance(stored, dict) else str(path())


def load() -> dict[str, Any]:
    """Return what is stored; nothing if there is no file.

    Raises:
        ConfigurationError: The file cannot be read.
    """
    try:
        stored: Any = json.loads(path().read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigurationError(f"{path()} cannot be read: {error.strerror}") from None
    except ValueError:
        stored = None
    if not is_mapping(stored):
        raise ConfigurationError(f"{path()} is not JSON; delete it and run: genwire keys set") from None
    return {**stored}


def store(entry: Entry, value: str, *, in_keyring: bool = False) -> str:
    """Store a key.

    Args:
        entry: Which one.
        value: The key.
        in_keyring: Whether it goes into the system's keyring, and not into the file.

    Returns:
        Where it is now.

    Raises:
        ConfigurationError: The keyring is not there, or there is no folder for the file.
        OSError: The file cannot be written.
    """
    if in_keyring:
        _keyring().set_password(_SERVICE, entry.name, value)
    _write({**load(), entry.name: {"keyring": True} if in_keyring else value})
    return "the keyring" if in_keyring else str(path())


def forget(entry: Entry) -> bool:
    """Delete a stored key; return whether there was one."""
    stored = load()
    if entry.name not in stored:
        return False
    if isinstance(stored.pop(entry.name), dict):
        _keyring().delete_password(_SERVICE, entry.name)
    _write(stored)
    return True


def read_key_file(file: Path) -> str:
    """Return the key in a file, which holds nothing else.

    Raises:
        CredentialsError: The file cannot be read, or holds something else; the message does not show it.
    """
    try:
        with file.open("rb") as opened:
            if sys.platform != "win32" and _is_open_to_others(os.fstat(opened.fileno())):
                write_error(f"{file} can be read by others: chmod 600 {file}")
            text = opened.read(_MOST_BYTES).decode().strip()
    except OSError as error:
        raise CredentialsError(f"the key file {file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        text = ""
    if not text or len(text.split()) != 1:
        raise CredentialsError(f"the key file {file} must hold the key and nothing else") from None
    return text


def _is_open_to_others(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode) and bool(status.st_mode & 0o077)


def _write(stored: dict[str, Any]) -> None:
    """Replace the file at once, so that no other process sees half of it."""
    try:
        folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, temporary = mkstemp(dir=folder(), prefix=".keys-")  # mode 0600 from the beginning
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigurationError(
            f"keys cannot be stored in {folder()} ({reason}); GENWIRE_CONFIG_DIR names another folder"
        ) from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(stored, file, indent=2)
            file.write("\n")
        Path(temporary).replace(path())
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _keyring() -> Any:
    try:
        return import_module("keyring")
    except ModuleNotFoundError:
        raise ConfigurationError("the keyring needs more packages: pip install keyring") from None
