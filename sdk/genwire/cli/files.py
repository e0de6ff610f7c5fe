"""`genwire files`: files that prompts refer to."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .attachments import existing_file
from .clients import Clients, send
from .options import UTF8, common
from .output import Output


@click.group()
def files() -> None:
    """Upload, list, show, delete and download files."""


@files.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--name", type=UTF8, help="Name at the service: files/NAME. [default: the service chooses]")
@click.option("--display-name", type=UTF8, help="Title. [default: the file's own name]")
@click.option("--mime-type", type=UTF8, help="Type. [default: by the file's name]")
@click.option("--wait", is_flag=True, help="Wait until the file can be used: videos are processed first.")
@common
def upload(
    *,
    paths: tuple[Path, ...],
    name: str | None,
    display_name: str | None,
    mime_type: str | None,
    wait: bool,
    output: Output,
    clients: Clients,
) -> None:
    """Upload files, of any size.

    Prints their names, which `genwire ask -a` takes.
    """
    if name is not None and len(paths) > 1:
        raise click.UsageError("--name is for one file")
    for path in paths:
        existing_file(path)
    client = clients.google()
    for path in paths:
        made = client.files.upload(path, name=name, display_name=display_name, mime_type=mime_type, wait=wait)
        output.result(made.to_dict(), made.name)


@files.command("list")
@common
def list_files(*, output: Output, clients: Clients) -> None:
    """List the files: name, type, bytes, state, title."""
    output.rows(
        (one.to_dict(), (one.name, one.mime_type, one.size_bytes, one.state, one.display_name))
        for one in clients.google().files.list()
    )


@files.command()
@click.argument("name", type=UTF8)
@common
def get(*, name: str, output: Output, clients: Clients) -> None:
    """Show a file."""
    output.document(clients.google().files.get(name).to_dict())


@files.command()
@click.argument("names", nargs=-1, required=True, type=UTF8)
@common
def delete(*, names: tuple[str, ...], output: Output, clients: Clients) -> None:
    """Delete files for good."""
    client = clients.google()
    for name in names:
        client.files.delete(name)
        output.note(f"deleted {name}")


@files.command()
@click.argument("name", type=UTF8)
@click.option("-o", "--output", "target", type=click.Path(path_type=Path), help="Where to. [default: stdout]")
@common
def download(*, name: str, target: Path | None, output: Output, clients: Clients) -> None:
    """Download a file that the service made.

    What was uploaded cannot be downloaded.
    """
    from genwire_raw.generativelanguage import api

    if target is None and sys.stdout is not None and sys.stdout.isatty():
        raise click.UsageError("give -o FILE, or send stdout to a file")
    data = send(clients.google(), api.files.download.request_for(name))
    if target is None:
        output.binary(data)
    else:
        target.write_bytes(data)
        output.note(f"{len(data)} bytes in {target}")
