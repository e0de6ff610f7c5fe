"""Functions that a model may call: their declarations, and running them.

Imports `_core` and `_schemas`.
"""
