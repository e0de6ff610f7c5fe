"""File search: stores of documents that a model searches in while it answers."""
