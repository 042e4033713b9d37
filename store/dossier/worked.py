"""The facts that a reader has worked on: they are not dropped when extraction no longer finds them."""

from store.dossier.contents import Contents


def worked_on(contents: Contents) -> set[int]:
    """Return the ids of facts that carry a note, are part of a decision or of a ruling."""
    noted = {note.target.id for note in contents.notes.read_all() if note.target and note.target.table == "facts"}
    decided = {
        fact
        for one in contents.stored_discrepancies.read_all()
        if one.decision.status != "new"
        for fact in (*one.facts, *one.decision.seen)
    }
    ruled = {fact for ruling in contents.rulings.read_all() for fact in ruling.facts}
    return noted | decided | ruled
