"""Options of a generation.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Generation config.
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    response = gl.models.generate_content(
        model="gemini-1.5-flash",
        contents="Tell me a story about a magic backpack.",
        config={
            "candidate_count": 1,
            "stop_sequences": ["x"],
            "max_output_tokens": 20,
            "temperature": 1.0,
        },
    )
    print(response.text, response.finish_reason)
