"""Finds the changes between two states of the contract, and which of them break programs.

A change breaks if a program written for the old raw clients may no longer type-check, fails, or has its
requests refused before they are sent. docs/codegen.md has the rules in full.
"""
