//! English triggers: negation, withholding, hedges, time, actors and orders, after ConText.
//!
//! A row's decoys are the pseudo-triggers: phrases that contain the trigger and mean something else.

use crate::lang::Reach::{Backward, Clause, Forward};
use crate::lang::{Trigger, TriggerGroup};

#[rustfmt::skip]
pub(crate) const TRIGGERS: &[TriggerGroup] = &[
    TriggerGroup { trigger: Trigger::Negation, reach: Forward, cues: &[
        "no ! no fewer than | no less than | no more than | no later than | no longer than | no doubt | no wonder | no matter | no stranger | no one knows | no other | no small | no exception | no secret | no question | no sooner | no need | no objection",
        "none of", "neither ! neither here", "nor", "without ! without a doubt | without doubt | without prejudice | without limitation | without interruption | without delay",
        "rather than", "instead of", "as opposed to", "in place of any", "lack~", "lack of", "absence of", "in the absence of", "free of any",
        "do~ not ! do not miss | don't miss", "don't", "doesn't", "didn't", "have~ not ! have not only", "hasn't", "haven't", "hadn't", "has never", "have never", "had never", "never",
        "will not ! will not only", "won't", "would not ! would not only", "wouldn't", "shall not", "can not", "cannot", "can't", "could not", "couldn't",
        "is not ! is not limited to | is not only | is not just | is not alone", "are not ! are not limited to | are not only | are not just", "was not ! was not only", "were not ! were not only", "isn't", "aren't", "wasn't", "weren't",
        "not any", "not a ! not a moment too", "not an", "not yet", "not been", "not to be", "not include~",
        "deny~", "denied", "denial of", "reject~ reports of", "reject~ claims", "dismiss~ reports", "refute~", "rule~ out", "ruled out",
        "decide~ against", "decide~ not to", "refrain~ from", "stop~ short of", "stopped short of", "fall~ short of announcing",
        "abandon~", "cancel~", "scrap~ plans", "shelve~", "call~ off", "break~ off", "broke off", "broken off", "drop~ plans", "drop~ its plan",
        "yet to", "free from",
    ] },
    TriggerGroup { trigger: Trigger::Negation, reach: Backward, cues: &[
        "is not ! is not limited to | is not only | is not just | is not alone | is not expected to", "are not ! are not limited to | are not only | are not just | are not expected", "was not ! was not only", "were not ! were not only", "isn't", "aren't", "wasn't", "weren't",
        "has not been", "have not been", "had not been", "hasn't been", "haven't been", "not been", "not yet been", "has not yet", "have not yet",
        "will not be", "won't be", "would not be", "is absent", "are absent", "was absent", "were absent", "is missing", "are missing", "are all missing", "was missing", "were missing", "missing from",
        "ended without", "end~ without agreement", "fell through", "collapse~", "were discontinued", "was discontinued", "were broken off", "was abandoned", "were abandoned", "was cancelled", "was canceled", "been cancelled", "been canceled", "been abandoned", "called off", "left out", "left blank", "does not figure", "do not figure", "goes unmentioned", "go unmentioned", "remains unmentioned", "unmentioned", "is lacking", "are lacking", "was denied", "were denied",
    ] },
    TriggerGroup { trigger: Trigger::Negation, reach: Clause, cues: &[
        "nothing ! nothing less than | nothing short of | nothing but", "nobody", "not a word", "no truth", "no plans", "no plan to", "no intention", "without foundation", "unfounded", "no basis in fact",
    ] },
    TriggerGroup { trigger: Trigger::Withheld, reach: Forward, cues: &[
        "did not disclose", "does not disclose", "do not disclose", "not disclose", "not disclosing", "without disclosing", "didn't disclose", "not reveal", "did not reveal", "without revealing", "reveal~ neither", "reveal~ no", "disclose~ no", "disclose~ neither", "gave no", "give~ no", "giving no", "provide~ no", "provided no", "offer~ no", "offered no",
        "did not provide", "does not provide", "not provide", "without providing", "did not give", "does not give", "not give", "without giving", "did not specify", "does not specify", "not specify", "without specifying", "did not elaborate", "without elaborating", "did not say", "does not say", "without saying", "not saying", "did not name", "without naming", "not name", "did not comment", "would not comment", "not comment on", "did not detail", "did not quantify", "not quantify", "without quantifying", "did not identify", "not identify", "did not state", "does not state",
        "would not say", "would not disclose", "would not give", "would not reveal", "would not name", "would not specify", "would not be drawn", "wouldn't say", "will not disclose", "will not say", "could not say", "cannot say", "not in a position to", "not ready to share", "not able to provide", "unable to provide", "unable to give", "unable to say",
        "decline~ to", "decline~ comment", "refuse~ to say", "refuse~ to disclose", "refuse~ to comment", "refused to be drawn", "refuse~ to give", "avoid~ giving", "keep~ back", "keeps to itself", "withhold~", "withheld", "undisclosed", "unspecified", "unnamed", "confidential ! confidential treatment", "no details", "no detail", "few details", "no further details", "no figures", "no figure", "no indication", "no terms", "no price", "no value", "no timeline", "no timetable", "no date", "no breakdown", "no comment", "no word on", "no information", "has yet to disclose", "has yet to announce", "have yet to announce", "have yet to disclose", "yet to disclose", "yet to publish", "yet to reveal", "yet to release", "nobody has spelled out", "neither * would say", "neither * disclosed", "neither * would be drawn", "nor any word",
    ] },
    TriggerGroup { trigger: Trigger::Withheld, reach: Backward, cues: &[
        "not disclosed", "not been disclosed", "not be disclosed", "not publicly disclosed", "undisclosed", "not revealed", "not been revealed", "not be revealed", "not given", "not been given", "not provided", "not been provided", "not specified", "not been specified", "not released", "not been released", "not published", "not been published", "not announced", "not yet announced", "not been announced", "not made public", "not been made public", "not named", "not been named", "not identified", "not stated", "not detailed", "not available", "not immediately available", "not yet available", "not yet known", "not known", "not included", "not quantified", "to be disclosed later", "remain~ undisclosed", "remain~ confidential", "kept confidential", "are confidential", "is confidential", "was confidential", "kept secret", "keeps * to itself", "withheld", "under wraps", "wraps", "to itself", "were not immediately disclosed", "weren't disclosed", "wasn't disclosed", "are pending", "remain pending", "results pending", "assays pending", "still pending", "is pending", "to be announced", "yet to be announced", "yet to be disclosed", "yet to be determined", "yet to be received", "not been received", "not yet received", "nobody has spelled out", "left out",
    ] },
    TriggerGroup { trigger: Trigger::Statement, reach: Clause, cues: &[
        "were announced", "was announced", "is announced", "are announced", "been announced", "announcing", "to announce any", "were mentioned", "was mentioned", "is mentioned", "are mentioned", "mention of", "no mention", "makes no mention", "made no mention", "mentions no", "were unveiled", "were reported", "word about", "not a word", "no word of", "speak~ of", "does not claim", "is claimed", "are claimed", "goes unmentioned", "go unmentioned", "unmentioned", "nothing is said", "nothing was said", "said nothing", "says nothing", "say nothing", "silent on", "silent about", "mute on", "sidestep~", "in vain",
    ] },
    TriggerGroup { trigger: Trigger::Withheld, reach: Forward, cues: &[
        "silent on", "silent about", "mute on", "sidestep~ the question of", "look~ in vain for", "looked in vain", "no mention of", "not a word", "nothing is said", "nothing was said", "said nothing", "says nothing", "say nothing", "no word of",
    ] },
    TriggerGroup { trigger: Trigger::Disclosure, reach: Clause, cues: &[
        "was given", "were given", "is given", "are given", "was provided", "were provided", "were disclosed", "was disclosed", "are disclosed", "is disclosed", "were released", "was released", "was named", "were named", "was revealed", "were revealed", "was specified", "was quoted",
    ] },
    TriggerGroup { trigger: Trigger::Document, reach: Forward, cues: &[
        "the report ! the report said | the report says | the report shows", "the statement", "the communique", "the communiqué", "the account", "the release", "the announcement", "the article", "the readout", "the notice", "the document", "the text", "the press release", "the memorandum is", "the agreement is", "the article", "the published account", "the filing", "the circular", "the presentation", "the message", "the bulletin", "it also", "the speech", "the post", "the summary", "its statement", "this release", "the item", "the write up", "the dispatch",
    ] },
    TriggerGroup { trigger: Trigger::Hedge, reach: Forward, cues: &[
        "may ! may #", "might", "could", "would", "possible", "possibly", "potential ! full potential | high potential | great potential", "potentially", "propose~", "proposed", "proposal+ for", "proposal to", "perhaps", "conceivable", "conceivably", "likely to be considered", "consider~", "considering", "is considering", "under consideration", "weigh~", "weighing", "explore~ ! explored for | explores for | explore for", "exploring the", "evaluate~", "is evaluating", "study~ the possibility", "may study", "looking at", "look~ into", "in talks", "in discussions", "discuss~ ! discussed the results", "talks on", "talks over", "talks about", "talks with", "negotiate~", "negotiating", "negotiations for", "negotiations with", "non binding", "letter+ of intent", "heads of terms", "heads of agreement", "term sheet+", "expression of interest", "indicative", "preliminary agreement", "in principle", "subject to the signing", "option to", "has the option", "have the option", "if approved", "if * approved", "whether", "should * ** be approved", "seek~ ! seek~ approval", "hope~ to", "hopes for", "wishes to", "would like to", "envisage~", "contemplate~", "potential for", "is being studied", "being considered", "still being studied", "in negotiations", "open to", "ready to consider", "plan under consideration", "draft", "recommend~", "conceptual", "placeholder+", "mull~",
    ] },
    TriggerGroup { trigger: Trigger::Hedge, reach: Backward, cues: &[
        "under consideration", "under study", "under discussion", "under review", "under negotiation", "is being studied", "are being studied", "being considered", "being explored", "being studied", "being evaluated", "being negotiated", "is proposed", "was proposed", "were proposed", "is possible", "are possible", "in discussion", "not been finalised", "not been finalized", "is non binding", "are non binding", "has been talked about",
    ] },
    TriggerGroup { trigger: Trigger::Future, reach: Forward, cues: &[
        "will ! last will | at will | good will | free will", "shall", "expect~ to", "expected to", "expected in", "expected by", "expected at", "expect~", "is expected", "are expected", "plan~ to", "plan~ on", "planned ! as planned", "planning to", "plans for", "intend~ to", "intention to", "intends", "aim~ to", "aim~ at", "aiming", "target~", "set to ! set to music", "due to be", "due to open", "due to start", "due to begin", "due to close", "due to come", "is due", "are due", "falls due", "fall due", "due in", "due by", "due at", "due on", "scheduled", "slated", "on track", "on course", "is to ! is to say", "are to", "to be completed", "to be delivered", "to follow", "going to", "about to", "commit~ to", "committed to", "pledge~", "promise~", "undertake~ to", "agreed to invest", "to start", "to begin", "forecast~", "project~ to", "projected", "estimated to", "anticipate~", "anticipated", "guidance", "goal of", "goals of", "objective of", "prepare~ to", "upcoming", "forthcoming", "coming", "next", "later this", "by the end of", "in the works", "looks forward to", "look forward to", "slotted for", "pencilled in", "penciled in", "must", "has to", "have to", "are required to", "is required to", "required to", "should", "ambition to", "on schedule", "toward", "towards", "in preparation for", "estimated at", "upon completion", "once", "when complete", "when completed", "would be ready", "is designed to", "under construction", "under development", "becomes effective", "takes effect", "take effect", "enters into force", "come into force",
    ] },
    TriggerGroup { trigger: Trigger::Future, reach: Backward, cues: &[
        "to follow", "is expected", "are expected", "expected by", "expected in", "is due", "are due", "is planned", "are planned", "is scheduled", "are scheduled", "planned for", "scheduled for", "slated for", "is targeted", "are targeted", "is anticipated", "are anticipated", "set for", "will follow", "is forecast", "are forecast", "pencilled in", "penciled in",
    ] },
    TriggerGroup { trigger: Trigger::Order, reach: Forward, cues: &[
        "order~ ! order book | orders came | order intake | orders worth | in order to | new orders | orders for | order for | order of | purchase order+ | executive order+", "instruct~", "direct~ ! direct shipping | direct loan+ | direct~ current | direct sales", "call~ for ! called for tenders", "call~ on", "call~ upon", "urge~", "urged", "require~", "demand~ that", "must", "ask~ * to", "told * to", "tell~ * to", "press~ * for", "press~ * to", "stress~ that", "stress~ the need", "emphasise~ that", "emphasize~ that", "should", "need~ to", "charge~ * with", "task~ * with", "set * the task", "the task of", "is to ! is to say", "are to", "encourage~", "speed up", "accelerate~", "step up", "intensify~", "strive~",
    ] },
    TriggerGroup { trigger: Trigger::History, reach: Forward, cues: &[
        "previously announced", "previously reported", "previously disclosed", "earlier announced", "as announced", "as previously", "previously", "formerly", "historical", "historically", "historic", "in the past", "last year", "years ago", "since #", "since its founding", "founded in", "established in", "was founded", "in recent years", "over the past", "to date", "decades", "the earlier", "until recently", "had been", "existing", "once",
    ] },
    TriggerGroup { trigger: Trigger::History, reach: Backward, cues: &[
        "announced last year", "announced in #", "signed in #", "completed in #", "years ago", "last year", "in the past", "announced earlier", "announced previously",
    ] },
    TriggerGroup { trigger: Trigger::ThirdParty, reach: Forward, cues: &[
        "analyst+", "economist+", "trader+", "global", "world's", "worldwide", "industry wide", "the industry", "rival+", "competitor+", "china's", "russia's", "chile's", "the country", "country's", "nation's", "national", "domestic", "the market", "foreign", "other producers", "other companies", "peers", "iea", "opec", "the sector", "imports", "exporters",
    ] },
    TriggerGroup { trigger: Trigger::Terminator, reach: Forward, cues: &[
        "but ! not only * but | nothing but | all but", "although", "though", "however", "whereas", "while", "except", "except for", "apart from", "aside from", "other than", "despite", "in spite of", "because", "since", "unless", "which", "who", "whose", "where", "so that", "then", "as well as ! no * as well as", "according to", "after", "before", "following", "due to", "owing to", "thanks to", "as a result of", "in line with", "amid",
    ] },
];
