"""`python -m genwire`: the same as `genwire`."""

from .cli import main

main()
