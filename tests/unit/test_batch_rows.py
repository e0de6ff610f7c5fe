"""The rows of a batch: in memory, then in a file, up to what the service takes."""

from __future__ import annotations

import orjson
import pytest

from genwire._google.batches.rows import Gathered, Row
from genwire.errors import ValidationError


def test_rows_move_to_a_file_when_they_are_many_and_no_more_are_taken_than_fit() -> None:
    gathered = Gathered(most_in_place=100, most_in_a_file=200)
    for number in range(5):
        gathered.add(Row(str(number), {"contents": []}, {}, None))
        assert (gathered.file is None) == (number < 2), number
    assert gathered.in_place() == []
    assert gathered.file is not None
    gathered.file.seek(0)
    assert [orjson.loads(line)["key"] for line in gathered.file] == ["0", "1", "2", "3", "4"]
    with pytest.raises(ValidationError, match="more than 200 bytes up to row '5'"):
        gathered.add(Row("5", {"contents": []}, {}, None))
    gathered.close()
    assert gathered.file.closed
