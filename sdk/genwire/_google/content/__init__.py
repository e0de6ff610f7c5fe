"""What is sent to a model and what it answers.

Imports `_core` and `_schemas`, and `tools` for the declarations in a request.
"""
