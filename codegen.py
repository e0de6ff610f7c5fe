"""Makes the raw clients in generated/genwire_raw from the contract in specs/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import bundle, output, render, watch
from generator.add_model.add import Added, add_model
from generator.add_model.notes import PageError
from generator.compare import report as comparison
from generator.compare.adopt import adopt
from generator.compare.table import SourceError
from generator.compare.watch import accept, compare_with
from generator.diff import report
from generator.diff.changelog import is_meant, named
from generator.diff.compare import compare
from generator.diff.facade import Facade
from generator.diff.sides import SideError, read_sides
from generator.lint import load_checked
from generator.source import ContractError, SpecError

ROOT = Path(__file__).resolve().parent
_FORMS = {"text": report.as_text, "markdown": report.as_markdown, "json": report.as_json}
_COMPARISONS = {"text": comparison.as_text, "markdown": comparison.as_markdown, "json": comparison.as_json}
_MISTAKES = (ContractError, SpecError, SideError, PageError, SourceError, render.RenderError, OSError)


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        The exit status: 0 when all is well; 1 when `--check` finds a difference, `--diff` something that breaks and
        the changelog does not name, or `--compare` a difference that is not accepted; 2 when the contract, or what was
        asked for, is wrong.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.form and not options.diff and not options.compare:
        parser.error("--format, --json and --markdown are forms of --diff REF and --compare SOURCE")
    if options.changelog and not options.diff:
        parser.error("--changelog goes with --diff REF")
    if (options.adopt or options.accept) and not options.compare:
        parser.error("--adopt and --accept go with --compare SOURCE")
    try:
        return _run(options)
    except _MISTAKES as error:
        print(_line(error), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0 if options.watch else 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="codegen.py", description=__doc__)
    command = parser.add_mutually_exclusive_group()
    command.add_argument("--check", action="store_true", help="change nothing; show how the output differs")
    command.add_argument("--watch", action="store_true", help="generate whenever the contract changes")
    command.add_argument("--bundle", metavar="DIR", type=Path, help="write the bundled specs to DIR")
    command.add_argument(
        "--add-model",
        metavar="PAGE",
        help="add a Workers AI model by its page's JSON (a file or URL) or its id in the catalogue",
    )
    command.add_argument(
        "--diff",
        metavar="REF",
        help="show what changed since a git revision or a folder of bundles; or OLD..NEW",
    )
    command.add_argument(
        "--compare",
        metavar="SOURCE",
        help="compare the contract with a service's description (a file or URL: OpenAPI 3, Google discovery), a folder "
        "of model pages, or package:NAME[=PATH] (google-genai, google-ai-generativelanguage, cloudflare)",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=("text", "markdown", "json"),
        dest="form",
        help="for --diff and --compare; default: text",
    )
    form.add_argument("--json", action="store_const", dest="form", const="json", help="--format json")
    form.add_argument(
        "--markdown", action="store_const", dest="form", const="markdown", help="--format markdown"
    )
    parser.add_argument(
        "--changelog",
        metavar="FILE",
        type=Path,
        help="for --diff: what breaks is all right where Changed or Removed of the unreleased changes names it",
    )
    then = parser.add_mutually_exclusive_group()
    then.add_argument(
        "--adopt", action="store_true", help="for --compare: write what is missing as stubs in the contract"
    )
    then.add_argument(
        "--accept",
        action="store_true",
        help="for --compare: list the differences that specs/differences.yaml gives a reason for as accepted",
    )
    parser.add_argument(
        "--specs", metavar="DIR", type=Path, default=bundle.SPECS, help="the contract (specs)"
    )
    parser.add_argument(
        "--output", metavar="DIR", type=Path, default=ROOT / "generated", help="default: generated"
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.diff is not None:
        found = compare(*read_sides(options.diff, options.specs), Facade(ROOT / "sdk" / "genwire"))
        print(_FORMS[options.form or "text"](found))
        return int(any(one.breaks and not _is_said(one.place, options.changelog) for one in found))
    if options.compare is not None:
        return _compare(options)
    if options.bundle:
        bundle.write(options.bundle, load_checked(options.specs))
        return 0
    if options.watch:
        return _watch(options)
    if options.add_model:
        _show(add_model(options.add_model, options.specs))
    return _generate(options.specs, options.output, check=options.check)


def _is_said(place: str, changelog: Path | None) -> bool:
    """Whether the changelog names what breaks."""
    return changelog is not None and any(
        is_meant(name, place) for name in named(changelog.read_text(encoding="utf-8"))
    )


def _generate(specs: Path, committed: Path, *, check: bool = False) -> int:
    bundles = load_checked(specs)
    with TemporaryDirectory(prefix="genwire-") as folder:
        render.render(bundles, Path(folder))
        if check:
            lines = list(output.drift(Path(folder), committed))
            print(
                "\n".join([*lines, "the output is not what specs/ and generator/ make"])
                if lines
                else "no drift"
            )
            return int(bool(lines))
        for name in output.publish(Path(folder), committed):
            print(name)
    return 0


def _show(added: Added) -> None:
    """What adding a model did."""
    old, new = {"workers_ai": added.before}, {"workers_ai": added.after}
    changes = [] if added.is_new else compare(old, new, Facade(ROOT / "sdk" / "genwire"))
    state = "made" if added.is_new else "changed" if changes else "is as its page"
    print(f"{_shown(added.file)} {state}")
    if changes:
        print(report.as_text(changes))
    for line in added.kept:
        print(f"kept as edited, though the page changed there: {line}")
    for note in added.notes:
        print(f"not as on the page: {note}")


def _compare(options: argparse.Namespace) -> int:
    """Compare, and write what was asked for; the status is that of what was found before."""
    found = compare_with(options.compare, options.specs)
    if options.accept:
        print(f"{_shown(accept(found, options.specs))} made", file=sys.stderr)
        found = compare_with(options.compare, options.specs)
    print(_COMPARISONS[options.form or "text"](found))
    if options.adopt:
        for line in adopt(found, options.specs):
            print(line, file=sys.stderr)
    return int(not found.verdict.equal)


def _shown(file: Path) -> Path:
    """A file as users of the repository speak of it."""
    return file.relative_to(ROOT) if file.is_relative_to(ROOT) else file


def _watch(options: argparse.Namespace) -> int:
    """Generate whenever something changes, until it is interrupted; a mistake is reported and waited out."""
    if not options.specs.is_dir():
        raise SpecError(str(options.specs), 1, "is no folder")
    folders = (options.specs, ROOT / "generator" / "templates", ROOT / "generator" / "runtime")
    changes = watch.changes(*folders)  # before it is read, so that no change after it is missed
    _generate_or_report(options)
    print("watching; Ctrl-C ends it", flush=True)
    for changed in changes:
        print(f"{', '.join(path.name for path in changed)} changed", flush=True)
        _generate_or_report(options)
    return 0


def _generate_or_report(options: argparse.Namespace) -> None:
    try:
        _generate(options.specs, options.output)
    except _MISTAKES as error:
        print(_line(error), file=sys.stderr, flush=True)


def _line(error: Exception) -> str:
    return f"{error.filename}: {error.strerror}" if isinstance(error, OSError) else str(error)


if __name__ == "__main__":
    sys.exit(main())
