"""`genwire completion`: scripts for shells."""

from __future__ import annotations

import click

_SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """Print the script that lets a shell complete commands.

    For bash: eval "$(genwire completion bash)" in ~/.bashrc; for zsh the same in ~/.zshrc; for fish: genwire completion
    fish > ~/.config/fish/completions/genwire.fish.
    """
    from click.shell_completion import get_completion_class

    from .app import genwire

    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(genwire, {}, "genwire", "_GENWIRE_COMPLETE")
    click.echo(script.source_template % script.source_vars())
