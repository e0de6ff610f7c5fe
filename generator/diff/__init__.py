"""What changed between two states of the contract, and what of it breaks programs.

A change breaks if a program that was written against the old raw clients may no longer type-check, fails, or has its
requests refused before they are sent. docs/codegen.md has the rules in full.
"""
