"""`genwire completion`: scripts for shells."""

from __future__ import annotations

import click

_SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """Print the script that lets a shell complete commands.

    \b
    bash: eval "$(genwire completion bash)" in ~/.bashrc
    zsh:  eval "$(genwire completion zsh)" in ~/.zshrc, after compinit
    fish: genwire completion fish > ~/.config/fish/completions/genwire.fish
    """  # noqa: D301 - click leaves the lines after this mark as they are
    from click.shell_completion import get_completion_class

    from .app import genwire

    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(genwire, {}, "genwire", "_GENWIRE_COMPLETE")
    # click's script for fish splits at every comma, and so cuts what a command does at its first.
    template = script.source_template.replace('string split ","', 'string split --max 1 ","')
    click.echo(template % script.source_vars())
