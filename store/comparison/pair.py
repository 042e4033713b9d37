"""Two answers to one question, in an order that does not depend on who asks."""

from dataclasses import dataclass
from functools import cached_property

from store.comparison.incidents import is_of_a_day
from store.comparison.moments import Order, order
from store.comparison.question import Question
from store.comparison.remarks import Remarks, read_remarks
from store.comparison.side import Side
from store.comparison.speakers import are_one_speaker, may_be_one_speaker
from store.lexicon.populations import is_official
from store.lexicon.questions import Behaviour, is_carrier
from store.model.relation import Relation, RelationType, Severity

_SOFT = 2
"""Days that an inferred clock may be off."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Pair:
    """Two sides of one question; `left` comes first by content."""

    left: Side
    right: Side
    question: Question

    @cached_property
    def ruled(self) -> bool:
        """Whether a reader ruled that the two answer the same question."""
        return self.question.same_by_ruling(self.left.id, self.right.id)

    @cached_property
    def remarks(self) -> tuple[Remarks, Remarks]:
        """The marks on both figures."""
        return read_remarks(self.left.answer), read_remarks(self.right.answer)

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both sides."""
        return self.left, self.right

    @cached_property
    def by_size(self) -> tuple[Side, Side]:
        """The side with the smaller figure, and the other."""
        small, large = sorted(self.sides, key=lambda side: (side.interval.middle(), side.order))
        return small, large

    @cached_property
    def order(self) -> Order:
        """Where the left figure stands in time towards the right one; remarks ("earlier") decide within a day."""
        found = order(self.left.moment, self.right.moment)
        if self.internal and self.left.speaker != self.right.speaker and self._is_inferred_within_a_day:
            found = "same"
        if self.internal and self.left.moment.clock is None and self.right.moment.clock is None:
            found = "same"
        if self.hours_apart and not self.one_voice:
            found = "same"
        if found in {"same", "unknown"} and self.internal:
            left, right = self.remarks
            was_left, was_right = left.earlier or left.changed_from, right.earlier or right.changed_from
            if was_left != was_right:
                return "before" if was_left else "after"
        return self._order_of_reports if found == "same" and not self.internal else found

    @property
    def _order_of_reports(self) -> Order:
        """Where the left figure stands if one of two reports of a day only recalls what earlier ones had."""
        left, right = self.remarks
        recalls = self.left.moment.inferred or self.right.moment.inferred
        if left.superseded == right.superseded or not recalls:
            return "same"
        return "before" if left.superseded else "after"

    @property
    def _is_inferred_within_a_day(self) -> bool:
        """Whether a clock that no words give is all that keeps the two a day or two apart."""
        left, right = self.left.moment, self.right.moment
        return left.inferred != right.inferred and abs((left.day() - right.day()).days) <= _SOFT

    @property
    def hours_apart(self) -> bool:
        """Whether only the hour at which two reports of one day were printed tells which figure is the later."""
        left, right = self.left.moment, self.right.moment
        return left.inferred and right.inferred and not self.internal and left.clock == right.clock is not None

    @property
    def near_in_time(self) -> bool:
        """Whether the two stand a day or two apart, and a clock is inferred."""
        left, right = self.left.moment, self.right.moment
        return (left.inferred or right.inferred) and abs((left.day() - right.day()).days) <= _SOFT

    @property
    def in_time(self) -> tuple[Side, Side]:
        """The earlier side and the later one; the order of content where times do not tell."""
        return (self.right, self.left) if self.order == "after" else self.sides

    @property
    def behaviour(self) -> Behaviour:
        """How the figures of the two move in time: as the side says whose verb tells what is counted."""
        if self.of_a_day:
            return "once"
        telling = next((side for side in self.sides if side.theme.verbs and not is_carrier(side.theme.name)), self.left)
        return telling.theme.figure

    @cached_property
    def of_a_day(self) -> bool:
        """Whether one of the two is of its day alone."""
        known = self.question.day_by_day
        return bool(known) and any(is_of_a_day(side, known) for side in self.sides)

    @property
    def internal(self) -> bool:
        """Whether both stand in one source."""
        return self.left.source == self.right.source

    @property
    def one_page(self) -> bool:
        """Whether the two stand in different versions of one page."""
        return self.left.source != self.right.source and self.left.page == self.right.page

    @property
    def by_version(self) -> tuple[Side, Side]:
        """The side of the older version of a page, and that of the newer one."""
        left, right = self.left.answer.source, self.right.answer.source
        return (self.right, self.left) if (left.supersedes or left.id) > (right.supersedes or right.id) else self.sides

    @property
    def one_sentence(self) -> bool:
        """Whether both stand in one sentence."""
        left, right = self.left.answer.fact, self.right.answer.fact
        return left.passage == right.passage and left.text == right.text

    @property
    def acknowledged(self) -> bool:
        """Whether one source itself puts the two figures side by side, by different speakers."""
        near = self.left.answer.fact.passage == self.right.answer.fact.passage
        return near and self.left.speaker != self.right.speaker

    @cached_property
    def same_figure(self) -> bool:
        """Whether the figure is one, hedge aside."""
        return self.left.interval.figure() == self.right.interval.figure()

    @property
    def one_speaker(self) -> bool:
        """Whether both credit the same speaker by name."""
        left, right = self.left.speaker, self.right.speaker
        return left is not None and right is not None and are_one_speaker(left, right)

    @cached_property
    def one_voice(self) -> bool:
        """Whether one side may carry on the other's figures: one name holds the other, nobody is named, or both are
        authorities.
        """
        left, right = self.left.speaker, self.right.speaker
        if left is None or right is None or (is_official(left) and is_official(right)):
            return True
        return may_be_one_speaker(left, right)

    @property
    def two_voices(self) -> bool:
        """Whether both figures have a named speaker, and not the same."""
        left, right = self.left.speaker, self.right.speaker
        return left is not None and right is not None and left != right

    @cached_property
    def counted_side_by_side(self) -> bool:
        """Whether the report of one of the two counts the group of the other one too."""
        return any(
            each.who == other.who
            for side, other in (self.sides, self.sides[::-1])
            for each in self.question.beside(side)
        )

    @property
    def one_name(self) -> bool:
        """Whether one speaker's name holds the other's ("Allen", "Thad Allen"), or nobody is named for one figure."""
        left, right = self.left.speaker, self.right.speaker
        return left is None or right is None or may_be_one_speaker(left, right)

    def relation(
        self, kind: RelationType, severity: Severity, why: str, facts: tuple[Side, ...] | None = None
    ) -> Relation:
        """Return the relation between the two, with what is known of both."""
        return Relation(
            type=kind,
            severity=severity,
            why=why,
            facts=tuple(side.id for side in facts or self.sides),
            internal=self.internal,
            acknowledged=self.acknowledged,
        )
