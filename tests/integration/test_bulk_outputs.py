"""Outputs that cannot be written: known before anything is paid."""

from __future__ import annotations

from pathlib import Path

import pytest

from genwire import errors
from tests.both import Both
from tests.integration.test_bulk import GENERATE, MODEL, numbered, read_rows, run, write_rows


@pytest.mark.parametrize(
    ("out", "says"),
    [
        ("out.txt", "out 'out.txt' must end in .jsonl, .ndjson, .csv, .tsv or .parquet"),
        ("rows.jsonl", "out is the source itself: "),
        (None, "out must be the path of a file, got None"),
    ],
)
async def test_outputs_that_cannot_be(both: Both, tmp_path: Path, out: str | None, says: str) -> None:
    source = write_rows(tmp_path / "rows.jsonl", numbered(2))
    with pytest.raises(errors.ValidationError) as caught:
        await both.get(
            both.google().bulk.generate(source, out and tmp_path / out, model=MODEL, prompt="text").run()
        )
    assert str(caught.value).startswith(says)


async def test_an_out_that_is_a_folder_costs_nothing(both: Both, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").mkdir()
    with pytest.raises(errors.JobError, match=r"out\.jsonl is a folder: give the name of a file"):
        await run(both, numbered(1), tmp_path / "out.jsonl", fresh=True)
    assert both.emulator.coverage()[GENERATE] == 0


async def test_folders_and_files_that_are_not_there(both: Both, tmp_path: Path) -> None:
    with pytest.raises(errors.JobError, match="there is no folder"):
        await run(both, numbered(2), tmp_path / "folder/out.jsonl")
    for name in ("rows.jsonl", "rows.parquet"):
        with pytest.raises(errors.JobError, match=f"{name}: there is no such file"):
            await run(both, tmp_path / name, tmp_path / "out.jsonl")


async def test_a_folder_that_cannot_be_written_to(both: Both) -> None:
    says = r"^/proc/out\.jsonl\.journal: cannot be opened: it or its folder cannot be written$"
    with pytest.raises(errors.JobError, match=says):
        await run(both, numbered(2), Path("/proc/out.jsonl"))
    assert both.emulator.coverage()[GENERATE] == 0


async def test_a_link_stays_and_the_file_it_leads_to_is_written(both: Both, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link, target = tmp_path / "out.jsonl", tmp_path / "elsewhere/answers.jsonl"
    link.symlink_to(target)
    await run(both, numbered(2), link)
    assert link.is_symlink()
    assert len(read_rows(target)) == 2
    report = await run(both, numbered(2), target)  # the same job, by the file's other name
    assert report.reused == 2


async def test_a_circle_of_links_costs_nothing(both: Both, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").symlink_to(tmp_path / "out.jsonl")
    with pytest.raises(errors.JobError, match=r"out\.jsonl"):
        await run(both, numbered(1), tmp_path / "out.jsonl")
    assert both.emulator.coverage()[GENERATE] == 0
