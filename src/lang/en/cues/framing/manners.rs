//! Manners: joy, pride, thanks, praise, condolence.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Framing;

/// Joy, pride and eagerness.
#[rustfmt::skip]
pub(super) const ENTHUSIASM: CueGroup = CueGroup { tag: Framing, name: "enthusiasm", weight: 1.0, cues: &[
    "pleased to", "pleased with", "pleased that", "pleased by", "pleased at", "very pleased", "extremely pleased",
    "particularly pleased", "more than pleased", "pleased", "proud to", "proud of", "proud that", "so proud", "very proud",
    "proud ! proud boys", "pride in", "great pride", "with pride", "sense of pride", "source of pride", "pride", "excited to",
    "excited by", "excited about", "excited for", "excited", "super excited", "thrilled", "delighted", "overjoyed", "ecstatic",
    "elated", "euphoric", "honoured", "honored", "an honour", "an honor", "great honour", "great honor", "privileged to",
    "privilege to", "a privilege", "humbled", "humbling", "overwhelmed by", "very happy", "so happy", "glad that", "gratified",
    "heartened", "inspired by", "enthusiasm", "enthusiastically", "eagerly", "can't wait", "cannot wait",
    "look~ forward to ! looked forward to", "look~ forward", "looking forward", "passionate about", "great satisfaction",
    "deep satisfaction", "satisfying", "rejoice~", "blessed", "we love", "fall in love", "love", "exclaimed", "quipped",
    "gushed", "declared proudly", "hooray", "bravo", "hats off", "kudos", "well done", "yes indeed",
] };

/// Feelings that may also be plain report.
#[rustfmt::skip]
pub(super) const FEELING: CueGroup = CueGroup { tag: Framing, name: "feeling", weight: 0.6, cues: &[
    "impressed", "impressed by", "impress~", "celebrate~ ! celebrated on # | celebrates its # | celebrate on", "celebrating",
    "celebration of", "looking ahead", "enjoy~ ! enjoy tax/the right/exemption/immunity/duty/preferential/priority",
    "encouraged by", "keen to", "eager to", "what 's next", "what 's to come", "what lies ahead", "joked", "cheers", "loved",
    "rewarding", "satisfaction with", "amazed", "love to", "glad to", "happy to", "happy with", "happy that", "cheered",
    "fortunate to", "lucky to", "excitement", "very satisfied", "hungry", "have fun", "wow", "believe me",
] };

/// Thanks, congratulation, praise, condolence and greeting.
#[rustfmt::skip]
pub(super) const COURTESY: CueGroup = CueGroup { tag: Framing, name: "courtesy", weight: 1.0, cues: &[
    "thank~ ! thank you for calling", "thanks to ! thanks to higher/lower/a/an/the/new/rising", "thankful", "grateful",
    "gratefully", "gratitude", "indebted to", "owe~ a debt of", "congratulate~", "congratulations", "congratulatory",
    "commend~", "applaud~", "laud~", "salute~", "pay~ tribute", "paying tribute", "paid tribute", "speak~ highly",
    "spoke highly", "fully affirmed", "highly affirmed", "affirmed the achievements", "highly appreciated", "highly commended",
    "gave high marks", "high praise", "warm words", "kind words", "warm greeting", "warmest", "cordial welcome",
    "warmly welcomed", "welcomed warmly", "warm hospitality",
    "wish~ * success/well/luck/strength/health/happiness/prosperity/every/all/you", "wish~ them", "good luck", "godspeed",
    "welcome aboard", "pleased to welcome", "we welcome", "hard work and", "tireless efforts", "selfless dedication",
    "expertise and dedication", "condolence+", "mourn~", "grieve~", "pray for", "prays for", "praying for",
    "thoughts and prayers", "our hearts", "hearts go out", "heartfelt condolences", "rest in peace", "rest their souls",
    "god bless", "may god", "lest we forget", "in loving memory", "heavy heart", "heavy hearts", "sorrowful", "heartbreak",
    "resilience of the people", "stand~ with the people", "in solidarity", "praise~", "warm greetings",
    "appreciate~ ! appreciated # | appreciated by | appreciated against | has appreciated # | currency appreciated", "generous",
    "hail~ ! hail storm | hail damage",
    "express~ * gratitude/appreciation/thanks/confidence/hope/satisfaction/pride/conviction/admiration/optimism/excitement/support/solidarity/condolences/sympathy/concern/readiness/commitment/interest ! expressed * interest in acquiring/buying/purchasing | expression of interest",
    "best wishes",
] };

/// Thanks and praise that may be the event reported.
#[rustfmt::skip]
pub(super) const GREETING: CueGroup = CueGroup { tag: Framing, name: "greeting", weight: 0.6, cues: &[
    "thanks",
    "welcome~ * announcement/decision/move/news/agreement/step/progress/steps/commitment/efforts/initiative/opportunity/investment/support/findings/report/ruling/actions/action/participation/outcome ! not welcome",
    "welcomed the", "welcomes the", "welcome the", "tribute", "applause", "commendation", "honour~ the", "honor~ the",
    "compliment~ the/our/on", "efforts of", "contributions of", "dedication of",
    "appreciation ! asset appreciation | currency appreciation | appreciation of the rupee/yuan/dollar/euro/currency",
    "acknowledge~ the * contribution/contributions/efforts/work/role/importance/support",
    "recognise~ the * contribution/contributions/efforts/work/role/importance/achievements",
    "recognize~ the * contribution/contributions/efforts/work/role/importance/achievements", "generosity", "generously",
    "convey~ * greetings", "tragedy", "grief", "loved ones", "stand~ with", "in honour of", "in honor of", "hard won",
    "positive assessment", "bless", "hospitality of", "welcome to the", "sympathies", "sympathy", "prayers", "support of our",
    "sorrow", "welcome addition",
] };
