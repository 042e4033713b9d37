"""Statements: the answers that say one thing, and which of them count a whole, a part of it, or something else."""

from collections.abc import Sequence

from store.comparison.speakers import are_one_speaker, speaker_key
from store.exchange import telling
from store.exchange.counted import Told, parts_of, side_of
from store.lexicon.populations import is_subset
from store.model.discrepancy import Discrepancy

Statements = list[list[Told]]


def gather_statements(answers: Sequence[Told]) -> Statements:
    """Return the answers that are one statement together: of one speaker, however spelt, and of one figure."""
    statements: Statements = []
    for answer in answers:
        same = next((each for each in statements if _is_one_statement(each[0], answer)), None)
        if same is None:
            statements.append([answer])
        else:
            same.append(answer)
    return statements


def _is_one_statement(one: Told, other: Told) -> bool:
    if _figure(one) != _figure(other):
        return False
    speaker, second = speaker_key(one.fact.speaker), speaker_key(other.fact.speaker)
    if speaker is None or second is None:
        same_words = telling.what(one.fact) == telling.what(other.fact)
        return speaker == second and same_words and telling.printer(one.source) == telling.printer(other.source)
    return are_one_speaker(speaker, second)


def _figure(answer: Told) -> str:
    fact = answer.fact
    return f"{fact.polarity} {telling.spell(fact.quantity)}" if fact.quantity else fact.text


def split_by_whole(
    discrepancy: Discrepancy, statements: Sequence[list[Told]]
) -> tuple[Statements, Statements, Statements]:
    """Return the statements that count a whole, those that count a part of it, and others; all are one if none does.

    Others are those to which something else happened. Where the whole is denied nothing is told of parts.
    """
    others = [same for same in statements if _is_of_another_question(discrepancy, same[0], statements)]
    statements = [same for same in statements if same not in others]
    populations = {same[0].fact.population for same in statements if same[0].fact.population}
    widest = {each for each in populations if not any(is_subset(each, wider) for wider in populations)}
    wholes = {each for each in widest if any(is_subset(part, each) for part in populations)}
    named = parts_of(discrepancy, [answer for same in statements for answer in same])
    parts = [
        same
        for same in statements
        if any(one.fact.id in named for one in same)
        or any(is_subset(same[0].fact.population or "", whole) for whole in wholes if len(wholes) == 1)
    ]
    counted = [same for same in statements if same not in parts]
    whole = [same for same in counted if same[0].fact.population in wholes] if len(wholes) == 1 else counted
    if any(relation.type == "denial" for relation in discrepancy.relations) or not parts or not whole:
        return statements, [], others
    return whole, parts, [*(same for same in counted if same not in whole), *others]


def _is_of_another_question(discrepancy: Discrepancy, answer: Told, statements: Sequence[list[Told]]) -> bool:
    """Whether what happened to the counted is not what is asked for ("200 people on board" beside the missing)."""
    leading = discrepancy.relations[0].facts if discrepancy.relations else ()
    lead = next((one for same in statements for one in same if one.fact.id in leading), None)
    mine, theirs = side_of(answer), side_of(lead) if lead else None
    if mine is None or theirs is None or mine.dimension or theirs.dimension:
        return False
    return mine.theme.name != theirs.theme.name and answer.fact.id not in leading
