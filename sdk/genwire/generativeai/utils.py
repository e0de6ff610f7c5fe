"""Update paths of nested mappings; the module has the name that programs import it by from google-generativeai."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from genwire_raw._runtime.json_types import is_object


def flatten_update_paths(updates: Mapping[str, Any]) -> dict[str, Any]:
    """Values by path (`tuning_task.hyperparameters.batch_size`), from nested mappings."""
    flat: dict[str, Any] = {}
    for key, value in updates.items():
        if is_object(value):
            nested: Mapping[str, Any] = value
            flat |= {f"{key}.{inner}": item for inner, item in flatten_update_paths(nested).items()}
        else:
            flat[key] = value
    return flat
