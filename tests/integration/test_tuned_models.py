"""Tuned models: made, watched, used, shared, changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
import pandas as pd
import polars as pl
import pytest
from matplotlib import pyplot as plt

from genwire import TunedModel
from genwire.errors import (
    APIResponseError,
    ConflictError,
    NotFoundError,
    OperationError,
    ValidationError,
    WaitTimeoutError,
)
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.integration.ways import SOURCE, tuned_model
from tests.played import answer, played

pytestmark = pytest.mark.anyio

EXAMPLES = [("1", "2"), ("three", "four"), ("IV", "V")]


@pytest.fixture
def tuned_models(both: Both) -> Any:
    return both.google().tuned_models


# Making them


async def test_peers_every_option_of_the_page_is_sent_with_all_examples(
    both: Both, tuned_models: Any
) -> None:
    operation = await both.get(
        tuned_models.create(
            id="my-model",
            display_name="Increment",
            description="Counts on.",
            source_model=SOURCE,
            training_data=EXAMPLES,
            temperature=0.5,
            top_p=0.9,
            top_k=10,
            epoch_count=2,
            batch_size=1,
            learning_rate=0.01,
            reader_project_numbers=[123],
        )
    )
    (sent,) = both.emulator.requests("tunedModels.create")
    assert dict(sent["query"]) == {"tunedModelId": "my-model"}
    assert sent["body"] == {
        "displayName": "Increment",
        "description": "Counts on.",
        "baseModel": SOURCE,
        "temperature": 0.5,
        "topP": 0.9,
        "topK": 10,
        "readerProjectNumbers": ["123"],
        "tuningTask": {
            "trainingData": {"examples": {"examples": [{"textInput": a, "output": b} for a, b in EXAMPLES]}},
            "hyperparameters": {"epochCount": 2, "batchSize": 1, "learningRate": 0.01},
        },
    }
    tuned = await both.get(operation.wait())
    assert isinstance(tuned, TunedModel)
    assert (tuned.name, tuned.state, tuned.description) == ("tunedModels/my-model", "ACTIVE", "Counts on.")
    assert await both.get(tuned_models.get("my-model")) == tuned


async def test_a_tuned_model_can_be_tuned_further(both: Both, tuned_models: Any) -> None:
    both.emulator.seed(tuned_model("first"))
    multiplied = {"learning_rate_multiplier": 0.5, "training_data": EXAMPLES}
    operation = await both.get(tuned_models.create(source_model="tunedModels/first", **multiplied))
    tuned = await both.get(operation.wait())
    assert tuned.tuned_model_source.tuned_model == "tunedModels/first"
    assert tuned.tuning_task.hyperparameters.learning_rate_multiplier == 0.5


@pytest.mark.parametrize(
    "frame",
    [pd.DataFrame(EXAMPLES, columns=["q", "a"]), pl.DataFrame(EXAMPLES, ["q", "a"], orient="row")],
    ids=type,
)
async def test_a_frame_is_training_data(both: Both, tuned_models: Any, frame: Any) -> None:
    keys = {"input_key": "q", "output_key": "a"}
    await both.get(tuned_models.create(source_model=SOURCE, training_data=frame, **keys))
    (sent,) = both.emulator.requests("tunedModels.create")
    assert sent["body"]["tuningTask"]["trainingData"]["examples"]["examples"][2] == {
        "textInput": "IV",
        "output": "V",
    }


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"id": "x" * 41}, "tuned_model_id must have at most 40 characters, has 41"),
        ({"id": "1st"}, "tuned_model_id must match"),
        ({"display_name": "x" * 41}, "display_name must have at most 40 characters"),
        ({"temperature": 1.1}, "temperature must be at most 1"),
        ({"learning_rate": 1, "learning_rate_multiplier": 1}, "takes only one of"),
        ({"training_data": []}, "training_data is empty"),
        ({"source_model": "operations/x"}, "source_model must have the form models/{model}"),
    ],
    ids=repr,
)
async def test_what_breaks_a_rule_of_the_page_is_not_sent(
    both: Both, tuned_models: Any, options: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await both.get(tuned_models.create(**{"source_model": SOURCE, "training_data": EXAMPLES, **options}))
    assert both.emulator.requests() == []


async def test_peers_an_id_of_forty_characters_is_taken_once(both: Both, tuned_models: Any) -> None:
    making = {"source_model": SOURCE, "training_data": EXAMPLES, "id": "a" + "b" * 39}
    await both.get(tuned_models.create(**making))
    with pytest.raises(ConflictError):
        await both.get(tuned_models.create(**making))


# Their loss curves


async def test_peers_the_loss_curve_is_rows_that_frames_take(both: Both, tuned_models: Any) -> None:
    making = {"source_model": SOURCE, "training_data": EXAMPLES, "epoch_count": 3, "batch_size": 3}
    tuned = await both.get((await both.get(tuned_models.create(**making))).wait())
    for frame in (pd.DataFrame(tuned.snapshots), pl.DataFrame(tuned.snapshots)):
        assert [*frame.columns] == ["step", "epoch", "mean_loss", "compute_time"]
        assert frame["step"].to_list() == [1, 2, 3]
        assert frame["epoch"].to_list() == [0, 1, 2]
        losses = frame["mean_loss"].to_list()
        assert losses[0] > losses[-1] > 0
    assert pd.DataFrame(tuned.snapshots)["compute_time"].dt.tz is not None


async def test_the_loss_curve_can_be_drawn(both: Both, tuned_models: Any, tmp_path: Path) -> None:
    mpl.use("agg")
    making = {"source_model": SOURCE, "training_data": EXAMPLES, "display_name": "Increment"}
    tuned = await both.get((await both.get(tuned_models.create(**making))).wait())
    axes = tuned.plot()
    assert tuned.plot(axes) is axes
    assert (axes.get_title(), axes.get_xlabel(), axes.get_ylabel()) == ("Increment", "step", "mean loss")
    drawn = [[tuple(point) for point in line.get_xydata().tolist()] for line in axes.lines]
    assert drawn == [[(row["step"], row["mean_loss"]) for row in tuned.snapshots]] * 2
    axes.figure.savefig(tmp_path / "loss.png")
    assert (tmp_path / "loss.png").stat().st_size > 1000
    plt.close(axes.figure)


def test_a_model_without_a_curve_has_no_rows() -> None:
    assert TunedModel.from_dict({}).snapshots == []
    assert TunedModel.from_dict({"tuningTask": {}}).snapshots == []
    lost = TunedModel.from_dict({"tuningTask": {"snapshots": [{"step": 1}, {"step": 2, "meanLoss": 0.5}]}})
    axes: Any = lost.plot()
    assert axes.lines[0].get_xydata().tolist() == [[2, 0.5]]
    plt.close(axes.figure)


# Using them


async def test_tuned_models_generate_by_name_or_id(both: Both, tuned_models: Any) -> None:
    both.emulator.seed(tuned_model("counting"))
    for model in ("tunedModels/counting", "counting"):
        options = {"model": model, "contents": "1", "config": {"temperature": 0}}
        assert (await both.get(tuned_models.generate_content(**options))).text == "2"
        async with both.open(tuned_models.generate_content_stream(**options)) as stream:
            assert (await both.get(stream.final())).text == "2"
    assert both.emulator.coverage()["tunedModels.generateContent"] == 2
    assert both.emulator.coverage()["tunedModels.streamGenerateContent"] == 2


async def test_only_tuned_models_generate_here(both: Both, tuned_models: Any) -> None:
    with pytest.raises(ValidationError, match=r"model must have the form tunedModels/\{tuned_model\}"):
        await both.get(tuned_models.generate_content(model="models/gemini-1.5-flash", contents="1"))


# Waiting for them


async def test_a_model_can_be_waited_for_until_it_is_active(both: Both, tuned_models: Any) -> None:
    both.emulator.tuning(mode="timed", seconds=0.2)
    await both.get(tuned_models.create(source_model=SOURCE, training_data=EXAMPLES, id="slow"))
    assert (await both.get(tuned_models.get("slow"))).state == "CREATING"
    tuned = await both.get(tuned_models.wait_until_active("slow", interval=0.05))
    assert (tuned.name, tuned.state) == ("tunedModels/slow", "ACTIVE")


async def test_waiting_ends_with_its_time_and_says_what_goes_on(both: Both, tuned_models: Any) -> None:
    both.emulator.tuning(mode="manual")
    await both.get(tuned_models.create(source_model=SOURCE, training_data=EXAMPLES, id="slow"))
    with pytest.raises(
        WaitTimeoutError, match=r"tunedModels/slow is not active; the service continues"
    ) as caught:
        await both.get(tuned_models.wait_until_active("slow", timeout=0.05, interval=0.01))
    assert caught.value.name == "tunedModels/slow"


async def test_waiting_for_a_model_that_failed_fails(both: Both, tuned_models: Any) -> None:
    failing = {"id": "lost", "display_name": "emulate:tuning-failure"}
    await both.get(tuned_models.create(source_model=SOURCE, training_data=EXAMPLES, **failing))
    with pytest.raises(OperationError, match="the tuning of tunedModels/lost failed"):
        await both.get(tuned_models.wait_until_active("lost"))


# Listing, changing and deleting them


async def test_they_are_listed_by_item_and_by_page_as_often_as_one_likes(
    both: Both, tuned_models: Any
) -> None:
    for number in range(5):
        both.emulator.seed(tuned_model(f"model-{number}"))
    names = [f"tunedModels/model-{number}" for number in range(5)]
    listing = tuned_models.list(page_size=2)
    for _ in range(2):
        assert [model.name for model in await both.list(listing)] == names
    pages = await both.list(listing.pages())
    assert [len(page.items) for page in pages] == [2, 2, 1]
    rest = tuned_models.list(page_size=2, page_token=pages[1].next_token)
    assert [model.name for model in await both.list(rest)] == names[4:]
    assert isinstance(pages[0].items[0], TunedModel)


async def test_peers_filters_choose(both: Both, tuned_models: Any) -> None:
    both.emulator.seed(tuned_model("apples"), tuned_model("pears"))
    await both.get(tuned_models.permissions.create("pears", role="READER", grantee_type="EVERYONE"))
    for chosen in ("pears", "readers:everyone"):
        (found,) = await both.list(tuned_models.list(filter=chosen))
        assert found.name == "tunedModels/pears"
    assert len(await both.list(tuned_models.list(filter="owner:me"))) == 2


async def test_peers_a_change_sends_what_changes_and_its_mask(both: Both, tuned_models: Any) -> None:
    both.emulator.seed({**tuned_model("mine"), "description": "Before.", "temperature": 0.7})
    changed = await both.get(tuned_models.update("mine", display_name="New", temperature=0.2))
    assert (changed.display_name, changed.temperature, changed.description) == ("New", 0.2, "Before.")
    (sent,) = both.emulator.requests("tunedModels.patch")
    assert (dict(sent["query"]), sent["body"]) == (
        {"updateMask": "displayName,temperature"},
        {"displayName": "New", "temperature": 0.2},
    )


async def test_none_clears_a_field(both: Both, tuned_models: Any) -> None:
    both.emulator.seed({**tuned_model("mine"), "description": "Before."})
    assert (await both.get(tuned_models.update("mine", description=None))).description in (None, "")
    (sent,) = both.emulator.requests("tunedModels.patch")
    assert (dict(sent["query"]), sent["body"]) == ({"updateMask": "description"}, {})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, "nothing to change; give some of display_name, description"),
        ({"base_model": "models/x"}, "cannot change base_model"),
        ({"temperature": 2.0}, "temperature must be at most 1"),
    ],
)
async def test_a_change_of_nothing_or_of_what_is_fixed_is_not_sent(
    both: Both, tuned_models: Any, changes: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await both.get(tuned_models.update("mine", **changes))
    assert both.emulator.requests() == []


async def test_a_deleted_model_is_gone(both: Both, tuned_models: Any) -> None:
    both.emulator.seed(tuned_model("mine"))
    await both.get(tuned_models.delete("mine"))
    with pytest.raises(NotFoundError):
        await both.get(tuned_models.get("mine"))


async def test_an_answer_that_is_no_model_is_an_error_that_keeps_it(both: Both) -> None:
    with played([answer([1])]) as service, pytest.raises(APIResponseError) as caught:
        await both.get(both.google(base_url=service.url).tuned_models.get("mine"))
    assert caught.value.body == "[1]"


# Sharing them


async def test_roles_are_given_changed_listed_and_taken(both: Both, tuned_models: Any) -> None:
    both.emulator.seed(tuned_model("mine"))
    permissions = tuned_models.permissions
    reader = await both.get(permissions.create("mine", role="READER", email_address="ann@example.com"))
    assert (reader.role, reader.grantee_type) == ("READER", raw.GranteeType.USER)
    group = {"email_address": "all@example.com", "grantee_type": "GROUP"}
    await both.get(permissions.create("tunedModels/mine", role="WRITER", **group))
    everyone = await both.get(permissions.create("mine", role="READER", grantee_type="EVERYONE"))
    assert everyone.email_address is None

    assert (await both.get(permissions.update(reader.name, role="WRITER"))).role == "WRITER"
    (sent,) = both.emulator.requests("tunedModels.permissions.patch")
    assert (dict(sent["query"]), sent["body"]) == ({"updateMask": "role"}, {"role": "WRITER"})
    assert (await both.get(permissions.get(reader.name))).role == "WRITER"

    await both.get(permissions.delete(everyone.name))
    listing = permissions.list("mine", page_size=2)
    assert [one.role for one in await both.list(listing)] == ["OWNER", "WRITER", "WRITER"]
    assert [len(page.items) for page in await both.list(listing.pages())] == [2, 1]


async def test_everyone_is_meant_only_where_it_is_said(both: Both, tuned_models: Any) -> None:
    with pytest.raises(ValidationError, match="give an email_address, or grantee_type='EVERYONE'"):
        await both.get(tuned_models.permissions.create("mine", role="READER"))
    assert both.emulator.requests() == []


async def test_a_permission_has_a_name_of_its_own(both: Both, tuned_models: Any) -> None:
    with pytest.raises(
        ValidationError, match=r"name must have the form tunedModels/\{tuned_model\}/permissions/"
    ):
        await both.get(tuned_models.permissions.get("tunedModels/mine"))


async def test_a_model_gets_a_new_owner(both: Both, tuned_models: Any) -> None:
    both.emulator.seed(tuned_model("mine"))
    await both.get(tuned_models.transfer_ownership("mine", email_address="ann@example.com"))
    roles = {
        one.email_address: str(one.role) for one in await both.list(tuned_models.permissions.list("mine"))
    }
    assert roles["ann@example.com"] == "OWNER"
    assert sorted(roles.values()) == ["OWNER", "WRITER"]
