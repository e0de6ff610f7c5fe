"""Who is measured: one module each, so that a process loads nothing but the one it measures."""
