"""Tuned models, their training data and permissions, and the operations that make them.

Imports `_core` and `content`.
"""
