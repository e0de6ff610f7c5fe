"""`genwire keys`: storing keys, so that they are in no argument and no shell's history."""

from __future__ import annotations

import sys

import click

from ..errors import ConfigurationError
from . import key_store
from .options import printing
from .output import Output, write_error

_NAMES = click.Choice([*key_store.ENTRIES])


@click.group()
def keys() -> None:
    """Store keys, so that they need not be in the environment."""


@keys.command("set")
@click.argument("name", type=_NAMES)
@click.option("--keyring", is_flag=True, help="Store it in the system's keyring, not in a file.")
def set_key(name: str, keyring: bool) -> None:
    """Store a key, which is asked for, or read from what is piped in.

    The file is readable by you alone. A key in the environment comes before it.
    """
    from .._core.settings import secret

    entry = key_store.ENTRIES[name]
    if sys.stdin is not None and sys.stdin.isatty():
        given = click.prompt(f"{entry.what} (it is not shown)", hide_input=True, err=True)
    else:
        given = sys.stdin.read() if sys.stdin is not None else ""
    try:
        value = secret(given, entry.what)
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
    write_error(f"stored in {key_store.store(entry, value, in_keyring=keyring)}")


@keys.command("list")
@printing
def list_keys(*, output: Output) -> None:
    """List where the keys come from, without the keys."""
    places = [(entry, key_store.origin(entry)) for entry in key_store.ENTRIES.values()]
    output.rows(
        ({"name": entry.name, "from": place}, (entry.name, place or "not set")) for entry, place in places
    )


@keys.command()
@click.argument("name", type=_NAMES)
def delete(name: str) -> None:
    """Delete a stored key."""
    entry = key_store.ENTRIES[name]
    write_error(f"{'deleted' if key_store.forget(entry) else 'there is no stored'} {name}")
