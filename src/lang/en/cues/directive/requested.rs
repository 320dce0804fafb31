//! Requests, urging and advice, made or reported.

use crate::lang::CueGroup;
use crate::vocabulary::Tag::Directive;

#[rustfmt::skip]
pub(crate) const GROUPS: &[CueGroup] = &[
    CueGroup { tag: Directive, name: "request", cues: &[
        "ask~ ** to ! ask~ in/about/how/whether/why/what/where | asked to comment/describe/rate/choose | asked * to comment", "ask~ that", "ask~ for ! plan~ to ask for | asked for comment | ask for * price", "ask~ if he/she/they/it would", "be~ asked ! when asked | be~ asked about", "request~ that ! requested that", "request~ * to", "request~ further/additional/a/an/the", "requested", "request for information",
        "require~ functional", "require~ * departments/managers/units/agencies/firms/companies/suppliers/operators to", "press~ * to ! press release | press~ * up to", "invite~ * to ! invited * to join/attend/participate/listen/dial/visit/view/learn/register/vote/watch/take | you to", "invite~ to verify/submit/comment/apply/resubmit/propose/contribute/express", "petition~ ! petitions filed", "lobby~ * to", "want~ * to * by",
    ] },
    CueGroup { tag: Directive, name: "demand", cues: &[
        "urge~", "call~ for ! conference call for | call~ for comment | call for papers | call for applications | earnings call for | margin call", "call~ on ! call on * webcast | conference call on | call on <weekday>", "call~ upon", "demand~ that", "demanded ! demanded by", "demands that/an/the * be", "demand~ an/the * end/release/withdrawal/return/resignation/halt", "demand an/that/the", "insist~ on/that/upon", "exhort~", "beseech~", "i ask that", "we ask that/the/all/every", "i call upon", "prod~ * to", "nudge~ * to", "plea for/to", "implore~", "appeal~ to/for ! appeal to customers/consumers/investors | appealing to", "plead~ with", "press~ for", "seek~ an end", "must act", "press its/his/her/their", "governments must",
    ] },
    CueGroup { tag: Directive, name: "stress", cues: &[
        "emphasis be~ placed/laid/put on", "emphasis * placed on", "stress~ the importance of", "emphasise~/emphasize~ the importance of", "it be~ important that", "let us ! let us know", "stress~ the need/importance/necessity to/of/for", "underline~ the need/necessity", "underscore~ the need to/for", "emphasise~/emphasize~ the need/necessity", "highlight~ the need to/for", "stress~ that ** should/must/need/needs", "emphasise~/emphasize~ that ** should/must/needs/need/be", "point~ out that ** should/must/need/needs", "note~ that ** should/must", "say~ that ** should/must ! said that ** should be able", "add~ that ** should/must", "reiterate~ that ** should/must", "reiterate~ the need", "make~ clear that ** must/should", "made clear * is to", "priority should/must", "efforts should", "it be~ necessary to", "the need to reach/act/ensure/protect", "reaffirm~ that * needs", "proposed that", "propose~ that ** be/should", "propose~ a/an? * ban/tariff/quota/duty/rule",
    ] },
    CueGroup { tag: Directive, name: "advice", cues: &[
        "recommend~ that", "be~ recommended to", "recommend~ * to/be ! recommend~ * to friends", "advise~ * to/against ! advised * to date", "be~ advised to", "be~ encouraged to ! encouraged to read/review/visit/join/attend/participate/vote/consult/register/listen", "encourage~ * to ! encourage~ you/investors/shareholders/readers/everyone * to", "encourage~ ** to report/submit/apply/adopt/comply", "suggest~ that ** should/be", "counsel~ * to", "caution~ against", "warn~ that ** must/should", "would urge", "would do well to", "wanted * to", "look to * to",
    ] },
];
