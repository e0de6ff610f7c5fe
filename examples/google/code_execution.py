"""A model that writes code and runs it.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Code execution.
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    response = gl.models.generate_content(
        model="gemini-1.5-flash",
        contents="What is the sum of the first 50 prime numbers? "
        "Generate and run code for the calculation, and make sure you get all 50.",
        config={"tools": "code_execution"},
    )
    print(response.executable_code)
    print(response.code_execution_result)
    print(response.text)
