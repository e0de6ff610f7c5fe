"""`python -m genwire.emulator`: the same as `genwire emulator`."""

import sys

from ..cli import main

main(["emulator", *sys.argv[1:]])
