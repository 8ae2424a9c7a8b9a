"""English is told from other languages by its function words."""

from __future__ import annotations

import pytest

from winnow.core.language import is_english

ENGLISH = (
    "Ketamine is a medicine that doctors have used for many years as an anesthetic. It is given through a drip into a "
    "vein, and staff watch people closely while they have it and for some time after it has ended."
)
GERMAN = (
    "Ketamin ist ein Medikament, das seit vielen Jahren als Narkosemittel verwendet wird. Die Wirkung auf die "
    "Stimmung wurde erst vor zwanzig Jahren entdeckt, und es ist noch nicht klar, wie lange sie anhält und wem sie "
    "wirklich hilft."
)
SPANISH = (
    "La ketamina es un medicamento que los médicos han usado durante muchos años como anestésico. Se administra por "
    "vía intravenosa, y el personal vigila de cerca a las personas durante todo el tratamiento y también después de "
    "que termine."
)
RUSSIAN = (
    "Кетамин — это лекарство, которое врачи применяют много лет для наркоза. Его вводят через капельницу в вену, и "
    "персонал внимательно наблюдает за пациентами во время процедуры и некоторое время после её окончания в клинике."
)


def test_english_is_english() -> None:
    """An English article is in the language of the guide."""
    assert is_english(ENGLISH)


@pytest.mark.parametrize("text", [GERMAN, SPANISH, RUSSIAN])
def test_other_languages_are_told_apart(text: str) -> None:
    """German, Spanish and Russian articles are not."""
    assert not is_english(text)


def test_a_text_too_short_to_tell_is_taken_for_english() -> None:
    """A few words tell nothing, so they are kept."""
    assert is_english("Ketamin hilft.")
    assert is_english("")


def test_a_list_of_medical_terms_is_not_set_aside() -> None:
    """An English article with many terms and few function words still passes."""
    terms = "Nausea, dizziness, headache, vomiting, tiredness and blurred vision are common. " * 4
    assert is_english(terms + ENGLISH)
