# Made by `python codegen.py` from generator/runtime/__init__.py. Do not edit.
"""Support code of the raw clients."""
