//! Commentary: somebody interprets, doubts, advises the reader or looks ahead.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// The commentator's own voice.
#[rustfmt::skip]
pub(super) const VERDICT: CueGroup = CueGroup { tag: Framing, name: "verdict", cues: &[
    "in our view", "in my view", "in our opinion", "in my opinion", "in our reading", "our reading", "our read", "our take",
    "my take", "our guess", "our hunch", "my hunch", "we reckon", "we doubt", "to my mind", "in a nutshell", "put differently",
    "put another way", "that is to say", "read~ as a", "reads like", "reads more like", "read between the lines", "the subtext",
    "the signal is", "send~ a signal", "sends a message", "send~ a * message", "the message is", "the lesson", "the takeaway",
    "the upshot", "practical upshot", "the moral", "the bottom line ! to the bottom line", "the point is", "the question now",
    "the real question", "begs the question", "more questions than answers", "the snag", "the rub", "the irony", "irony is",
    "the puzzle", "the danger is", "the real story", "the honest", "tellingly", "instructive", "speak~ for itself",
    "speaks for itself", "matter~ because", "that matters", "why it matters", "why this matters", "still matters",
    "also matters", "what it means", "what this means", "what that means", "here is why", "here 's why", "and that is",
    "and that 's", "that is the point", "worth watching", "worth noting", "worth remembering", "worth asking", "it is worth",
    "is worth a", "worth their", "one to watch", "watch this space", "time will tell", "jury is", "it is tempting", "tempting",
    "it is no secret", "no secret", "little surprise", "come as no surprise", "not surprisingly", "little wonder", "no wonder",
    "small wonder", "predictably", "pointedly", "oddly", "strangely", "intriguingly", "intriguing", "much vaunted", "vaunted",
    "much touted", "much hyped", "dressed up", "masquerad~", "amount~ to little", "boils down to", "smack~ of", "suffice it",
    "file~ as", "filed as", "filed under", "take~ with a", "pinch of salt", "grain of salt", "colder eye", "cold eye",
    "hard look", "cynics", "old hands", "few readers", "anyone hunting", "would be wise", "should take note", "price that in",
    "fool~ nobody", "some will see", "so far so good", "not so fast", "at least on paper", "on the face of it", "on closer",
    "all in all", "for all that", "having said that", "be that as it may", "long game", "long story", "same old", "well worn",
    "euphemism", "corporate equivalent", "equivalent of a", "rhetorical", "spin doctor", "photo op", "press kit",
    "diplomatic asset", "purer specimen", "conspicuous by", "worth having", "not urgent", "has its uses", "have their uses",
    "not nothing", "none of this", "suitors", "seat at a table", "seat at the table", "buys a seat", "even so", "to be fair",
    "to be sure", "that said", "in truth", "so would", "i suspect", "we suspect", "no surprise", "price it in",
    "amounts to little", "amounts to no more", "amounts to less",
] };

/// Turns that often carry a comment and often do not.
#[rustfmt::skip]
pub(super) const HINT: CueGroup = CueGroup { tag: Framing, name: "aside", cues: &[
    "anyone", "anyone who", "anyone with", "anybody", "for now",
    "still ! still in/be/under/considering/has/have/subject/pending | is/was/are/were/has/have/had/will/would/may/can still",
    "this time", "modest ! modest increase/decrease/rise/decline/pace/growth", "goes quiet", "so called", "what to watch",
    "would do well", "open question", "treat~ as a", "what to make", "make~ of it", "raise~ questions", "raise~ the question",
    "headline+ ! headline inflation/earnings/rate/figure/numbers/cpi", "critics", "a start", "a beginning", "useful",
    "familiar", "template", "prose", "spin", "i think", "we think", "i would", "i will not", "the message", "message to",
    "watch for", "in the end", "after all", "this was", "that is not", "that would be", "all this", "all of this", "worth a",
    "here is the", "here 's the", "the idea is", "the theory is", "the logic", "read~ as", "reader+ ! card reader/readers",
    "photographs", "adverb", "adjective+", "silence on", "so does", "so will", "if only", "expect the", "the temptation",
    "inevitably", "presumably", "ritual", "ceremonial", "fanfare", "nobody should", "some may see", "many will", "take note",
    "on paper", "on balance", "business as usual", "conspicuous", "the question is", "the risk is", "telling", "surprisingly",
    "in short", "which matters", "matters because", "tells us", "tell~ us", "stand~ ready", "first such", "open~ new",
    "open~ up new", "a catalyst", "beacon",
    "historic ! historic drilling/resource/estimate/data/holes/mine/workings/production/high/low/lows/highs/drill/cost/costs/tailings/estimates/results/building | historic mineral/underground",
    "strategically located", "raise~ eyebrows", "speak~ to the/our/its", "the power of ! the power of the court/attorney/board",
    "a model of", "validate~", "reinforce~ ! reinforced concrete/earth/plastic", "align~ with ! align with the axis",
    "underline~ ! underlined text", "boast~",
    "proof of ! proof of concept/payment/stake/identity/origin/delivery/ownership/purchase/address/insurance/residence/funds/work/claim",
    "aligned with", "alignment with", "complement~ our/its", "embrace~", "for the future", "digital transformation", "tiny",
    "digital economy", "of course", "clearly", "plainly", "obviously", "evidently", "no doubt", "of the utmost",
    "the importance/significance/urgency/necessity of", "not only a", "no less than a", "than ever", "than ever before",
    "in other words", "in reality", "in essence", "i doubt", "fittingly", "aptly", "in sum", "all told ! all told #",
    "at first glance", "absence of", "for all its", "touted", "surprising", "unsurprisingly", "notoriously", "famously",
    "conspicuously", "interestingly", "hard to say", "remains to be seen", "remain to be seen", "supposedly", "code for",
    "the catch", "the trouble is", "the problem is", "the hope is", "the fear is", "in fairness", "at bottom", "old news",
    "the story is", "observers", "rhetoric", "sceptics", "skeptics", "scepticism", "skepticism", "sceptical", "skeptical",
    "arguably", "admittedly", "a clear message", "photo opportunity", "insiders say", "bear~ watching", "watch closely",
    "keep an eye", "pomp", "shorthand for", "this is not", "have never been", "has never been", "ever before", "far more than",
    "so much more", "beyond question", "undoubtedly", "beyond doubt", "without question", "is/are the very", "closer look",
    "clear signal", "strong signal", "the answer is", "the paradox", "few will", "few would", "difficult to see", "hard to see",
    "easy to see", "revealing", "don't expect", "expect more", "it is easy", "it is hard", "nor is it", "raises questions",
    "at first sight", "expect little", "then again", "boilerplate",
] };

/// Verbs and phrases that introduce an image, a comparison or a saying.
#[rustfmt::skip]
pub(super) const RHETORIC: CueGroup = CueGroup { tag: Framing, name: "rhetoric", cues: &[
    "remark~ that", "remind~ * that", "muse~", "lament~", "grumble~", "bemoan~", "liken~", "compare~ * to a", "describe~ * as",
    "call~ it", "call~ this", "call~ them", "call~ the * a", "call~ the * the", "in his words", "in her words",
    "in their words", "in the words of", "in its words", "in their own words", "in his own words", "in her own words",
    "as he put it", "as she put it", "as they put it", "as one", "so to speak", "as it were", "if you will", "as the saying",
    "as the proverb", "old saying", "ancient", "cast~ * as", "portray~", "paint~ a", "paint~ the", "picture of", "boast~ of",
    "vow~ ! vowed to appeal", "declare~ that", "proclaim~", "insist~ that", "swear~", "profess~", "preach~", "exhort~",
    "extol~", "eulogise~", "eulogize~", "pontificate~", "wax~ lyrical", "quip~", "joke~", "tease~", "wink~", "smile~ and",
    "sigh~", "shrug~", "with a smile", "with a laugh", "with a sigh", "to laughter", "to applause", "drew applause",
    "rounds of applause", "to cheers", "moved to tears", "emotional", "solemnly", "solemn", "ceremoniously", "symbolically",
    "symbolic", "spoke of", "speaks of", "spoke about the", "recall~ how", "recall~ that", "reflected on", "look~ back",
    "look back on", "looks back", "paying homage", "homage", "pilgrimage", "unglamorous", "glamorous", "glamour",
    "charm offensive", "poetic", "prosaic", "theatrical", "epic tale", "tale of", "story about", "chapter", "anecdote",
    "riddle", "mystery", "enigma", "secret of", "recipe", "alchemy", "magic of", "art of ! state of the art | work of art",
    "science of", "craft of", "gift for", "talent for", "taste for", "appetite for", "nose for", "eye for", "thirst", "hunger",
    "passion play",
] };

/// What markets, investors and analysts are said to feel.
#[rustfmt::skip]
pub(super) const MOOD: CueGroup = CueGroup { tag: Framing, name: "mood", cues: &[
    "investors are", "investors will", "investor sentiment", "investor confidence", "market sentiment", "market confidence",
    "sentiment", "analysts say the", "analysts will watch", "analysts believe", "the market hopes", "attention of",
    "caught the attention", "draw~ attention", "attracted attention", "turned heads", "raised eyebrows", "in the spotlight",
    "hot topic", "gain~ traction", "gaining traction", "traction ! traction motor/motors/substation", "take~ notice",
    "stir~ debate", "sparked debate", "sparked", "spark~ hopes", "dash~ hopes", "dashed hopes", "fears of", "jitters",
    "nervous", "nervousness", "anxious", "anxiety", "uneasy", "unease", "panic", "frenzy", "euphoria", "exuberance", "mania",
    "shock waves", "shockwaves", "rattled", "spooked", "roil~", "jolt~", "stun~", "shock~ ! shock absorber | septic shock",
    "turmoil", "chaos", "chaotic", "mayhem", "crisis ! debt crisis", "wake up call", "red flag+", "warning sign+",
    "warning shot", "writing is on", "pressure cooker", "doldrums", "limbo", "cloud of uncertainty", "amid uncertainty",
    "in turbulent times", "turbulent", "volatile times", "challenging environment", "challenging market", "challenging times",
    "challenging conditions", "difficult environment", "difficult market", "tough market", "tough environment",
    "in an environment", "headwinds", "demanding", "demanding market", "unforgiving", "competitive market",
    "fast growing market", "rapidly growing", "rapidly evolving", "rapidly changing", "changing world", "increasingly complex",
    "complex world", "pivotal time", "important time", "time of great", "at a time when", "in today 's", "in these times",
    "now more than ever", "perfect time", "right time", "world of", "in the age of", "in the era of", "era of", "age of",
    "rise of", "the race", "race for", "race to", "race is on", "global race", "quest", "scramble for", "scramble", "rush for",
    "rush to", "boom in", "supercycle", "mega trend+", "megatrend+", "secular trend+", "structural shift", "shifting",
    "shift in", "global trend", "growing demand", "surging demand", "soaring demand", "surge in", "insatiable", "voracious",
    "skyrocketing", "soaring", "explosive", "explosion of", "proliferate~", "exploding", "unstoppable", "inexorable",
    "irreversible", "unabated", "upend~ the", "turn~ upside down",
] };
