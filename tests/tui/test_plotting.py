"""Laws of the timeline: whatever was stated, it can be drawn."""

from hypothesis import given, settings
from hypothesis import strategies as st

from store import Fact, Quantity, Relation, Source
from tui.panes.by_date import by_date, in_words, joined_pairs
from tui.panes.points import find_points, find_scale
from tui.panes.timeline import TimelinePlot, timeline_rows

FIGURES = st.integers(0, 10**13) | st.floats(0, 1e13)
DAYS = st.dates().map(str) | st.sampled_from(["2022-01", "2022", "2022-01-20/2022-01-22", "soon", ""]) | st.none()


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = sorted(draw(st.tuples(FIGURES, FIGURES)))
    if draw(st.booleans()):
        return Quantity(value=low, low=low, high=low, unit=draw(st.sampled_from([None, "USD", "%"])))
    ends = draw(st.sampled_from(["both", "low", "high"]))
    qualifier = {"both": "range", "low": "at_least", "high": "at_most"}[ends]
    return Quantity(
        low=low if ends != "high" else None,
        high=high if ends != "low" else None,
        qualifier=qualifier,  # type: ignore[arg-type]
    )


FACTS = st.builds(
    Fact,
    id=st.integers(1, 99),
    passage=st.just(1),
    text=st.just("words"),
    quantity=st.none() | quantities(),
    as_of=DAYS,
    polarity=st.sampled_from(["positive", "negative"]),
    clocks_inferred=st.sampled_from([(), ("as_of",)]),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(FACTS, max_size=50, unique_by=lambda fact: fact.id), st.integers(1, 130), st.integers(1, 40))
def test_any_answers_can_be_drawn_and_each_has_its_row(facts: list[Fact], width: int, height: int) -> None:
    source = Source(id=1, title="t", published="2022-01-26")
    dated, undated = by_date((fact, source) for fact in facts)
    chain = tuple(each.fact.id for each in dated)
    joined = joined_pairs([Relation(type="update", severity=1, why="", facts=chain)])
    points = find_points(dated)
    rows = timeline_rows(points, [*dated, *undated], joined)
    if points:
        plot = TimelinePlot()
        plot.show_points(points, joined)
        plot.draw_at(width, height)
        plot.plt.plotsize(max(20, width), max(8, height))
        drawn = plot.plt.build()
        assert drawn

    assert [row.answer.fact.id for row in rows] == [each.fact.id for each in (*dated, *undated)]
    assert len({point.mark for point in points}) == len(points)
    assert len(dated) + len(undated) == len(facts)
    assert bool(in_words(dated, undated, joined)) == bool(facts)


@given(st.lists(FACTS, max_size=20, unique_by=lambda fact: fact.id))
def test_a_larger_figure_is_drawn_higher(facts: list[Fact]) -> None:
    dated, _ = by_date((fact, Source(id=1, title="t")) for fact in facts)
    points = sorted(find_points(dated), key=lambda point: point.figure)
    heights = [find_scale(points).height(point.figure) for point in points]

    assert heights == sorted(heights)
