"""`genwire tuned`: tuned models."""

from __future__ import annotations

from typing import Any

import click

from .clients import Clients
from .options import UTF8, common
from .output import Output


@click.group()
def tuned() -> None:
    """List, show, change and delete tuned models."""


@tuned.command("list")
@click.option("--filter", "filter_", type=UTF8, help="Words, or owner:me, readers:me, readers:everyone.")
@common
def list_models(*, filter_: str | None, output: Output, clients: Clients) -> None:
    """List the tuned models: name, state, base model, title."""
    output.rows(
        (one.to_dict(), (one.name, one.state, one.base_model, one.display_name))
        for one in clients.google().tuned_models.list(filter=filter_)
    )


@tuned.command()
@click.argument("name", type=UTF8)
@common
def get(*, name: str, output: Output, clients: Clients) -> None:
    """Show a tuned model."""
    output.document(clients.google().tuned_models.get(name).to_dict())


@tuned.command()
@click.argument("name", type=UTF8)
@click.option("--display-name", type=UTF8, help="Title.")
@click.option("--description", type=UTF8, help="What the model is for.")
@click.option("--temperature", type=float, help="Default for its answers.")
@click.option("--top-p", type=float, help="Default for its answers.")
@click.option("--top-k", type=int, help="Default for its answers.")
@common
def update(*, name: str, output: Output, clients: Clients, **options: Any) -> None:
    """Change a tuned model: what is given, and nothing else."""
    changes: Any = {key: value for key, value in options.items() if value is not None}
    if not changes:
        raise click.UsageError("there is nothing to change: give an option")
    made = clients.google().tuned_models.update(name, **changes)
    output.document(made.to_dict())


@tuned.command()
@click.argument("names", nargs=-1, required=True, type=UTF8)
@common
def delete(*, names: tuple[str, ...], output: Output, clients: Clients) -> None:
    """Delete tuned models for good."""
    client = clients.google()
    for name in names:
        client.tuned_models.delete(name)
        output.note(f"deleted {name}")
