"""An answer in JSON, as instances of a type.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", JSON Mode.
"""

from dataclasses import dataclass

from genwire import GenerativeLanguage


@dataclass
class Recipe:
    """What the answer is a list of."""

    recipe_name: str
    ingredients: list[str]


with GenerativeLanguage() as gl:
    response = gl.models.generate_content(
        model="gemini-1.5-pro-latest",
        contents="List a few popular cookie recipes.",
        config={"response_schema": list[Recipe]},
    )
    recipes: list[Recipe] = response.parsed
    for recipe in recipes:
        print(recipe.recipe_name, recipe.ingredients)
