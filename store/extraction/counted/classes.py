"""The closed classes of English that tell verbs and noun phrases apart."""

DETERMINERS = frozenset(
    "the a an his her its their our my your this these those that's another any each every both either neither such what".split()
)
POSSESSIVES = frozenset("its their his her our my your whose".split())
PRONOUNS = frozenset(
    "he she it they we i you them him us me there who which whom themselves himself herself itself ourselves everyone nobody someone anyone".split()
)
PARTITIVES = frozenset("them these those us you whom which".split())
BE = frozenset("is are was were be been being am 's ’s isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t".split())
HAVE = frozenset("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t 've ’ve".split())
MODALS = frozenset(
    "will would can could may might must shall should won't wouldn't can't couldn't cannot won’t wouldn’t can’t couldn’t".split()
)
DO = frozenset("do does did don't doesn't didn't don’t doesn’t didn’t".split())
AUXILIARIES = BE | HAVE | MODALS | DO
NEGATIONS = frozenset("not n't never neither nor".split())
PREPOSITIONS = frozenset(
    "of for at with from in on by to into onto about against among amid around between beyond during despite except inside near off out"
    " outside over past through throughout toward towards under up upon via within without across along behind below beneath per like"
    " including aboard alongside until till than down back away amongst underneath atop above together plus minus versus".split()
)
PARTICLES = frozenset("off out up down in back away aside over part on".split())
SUBORDINATORS = frozenset(
    "while whereas although though because when where if unless whether since after before as so but yet however that".split()
)
RELATIVES = frozenset("who which whom whose".split())
ADVERBS = frozenset(
    "also again later earlier now already previously yesterday today still then meanwhile repeatedly once even further too nevertheless"
    " therefore moreover just so far soon yet tonight tomorrow often always overnight nationwide worldwide elsewhere here only almost"
    " nearly about approximately roughly apparently ever not n't never more less most least rather quite very well long ago altogether"
    " alone instead together abroad home indoors outdoors upward upwards downward downwards northward southward monday tuesday wednesday"
    " thursday friday saturday sunday forward maybe perhaps almost otherwise afterwards afterward anyway else each".split()
)
NOT_ADVERBS = frozenset(
    "family supply italy july ally rally fly apply only reply assembly anomaly bully jelly butterfly homily monopoly elderly daily weekly"
    " monthly friendly deadly early likely lonely ugly unlikely costly orderly doily multiply comply rely imply tally".split()
)
TIMES = frozenset(
    "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday"
    " sunday morning afternoon evening night midnight noon dawn dusk yesterday today tonight tomorrow".split()
)
STOPS = frozenset(". ! ? ; : – — “ ” \" • |".split())
QUOTES = frozenset("` ' ’ ‘ “ ” \"".split())
PEOPLE = frozenset("people police children men women personnel crew staff troops youth militia cattle clergy folk brethren feet geese oxen teeth mice".split())
EMPTY_HEADS = frozenset("total number amount figure tally estimate estimates rate record count level sum part portion most rest majority value share".split())
OTHERS = frozenset("others rest remainder ones".split())
