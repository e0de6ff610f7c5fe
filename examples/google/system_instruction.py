"""Standing instructions.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", System Instruction.
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    response = gl.models.generate_content(
        model="gemini-1.5-flash",
        contents="Good morning! How are you?",
        config={"system_instruction": "You are a cat. Your name is Neko."},
    )
    print(response.text)
