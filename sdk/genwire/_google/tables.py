"""Tables of other libraries: of pandas, polars, Arrow, Hugging Face, and whatever exports Arrow's streams.

They are known by their methods, so that none of the libraries has to be installed.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import ValidationError

ARROW_STREAM = "__arrow_c_stream__"  # Arrow's PyCapsule interface


def column_names(value: Any) -> list[str] | None:
    """Return the names of a table's columns; None for what is no table. A column of one (a Series) is none."""
    if isinstance(value, (str, bytes, list, tuple, dict, type)):
        return None
    if hasattr(value, "collect_schema"):  # polars, where `columns` of a LazyFrame warns of what it costs
        return list(value.collect_schema().names())
    for attribute in ("column_names", "columns"):  # Arrow and Hugging Face; pandas
        names = getattr(value, attribute, None)
        if names is not None and not callable(names):
            return [str(name) for name in names]
    return None


def rows(value: Any, what: str) -> Iterable[Any]:
    """Return the rows of a table as mappings; anything else as it is, to be iterated over.

    Args:
        value: The table.
        what: The argument that it was given as, for the error.

    Raises:
        ValidationError: No library that could read the table is installed.
    """
    found: Iterable[Any] = value
    if hasattr(value, "collect_schema"):  # polars
        found = value.lazy().collect().to_dicts()
    elif hasattr(value, "iterrows"):  # pandas
        found = value.to_dict("records")
    elif hasattr(value, "to_pylist"):  # Arrow
        found = value.to_pylist()
    elif hasattr(value, ARROW_STREAM) and not hasattr(value, "__getitem__"):
        found = _read_stream(value, what)
    return found


def python_value(value: Any) -> Any:
    """Return an item of a column as Python has it; Arrow's columns have scalars of their own."""
    return value.as_py() if hasattr(value, "as_py") else value


def read_parquet(path: Path, what: str) -> Iterable[Any]:
    """Return the rows of a Parquet file.

    Raises:
        ValidationError: The file cannot be read, or no library that could read it is installed.
    """
    name, library = _library(f"{what}: to read {path}")
    try:
        return rows(
            library.read_parquet(path) if name == "polars" else library.parquet.read_table(path), what
        )
    except Exception as error:  # of another library, whose errors have no common class
        raise ValidationError(f"{what}: cannot read {path}: {error}") from None


def _read_stream(value: Any, what: str) -> Iterable[Any]:
    name, library = _library(f"{what}: to read a {type(value).__name__}")
    return rows(library.DataFrame(value) if name == "polars" else library.table(value), what)


def _library(purpose: str) -> tuple[str, Any]:
    """Return the name and the module of the library that reads Arrow and Parquet here."""
    for name, module in (("polars", "polars"), ("pyarrow", "pyarrow.parquet")):
        try:
            import_module(module)
        except ImportError:
            continue
        return name, import_module(name)
    raise ValidationError(f"{purpose}, install polars or pyarrow")
