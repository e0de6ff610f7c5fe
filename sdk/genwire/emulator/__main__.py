"""`python -m genwire.emulator`: the same as `genwire emulator`."""

import sys

try:
    from .commands import genwire
except ModuleNotFoundError as error:
    sys.exit(f"the emulator needs {error.name}: pip install 'genwire[emulator]'")

genwire(["emulator", *sys.argv[1:]], prog_name="genwire")
