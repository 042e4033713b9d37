"""Writes a large dossier as any TinyDB script could: `python -m tests.bench.large_store 100000 big.json`."""

import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

FACTS_A_PASSAGE = 4
PASSAGES_A_SOURCE = 8
OUTLETS = ("Wire", "Courier", "Radio", "Chronicle", "Gazette")
TOWNS = ("Karun", "Ostrava", "Łódź", "al-Ḥasakah", "الحسكة", "İzmir", "São Tomé", "Gwayran")
COUNTED = (("people", "killed", "kill"), ("children", "held", "hold"), ("houses", "destroyed", "destroy"))
SPEAKERS = ("police", "the fire service", "a hospital director", "the ministry", None)
FILLER = ("near", "the", "market", "while", "crews", "worked", "through", "night", "and", "neighbours", "slept")

Record = dict[str, object]
Sentence = tuple[str, Record]


def write_large_store(path: Path, facts: int, seed: int = 1) -> None:
    """Write a store with `facts` facts in the least form of each record."""
    chance = random.Random(seed)  # noqa: S311  the same store each time, no secret
    passages = -(-facts // FACTS_A_PASSAGE)
    with path.open("w", encoding="utf-8") as store:
        store.write("{")
        _write_table(store.write, "sources", _sources(chance, -(-passages // PASSAGES_A_SOURCE)))
        store.write(",\n")
        sentences = [_sentence(chance) for _ in range(facts)]
        _write_table(store.write, "passages", _passages(sentences))
        store.write(",\n")
        _write_table(store.write, "facts", _facts(sentences))
        store.write("}\n")


def _sources(chance: random.Random, number: int) -> Iterator[Record]:
    for ordinal in range(number):
        day = f"2024-03-{1 + ordinal % 28:02d}"
        title = f"Report {ordinal} from {chance.choice(TOWNS)}"
        yield {"title": title, "publisher": chance.choice(OUTLETS), "published": day}


def _sentence(chance: random.Random) -> Sentence:
    who, did, lemma = chance.choice(COUNTED)
    value, speaker = int(10 ** chance.uniform(0.5, 5)), chance.choice(SPEAKERS)
    where = " ".join(chance.choices(FILLER, k=chance.randint(4, 12)))
    text = f"{value:,} {who} were {did} in {chance.choice(TOWNS)} {where}" + (f", {speaker} said." if speaker else ".")
    fact: Record = {"text": text, "predicate": lemma, "population": who, "what": f"{who} {did}", "speaker": speaker}
    return text, fact | {"quantity": {"value": value, "low": value, "high": value, "qualifier": "exact"}}


def _passages(sentences: list[Sentence]) -> Iterator[Record]:
    for ordinal, first in enumerate(range(0, len(sentences), FACTS_A_PASSAGE)):
        text = " ".join(text for text, _ in sentences[first : first + FACTS_A_PASSAGE])
        yield {"source": 1 + ordinal // PASSAGES_A_SOURCE, "text": text, "ordinal": ordinal % PASSAGES_A_SOURCE}


def _facts(sentences: list[Sentence]) -> Iterator[Record]:
    for ordinal, (_, fact) in enumerate(sentences):
        yield {"passage": 1 + ordinal // FACTS_A_PASSAGE, **fact}


def _write_table(write: Callable[[str], object], name: str, records: Iterator[Record]) -> None:
    write(f'"{name}":{{')
    for number, record in enumerate(records, 1):
        write(",\n" if number > 1 else "\n")
        write(f'"{number}":' + json.dumps(record, ensure_ascii=False, separators=(",", ":")))
    write("\n}")


if __name__ == "__main__":
    write_large_store(Path(sys.argv[2]), int(sys.argv[1]))
