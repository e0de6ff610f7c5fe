"""`python -m genwire.emulator`: the same as `genwire emulator`."""

import sys

from .._core.missing_extra import missing_extra

try:
    from .commands import emulator
except ModuleNotFoundError as error:
    sys.exit(missing_extra(error, "the emulator", "emulator"))

emulator(prog_name="genwire emulator")
