"""Programs without a console (pythonw, services): what shows progress works there, and shows none."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from tests.both import Both
from tests.integration.ways import SOURCE

pytestmark = pytest.mark.anyio

progress = pytest.mark.parametrize("progress", [None, True, False])


@pytest.fixture(autouse=True)
def no_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdout", None)


@progress
async def test_a_file_is_uploaded(both: Both, progress: Any) -> None:
    file = await both.get(both.google().files.upload(b"text", mime_type="text/plain", progress=progress))
    assert file.size_bytes == 4


@progress
async def test_an_operation_is_waited_for(both: Both, progress: Any) -> None:
    tuned_models = both.google().tuned_models
    started = await both.get(tuned_models.create(source_model=SOURCE, training_data=[("1", "2")]))
    assert (await both.get(started.wait(progress=progress))).state == "ACTIVE"


@progress
async def test_texts_are_embedded(both: Both, progress: Any) -> None:
    models = both.google().models
    embedded = await both.get(
        models.batch_embed_contents(model="text-embedding-004", contents=["a"] * 150, progress=progress)
    )
    assert len(embedded.embeddings) == 150
