"""Python functions that the model calls.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Function Calling.
"""

from genwire import GenerativeLanguage


def add(a: float, b: float) -> float:
    """Adds two numbers."""
    return a + b


def multiply(a: float, b: float) -> float:
    """Multiplies two numbers."""
    return a * b


with GenerativeLanguage() as gl:
    chat = gl.chats.create(model="gemini-1.5-flash", tools=[add, multiply])
    response = chat.send_message("I have 57 cats, each owns 44 mittens, how many mittens is that in total?")
    print(response.text)
