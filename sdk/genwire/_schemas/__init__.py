"""Python types and their JSON Schema, in both directions, for either service.

Imports `genwire.errors` and `genwire._core`.
"""
