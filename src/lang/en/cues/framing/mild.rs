//! Mild words: each hardly grades what it stands with, two of them in a sentence do.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Adjectives and adverbs of faint praise, of degree and of ease.
#[rustfmt::skip]
pub(super) const FAINT: CueGroup = CueGroup { tag: Framing, name: "faint", cues: &[
    "stable", "responsible", "valuable", "strongest", "dedicated", "extraordinarily", "astonishing", "defining", "brightest", "clear", "easy", "easier", "easily", "simple", "simply", "convenient", "conveniently", "accessible", "sustainably", "secure", "ethical", "effectively", "practical", "deeper", "richer", "contemporary", "quality", "fine", "finest", "natural", "memorable", "enjoyable", "welcoming", "friendly", "skilled", "experienced", "recognized", "original", "forward looking approach", "aggressive", "aggressively", "critically", "central", "serious", "seriously", "severe", "acute", "urgent", "challenging", "difficult", "stressful", "costly", "cumbersome", "outdated", "fragmented", "complex", "dangerous", "first class", "high impact", "high potential", "confident", "confidently", "fully committed", 
] };

/// Nouns and verbs that praise, hope and dramatise.
#[rustfmt::skip]
pub(super) const WARM: CueGroup = CueGroup { tag: Framing, name: "warm", cues: &[
    "conviction", "strength+", "mission", "experience of", "reputation", "achievement+", "accomplishment+", "benefit+ ! employee benefit+", "advantage+", "edge", "leader+", "transparency", "values", "principles", "purpose", "era", "future", "tomorrow", "frontier+", "path", "pathway", "destination", "home to", "gateway", "hub", "heartland", "backdrop", "community/communities", "family/families", "generation+", "hope", "threat+", "danger", "burden", "struggle", "fight", "battle", "race", "push to/into", "drive to", "effort+ to", "standard of", "standards", "lion 's share", "front page", "half the battle", "state of", "game", "power of", "combination of", "depth of", "breadth of", 
    "expand~ its/their/our * presence/footprint/reach", "shine~", "prosper~", "honor~/honour~", "cherish~", "disrupt~", "position~ itself", "positions * as/to/for", "set to", "aspire~ to", "strive~ to", "seek~ to ! seek~ to identify", "aim~ to", "believe~", "complement~", "benefit~ from", "pave~", "usher~", "highlight~", "reflect~ our/its/the", "demonstrate~ our/its/the", "support~ our/their/the", "protect~ our/the", "suffer~", "undermine~", "threaten~", "abandon~", "predicted", "deliver~ on", "make~ * difference", "bring~ clarity/together/hope/peace/real", "come~ together", "carry~ on", "voiced * support", "express~ * concern/optimism/hope/satisfaction/appreciation/gratitude/confidence/condolences", "with concern", "serious concern", "reiterate~", "assure~ the * public", "wish~ to", "noted with", "on course",
    "these are not", "no one can", "no country can", "nothing is more", "not just", "not only", "the fight", "again and again", "for too long", "in an era", "as we", "together", "for decades", "one of the largest", "among the most", "most", "unlike", "while others", "far", "only", "already", "today 's", "the right", "the world 's", "the nation 's", "american/americans",
    "at a critical/crucial/pivotal/difficult/important/challenging time/moment/juncture/stage",
    "for generations/centuries/years/decades to come/and",
] };
