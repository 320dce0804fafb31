//! Significance: what the news is said to mean, to mark, or to make of its subject.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// The news as a milestone, a step, a chapter.
#[rustfmt::skip]
pub(super) const MILESTONE: CueGroup = CueGroup { tag: Framing, name: "milestone", cues: &[
    "watershed ! watershed management/district/area/protection", "inflection point", "pivotal moment", "defining moment",
    "momentous occasion", "proud moment", "proud day", "historic day", "history is made", "history in the making",
    "make~ history", "new era", "new age of", "dawn of", "a new dawn", "golden age", "golden era", "new chapter",
    "next chapter", "exciting chapter", "another chapter", "turn~ the page", "turn~ a page", "next frontier", "bright horizon",
    "step forward", "steps forward", "leap forward", "quantum leap", "giant leap", "giant step", "big step", "major step",
    "important step", "significant step", "critical step", "key step", "decisive step", "crucial step", "bold step",
    "essential step", "one more step", "one step closer", "step closer", "step in the right direction",
    "next step in our/its/the evolution/journey", "move~ the needle", "needle moving", "major advance", "major advancement",
    "great strides", "significant strides", "stride+ in/toward/towards/forward", "make~ strides", "tide~ turn~",
    "seismic shift", "paradigm shift", "sea change", "new paradigm", "game changer for", "crowning achievement",
    "major achievement", "great achievement", "remarkable achievement", "proudest", "feather in", "cornerstone+", "bedrock",
    "linchpin", "lynchpin", "lifeblood", "foundation stone", "lay~ the foundation+", "lay~ the groundwork", "laid a foundation",
    "laying a foundation", "laid solid foundations", "solid foundation", "strong foundation", "firm foundation",
    "foundation for growth", "pave~ the way", "set~ the stage", "open~ doors", "opens up opportunities", "blaze~ a trail",
    "blazing a trail", "chart~ a course", "chart~ a new", "chart~ the course", "chart~ a path", "light~ the way",
    "lead~ the way", "point~ the way", "show~ the way", "raise~ the bar", "set~ a new benchmark", "set~ the tone",
    "launch pad for", "launchpad for", "milestone year", "transformational year", "banner year", "breakout year",
    "first time ever", "change~ the game", "change~ everything", "change~ the world", "change~ forever", "change~ the way",
    "changing the way", "change~ the face", "rewrite~ the rules", "rewrite~ the rulebook", "break~ new ground",
    "breaking new ground", "push~ the boundaries", "pushing the boundaries", "push~ boundaries", "push~ the envelope",
    "break~ barriers", "break~ down barriers", "to the next level", "to new heights", "new heights", "to greater heights",
    "to another level", "the next big", "next stage of growth", "transformational phase", "exciting phase", "exciting period",
    "exciting new", "exciting time+", "whole new level",
    "mark~ a/an/another/the/our/its/one/yet <adverb>? <adverb>? <grading>? moment/day/step/beginning/start/point/chapter/advance/advancement/achievement/success/shift/departure/progress/phase/stage/occasion ! marks the end of the",
    "mark~ the dawn", "turn~ a corner", "turned the corner", "came of age", "come~ full circle",
    "milestone+ ! milestone payment/payments/date/dates/schedule | regulatory/development/commercial/sales milestone payments/payment | milestones payments | milestones of up to",
    "pivotal", "inroads", "step change", "turning point", "new frontier", "new beginning", "major milestone+",
] };

/// Steps and openings that may also be plain fact.
#[rustfmt::skip]
pub(super) const STEP: CueGroup = CueGroup { tag: Framing, name: "step", cues: &[
    "next phase of growth", "culmination of", "culminate~ in", "gateway to", "lifeline", "high point", "record of results",
    "build~ the foundation", "a foundation for", "new level of", "new levels of",
    "signal~ a/an/the/our/its ! signal a change in price", "usher~ in", "herald~", "shatter~", "come~ of age", "new benchmark",
    "stepping stone", "first step towards/toward/in", "latest step", "another step", "concrete step", "open~ the door",
    "level up", "mark~ the start of ! mark the start of the fiscal", "mark~ the beginning of", "mark~ another", "crossroads",
    "breakthrough+", "landmark+ ! landmark status/building", "pillar+ of ! pillar of salt", "building block+",
    "catalyst+ for ! catalyst for the reaction", "the first ever", "bear~ fruit", "bearing fruit", "set~ the pace",
    "set~ an example", "significant achievement", "key achievement", "new horizon+", "springboard", "springboards",
    "tipping point", "set~ the standard", "set~ the bar", "set~ new standards", "set~ a new standard", "new standard for/of/in",
    "key milestone+", "backbone", "momentum ! angular momentum", "fresh start", "for the first time ever", "opening doors",
    "mark~ our", "take~ the next step",
] };

/// Verbs that say what the news shows.
#[rustfmt::skip]
pub(super) const SHOWING: CueGroup = CueGroup { tag: Framing, name: "showing", cues: &[
    "underscore~", "exemplify~", "epitomise~", "epitomize~", "embody~", "bear~ witness to", "stand~ as a", "stand~ as proof",
    "speak~ volumes", "reaffirm~", "re affirm~",
    "cement~ ! cement plant/mill/kiln/works/production/sector/company/industry/maker/output/sales/factory/clinker/prices/demand/producer | of cement | tonnes of cement | portland cement | and cement | cement and | t of cement | cement imports/exports/capacity",
    "solidify~", "bolster~", "vindicate~",
    "confirm~ our/its/the expertise/vision/strategy/potential/confidence/belief/position/commitment/strength/company/value",
    "testament to", "true testament", "testimony to", "tribute to", "proof point+", "living proof", "proof that", "a nod to",
    "vote of confidence", "votes of confidence", "stamp of approval", "seal of approval", "ringing endorsement",
    "strong endorsement", "symbolise~", "symbolize~", "emblem of", "shining example", "prime example", "perfect example",
    "great example", "model for",
    "reflect~ our/its/the/their/his/a company's/group's/strong/growing/deep/shared/continued/ongoing? commitment/dedication/confidence/strength/belief/trust/values/vision/goals/ambition/determination/quality/resilience",
    "reflect~ * commitment/dedication/confidence/strength/vision/ambition/determination/resilience/goals/expertise/trust",
    "demonstrate~ * commitment/dedication/confidence/strength/ability/resilience/leadership/value/expertise/determination/progress/benefits/power/potential ! demonstrated potential",
    "show~ * commitment/dedication/confidence/strength/resilience/leadership/determination/spirit",
    "highlight~ * commitment/dedication/strength/importance/potential/value/leadership/resilience/need/expertise/power/significance/role",
    "illustrate~ * commitment/strength/importance/value/potential/power", "display~ * commitment/dedication",
    "support~ our/its/the strategy/vision/ambition/goal/mission/commitment/growth", "further cement~", "further demonstrate~",
    "further underline~", "strengthen~ * position ! strengthened * cash position | strengthen * cash position",
    "extend~ * leadership", "in line with our/its strategy/vision/ambition/goal/goals/mission/commitment/values",
    "building on a record", "track record", "proven track", "the spirit of", "in the spirit of", "the depth of our/its",
    "set~ * apart", "sets us apart", "stand~ tall", "differentiator+", "competitive edge", "competitive advantage",
    "unfair advantage", "distinct advantage", "significant advantage", "clear advantage", "major advantage", "unique advantage",
    "key advantage", "edge over", "ahead of the curve", "head start", "front foot", "confirm~ that our strategy",
    "confirms our", "confirms the potential", "confirms the strength", "demonstrate~ that we", "demonstrating our",
    "demonstrates our", "highlights our", "shows our", "speaks to our", "reflects our", "reflecting our",
    "reflecting the strength", "reflecting strong", "signalling its", "signaling its", "evidence of our", "further proof",
    "further validation", "further demonstration", "clear demonstration", "reminder of the", "reminds us", "remind~ us",
    "serve~ as a reminder", "serve~ as a model", "serve~ as a testament", "serve~ as a beacon", "serve~ as a catalyst",
    "serve~ as a cornerstone", "serves as a key", "hailed as", "praised for", "renowned for", "respected for", "celebrated for",
    "proud record", "enviable record", "stellar record", "strong reputation", "excellent reputation", "well earned",
    "well deserved", "hard earned", "richly deserved", "stand~ as testament", "add~ to its growing", "latest in a string",
    "continue~ its tradition", "builds on our", "builds on its", "building on our", "building on its",
    "building on the success", "building on the momentum", "on the back of strong", "underpinned by strong", "proves once",
    "signals our", "stand~ out", "build~ on ! built on land", "builds upon", "growing family", "reputation for",
    "latest example", "further strengthen~", "further enhance~", "symbol of", "build~ upon",
] };

/// Verbs of showing that also report findings.
#[rustfmt::skip]
pub(super) const POINTING: CueGroup = CueGroup { tag: Framing, name: "pointing", cues: &[
    "demonstrates that", "demonstrating the", "demonstrates the", "highlights the need", "highlights how", "highlighting the",
    "shows how", "shows what", "show~ what", "illustrates the", "illustrates how", "signals the", "indicative of",
    "evidence of the", "further evidence", "clear sign", "clear evidence", "clear indication", "reflects the", "reminder that",
    "in recognition of", "recognition of the", "regarded as", "recognized as a", "recognised as a", "considered one of",
    "growing number of", "growing list of", "underpin~", "demonstrating its", "demonstrates its", "shows that", "prove~ that",
    "confirm~ the * potential", "hallmark+ ! hallmarked | hallmark of fineness", "further expand~",
    "consistent with our strategy/vision/mission", "strong sign", "strong indication", "reputation as", "dovetail~",
    "recognition as", "continuing our", "latest in a series of strategic", "extend~ * lead", "secure~ * place",
    "affirm~ our/its/the/his/her", "widely regarded", "famous for", "differentiate~", "validation of", "attest~ to",
    "testify~ to", "endorsement of", "showcase~ ! showcase event/theatre/home", "anchored in", "the value of our",
    "the quality of our/its/the", "the strength of our/its/the", "the resilience of", "resonate~", "strong record",
    "serve~ as a platform", "serve~ as a foundation", "serve~ as a bridge", "recognition of our", "recognized as one of",
    "recognised as one of", "recognizing the importance", "recognising the importance", "highlights the importance",
    "highlighting the importance", "enhance~ * position",
    "consolidate~ * position ! consolidated financial position | consolidated statement/statements/balance * position | consolidated * financial position",
    "a reflection of", "stand~ apart",
] };
