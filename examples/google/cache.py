"""A long text that is processed once for many questions: `python cache.py TRANSCRIPT`.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Cache.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    document = gl.files.upload(Path(sys.argv[1]))
    cache = gl.caches.create(
        model="gemini-1.5-flash-001",
        system_instruction="You are an expert analyzing transcripts.",
        contents=[document],
        ttl=600,
    )
    response = gl.models.generate_content(
        model="gemini-1.5-flash-001",
        contents="Please summarize this transcript",
        config={"cached_content": cache.name},
    )
    print(response.text)
    gl.caches.delete(cache.name or "")
