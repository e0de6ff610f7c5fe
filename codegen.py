"""Makes the raw clients in generated/genwire_raw from the contract in specs/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator import bundle
from generator.source import SpecError


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; the exit status is 0 when all is well."""
    parser = argparse.ArgumentParser(prog="codegen.py", description=__doc__)
    parser.add_argument("--bundle", metavar="DIR", type=Path, help="write the bundled specs to DIR and stop")
    options = parser.parse_args(arguments)
    try:
        bundles = bundle.load_all()
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    if options.bundle:
        bundle.write(options.bundle, bundles)
    return 0


if __name__ == "__main__":
    sys.exit(main())
