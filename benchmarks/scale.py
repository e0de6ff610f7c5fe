"""That memory stays flat, however much there is: `python benchmarks/scale.py [--divide N] [--jobs A,B]`.

Prints a row a job: seconds, megabytes at the peak, and by how much twenty times as much raised it; and fills the
table of docs/performance.md.
"""

from __future__ import annotations

import argparse
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import httpx

import pages
from environments import OURS, Environment, environments
from processes import report_of, serving

# More than this is growth: nineteen twentieths of these amounts would add hundreds of megabytes if they were kept.
FLAT_MB: Final = 10.0


class Job(NamedTuple):
    """A job of `scale_jobs.py`.

    Attributes:
        name: Its function.
        subject: What it does.
        amount: How much of it.
        keeps: What of it is kept, so that memory has to grow with it.
    """

    name: str
    subject: str
    amount: int
    keeps: str = ""


JOBS: Final = (
    Job("stream", "a stream of 1,000,000 events", 1_000_000),
    Job("stream_kept", "the same, kept for its `.final()`", 1_000_000, "an event"),
    Job("listing", "a listing of 100,000 tuned models", 100_000),
    Job("upload", "an upload of 2 GB", 2_000_000_000),
    Job("calls", "10,000 asynchronous calls, 256 at once", 10_000),
    Job("calls_aiohttp", "the same, over aiohttp", 10_000),
    Job("embedding_sliced", "`batch_embed_text` of 100,000 texts, 1000 a call", 100_000),
    Job("embedding_whole", "`batch_embed_text` of 100,000 texts in one call, all kept", 100_000, "a vector"),
    Job("bulk", "a bulk job of 1,000,000 rows, 256 at once", 1_000_000),
)
MODELS: Final = 100_000


def main() -> None:
    """Run the jobs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--divide", type=int, default=1, help="do only a part of it; changes no page")
    parser.add_argument("--jobs", metavar="A,B", help="only these; changes no page")
    options = parser.parse_args()
    names = set(options.jobs.split(",")) if options.jobs else {job.name for job in JOBS}
    heading = ("what", "seconds", "peak", "growth", "requests at once", "")
    rows: list[tuple[str, ...]] = []
    with serving(str(MODELS)) as origin, environments() as known:
        for job in JOBS:
            if job.name in names:
                rows.append((job.subject, *_row(job, job.amount // options.divide, known[OURS], origin)))
                print(" | ".join(rows[-1]), flush=True)
    if options.divide == 1 and not options.jobs:
        pages.put("scale", pages.made_with("make bench-scale") + pages.table(heading, rows))


def _row(job: Job, amount: int, environment: Environment, origin: str) -> tuple[str, ...]:
    with TemporaryDirectory(prefix="genwire-bench-") as folder:
        _most_open(origin)  # forgets what it has counted
        report: dict[str, Any] | None = report_of(
            "scale_jobs.py", environment, job.name, origin, str(amount), folder
        )
    if report is None:
        return ("", "", "", "", "not available")
    at_once = _most_open(origin)
    growth = report["after"] - report["before"]
    kept = f"{growth * 1024 / amount:.2g} KB {job.keeps}"
    verdict = kept if job.keeps else "flat" if growth < FLAT_MB else "grows"
    return (
        f"{report['seconds']:.0f}",
        f"{report['after']:.0f} MB",
        f"{growth:.1f} MB",
        f"{at_once}",
        verdict,
    )


def _most_open(origin: str) -> int:
    """How many requests the server had open at once, since this was last asked."""
    most: int = httpx.get(f"{origin}/open", trust_env=False).json()
    return most


if __name__ == "__main__":
    main()
