//! Appointments, departures, elections and reorganised governing bodies.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "personnel",
    name: "personnel changes",
    group: "people",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "chief executive", "ceo", "cfo", "coo", "cto", "president ! vice president of sales at", "chairman",
        "chairwoman", "chair", "director+ ! director general of", "board", "minister", "governor", "officer",
        "manager", "head of", "general manager", "managing director", "secretary", "partner", "commissioner",
        "ambassador", "executive", "executives", "management team", "treasurer", "vice president",
        "board of directors", "advisory board", "trustee", "counsel", "advisor", "adviser", "superintendent", "team",
    ],
    acts: &[
        "appoint~", "appointed", "appoints", "appointment", "appointments", "elect~", "elected", "election", "name~",
        "named", "names", "resign~", "resigned", "resignation", "retire~", "retired", "retirement", "step~ down",
        "steps down", "stepping down", "stepped down", "stand~ down", "stood down", "succeed~ ! succeed~ in",
        "succeeded", "succession", "replace~", "replaced", "dismiss~", "dismissed", "fire~", "fired", "sack~",
        "sacked", "nominate~", "nominated", "promote~", "promoted", "hire~", "hired", "hires", "depart~", "departs",
        "departure", "leave~", "leaves", "join~", "joins", "joined", "join * as", "takes over", "take over",
        "took over", "assume~ the role", "assumes", "remove~", "reshuffle", "welcome~", "tap~",
    ],
    instances: &[
        "has been appointed", "has appointed", "appointed * as", "appointment of", "appoints * as", "appoints new",
        "appoints chief", "named chief", "names * ceo", "names * chief", "named as", "has been named", "is named",
        "steps down", "stepping down", "will step down", "will stand down", "resigned as", "resigns as",
        "has resigned", "resignation of", "retires as", "retirement of", "elected to the board",
        "elected * directors", "re elected", "joins as", "joined as", "joins * board", "joins the board",
        "new chief executive", "new ceo", "new president", "new chairman", "new cfo", "new director",
        "incoming chief", "outgoing chief", "interim ceo", "acting chief", "acting ceo", "promoted to",
        "board reshuffle", "management change", "leadership change", "succeeds", "succeeding", "board changes",
        "grows team", "leaves at the end", "hired a", "hires", "welcomes * as",
    ],
    aspects: &[],
    decoys: &[
        "director said", "elect~ to receive", "may elect", "company elected to", "named for", "named after",
        "named in", "so named", "leave~ unchanged", "leave~ behind", "leave it", "board leaves", "join us",
        "join the call", "join the webcast", "join~ the conversation", "join the discussion",
        "joined * from proactive", "joins * to discuss", "named entities", "named one of", "named among",
        "named a top", "named best", "succeed in", "president elect", "general election", "election commission",
        "join~ by phone", "leave~ the port", "joined by", "name~ the price", "human resources",
        "entrance appointments", "by appointment", "schedule an appointment", "book an appointment",
    ],
};
