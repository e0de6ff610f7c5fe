"""Makes the raw clients in generated/genwire_raw from the contract in specs/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import bundle, output, render
from generator.lint import load_checked
from generator.source import ContractError

GENERATED = Path(__file__).resolve().parent / "generated"


def main(arguments: list[str] | None = None) -> int:
    """Runs one command.

    Returns:
        The exit status: 0 when all is well, 1 when `--check` finds a difference, 2 when the contract is wrong.
    """
    options = _parser().parse_args(arguments)
    try:
        bundles = load_checked(options.specs)
        if options.bundle:
            bundle.write(options.bundle, bundles)
            return 0
        with TemporaryDirectory(prefix="genwire-") as folder:
            render.render(bundles, Path(folder))
            if options.check:
                return _check(Path(folder), options.output)
            for name in output.publish(Path(folder), options.output):
                print(name)
    except (ContractError, render.RenderError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="codegen.py", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; show how the output differs")
    parser.add_argument("--bundle", metavar="DIR", type=Path, help="write the bundled specs to DIR and stop")
    parser.add_argument("--specs", metavar="DIR", type=Path, default=bundle.SPECS, help="the contract (specs)")
    parser.add_argument("--output", metavar="DIR", type=Path, default=GENERATED, help="the output (generated)")
    return parser


def _check(made: Path, committed: Path) -> int:
    lines = list(output.drift(made, committed))
    print("\n".join([*lines, "the output is not what specs/ and generator/ make"]) if lines else "no drift")
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main())
