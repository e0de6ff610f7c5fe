"""`genwire caches`: content that many requests begin with, processed once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import click

from .attachments import google_parts
from .clients import Clients, chosen_model
from .options import UTF8, attach_option, common, model_option
from .output import Output
from .standard_input import prompt_of
from .times import Moment, Span


@click.group()
def caches() -> None:
    """Keep content that many requests begin with."""


def _expiry(command: Any) -> Any:
    command = click.option("--expires", type=Moment(), help="When it expires: '24 Dec 18:00 CET'.")(command)
    return click.option("--ttl", type=Span(), help="How long it is kept: 90m, 2h, 1d. [default: 1h]")(command)


def _one_of(ttl: timedelta | None, expires: datetime | None) -> None:
    if ttl is not None and expires is not None:
        raise click.UsageError("give --ttl or --expires, not both")


@caches.command()
@click.argument("text", nargs=-1, type=UTF8)
@model_option("Model that will use it. [default: $GENWIRE_MODEL or gemini-flash-latest]")
@click.option("-s", "--system", type=UTF8, help="Instructions to the model.")
@attach_option("File; may be repeated.")
@click.option("--display-name", type=UTF8, help="Title.")
@_expiry
@common
def create(
    *,
    text: tuple[str, ...],
    model: str | None,
    system: str | None,
    attachments: tuple[str, ...],
    display_name: str | None,
    ttl: timedelta | None,
    expires: datetime | None,
    output: Output,
    clients: Clients,
) -> None:
    """Cache a text or files.

    Prints the name, for `genwire ask -o cached_content=NAME`. What is piped in joins the TEXT.
    """
    _one_of(ttl, expires)
    words = [] if (attachments or system) and not text else [prompt_of(text)]
    client = clients.google()
    contents = [*google_parts(client, [*attachments]), *words]
    made = client.caches.create(
        model=chosen_model(model),
        contents=contents or None,
        system_instruction=system,
        display_name=display_name,
        ttl=ttl,
        expire_time=expires,
    )
    output.result(made.to_dict(), made.name)


@caches.command("list")
@common
def list_caches(*, output: Output, clients: Clients) -> None:
    """List the caches: name, model, when they expire, title."""
    output.rows(
        (one.to_dict(), (one.name, one.model, one.expire_time, one.display_name))
        for one in clients.google().caches.list()
    )


@caches.command()
@click.argument("name", type=UTF8)
@common
def get(*, name: str, output: Output, clients: Clients) -> None:
    """Show a cache, without its content."""
    output.document(clients.google().caches.get(name).to_dict())


@caches.command()
@click.argument("name", type=UTF8)
@_expiry
@common
def update(
    *, name: str, ttl: timedelta | None, expires: datetime | None, output: Output, clients: Clients
) -> None:
    """Change when a cache expires."""
    _one_of(ttl, expires)
    if ttl is None and expires is None:
        raise click.UsageError("give --ttl or --expires")
    changes: dict[str, Any] = {"ttl": ttl} if ttl is not None else {"expire_time": expires}
    made = clients.google().caches.update(name, **changes)
    output.result(made.to_dict(), str(made.expire_time))


@caches.command()
@click.argument("names", nargs=-1, required=True, type=UTF8)
@common
def delete(*, names: tuple[str, ...], output: Output, clients: Clients) -> None:
    """Delete caches for good."""
    client = clients.google()
    for name in names:
        client.caches.delete(name)
        output.note(f"deleted {name}")
