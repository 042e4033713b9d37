"""The closed classes of English that tell where a speaker's name begins and ends."""


def listed(words: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(words.split())


DETERMINERS = listed(
    "the a an its his her their our my your this these those another some any no each every both all several"
    " many most few"
)
PERSONAL = listed("he she it they we i you")
BE = listed("is are was were be been being am 's 're ain’t isn’t wasn’t")
HAVE = listed("has have had having 've")
MODALS = listed("will would can could may might must shall should to cannot can't couldn't wouldn't won't ’ll 'll")
NEGATIONS = listed(
    "not n't never neither nor without hasn't haven't hadn't didn't don't doesn't hasn’t haven’t hadn’t"
    " didn’t don’t doesn’t nobody none"
)
AUXILIARIES = BE | HAVE | MODALS | NEGATIONS | listed("do does did")
RELATIVES = listed("who which whom whose where that")
CONJUNCTIONS = listed(
    "and but or nor while whereas although though because as after before when since until if unless whether"
    " so than yet once"
)
BREAKS = listed("and but while whereas although though as after because when before since yet so or")
PREPOSITIONS = listed(
    "of for at with from in on by to into onto about against among amid around between beyond during despite"
    " except inside near off out outside over past through throughout toward towards under up upon via within"
    " without across along behind below beneath per like following according including citing quoting based"
    " due"
)
JOINING = listed("of for at with from in on by")
ADVERBS = listed(
    "also again later earlier now already previously yesterday today still then meanwhile however repeatedly"
    " since first once even further too nevertheless nonetheless therefore moreover separately just so far"
    " initially publicly soon yet tonight tomorrow often always"
)
DAYS = listed("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun")
MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar apr"
    " jun jul aug sep sept oct nov dec"
)
TIMES = DAYS | listed(
    "morning afternoon evening night midnight noon week weekend month year today yesterday tonight tomorrow"
    " day hours hour minutes days weeks dawn overnight a.m p.m a.m. p.m. gmt"
)
BEFORE_TIMES = listed("on late early last this next the earlier just shortly after before at by in overnight past mid")
NUMBERS = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
    " million billion trillion dozen dozens scores hundreds thousands millions least"
)
SIDES = listed(", ; : – ( ) . ? ! “ ” •")
STOPS = listed("“ ” ; : – • . ? !")
NAME_PARTICLES = listed("al el bin ibn de la da dos del der van von du di abu ul bint ould")
FILLERS = listed("of the and for & in without against to de on")
KINDS = listed(
    "housing planning training bargaining building banking mining fishing shipping engineering nursing policing farming"
    " gaming broadcasting advertising accounting marketing manufacturing trading lending counting governing ruling"
    " ranking leading visiting sitting acting retiring outgoing incoming"
)
"""Words in -ing that tell what kind of people or bodies they are."""
