"""`genwire.bulk.arrow` in engines that speak Arrow: as docs/guide/bulk.md shows it. `make test-ray`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from genwire.testing import emulator

pytestmark = [pytest.mark.ray, pytest.mark.timeout(300)]

PYTHON = os.environ.get("GENWIRE_RAY_PYTHON", sys.executable)
START = """
import functools
import pyarrow as pa
import genwire.bulk
rows = [{"id": number, "text": f"word {number}"} for number in range(50)]
answers = functools.partial(genwire.bulk.arrow, model="gemini-flash-latest", prompt="Say: {text}")
"""
ENGINES = {
    "datasets": """
import datasets
dataset = datasets.Dataset.from_list(rows)
found = dataset.with_format("arrow").map(
    lambda table: pa.Table.from_batches(answers([table])), batched=True
).with_format(None).to_list()
from genwire import GenerativeLanguage
for source in (dataset, dataset.to_iterable_dataset()):
    report = GenerativeLanguage().bulk.generate(
        source, f"{type(source).__name__}.jsonl", model="gemini-flash-latest", prompt="Say: {text}", key="id"
    ).run()
    assert report.answered == 50, report
""",
    "daft": """
import daft
frame = daft.from_pylist(rows)
found = daft.from_arrow(pa.Table.from_batches(answers(frame.to_arrow_iter()))).to_pylist()
""",
    "spark": """
import os, sys
os.environ["PYSPARK_PYTHON"] = sys.executable
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
schema = (
    "id long, text string, answer string, input_tokens long, output_tokens long, finish_reason string, error string"
)
found = [row.asDict() for row in spark.createDataFrame(rows).select("id", "text").mapInArrow(answers, schema).collect()]
""",
}
END = """
assert sorted(row["id"] for row in found) == [*range(50)]
for row in found:
    assert row["answer"] == f'You said: "Say: word {row["id"]}". That is all I know.', row
"""


NEEDS_JAVA = pytest.mark.skipif(
    shutil.which("java") is None, reason="Spark needs Java, which is not installed"
)


@pytest.mark.parametrize(
    "engine", [pytest.param(name, marks=NEEDS_JAVA if name == "spark" else ()) for name in ENGINES]
)
def test_an_engine_gets_answers(engine: str, tmp_path: Path) -> None:
    with emulator(engine="echo") as running:
        environment = {
            **os.environ,
            "GOOGLE_API_KEY": "any",
            "GOOGLE_GEMINI_BASE_URL": running.url,
            "HF_HUB_OFFLINE": "1",
            "HF_HOME": str(tmp_path / "hugging-face"),
            "SPARK_LOCAL_HOSTNAME": "localhost",
        }
        command = [PYTHON, "-c", START + ENGINES[engine] + END]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path
        )
    assert done.returncode == 0, done.stderr
