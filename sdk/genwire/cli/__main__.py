"""`python -m genwire.cli`: the same as `genwire`."""

from . import main

main()
