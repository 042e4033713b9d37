"""Facts of a damaged text: read as it was meant, with spans of the text as it is."""

from store.dossier.extracting import extract_layers, extract_text


def test_a_fact_of_a_damaged_text_carries_the_words_as_they_are() -> None:
    said = "â€œAt least thirty thou\u00adsand  sailors were hurt,â€\x9d"
    text = f"It rained at Portâ€™s End.\n\n{said} RenÃ©e Roe, the portâ€™s doctor, said."
    _, _, facts = extract_text(text)

    (fact,) = facts

    assert fact.quantity is not None
    assert (fact.quantity.value, fact.population, fact.speaker) == (30_000, "sailors", "Renée Roe")
    assert text[slice(*(fact.span or (0, 0)))] == "At least thirty thou\u00adsand"
    assert fact.text in text
    assert fact.words.population is not None
    assert text[slice(*fact.words.population)] == "sailors"
    assert fact.words.speaker is not None
    assert text[slice(*fact.words.speaker)].startswith("RenÃ©e Roe")


def test_layers_of_a_damaged_text_have_spans_of_the_text_as_it_is() -> None:
    text = "The portâ€™s doctor said on 2 May 2031 that 12 sail\u00adors were hurt."
    source, passages, _ = extract_text(text)

    layers = extract_layers(source, passages)

    assert [text[slice(*each.span)] for each in layers.quantities] == ["12"]
    assert [text[slice(*each.span)] for each in layers.dates] == ["2 May 2031"]
    assert [text[slice(*span)] for each in layers.attributions for span in each.source_spans] == ["The portâ€™s doctor"]
