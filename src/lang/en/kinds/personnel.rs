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
        "appointment+ ! appointment book | by appointment | doctor appointment+", "management change+", "board change+", "succession",
        "reshuffle", "personnel change+", "resignation+",
    ],
    measures: &[],
    objects: &[
        "chief executive", "chief operating", "chief financial", "chief technology", "chief engineer", "chief economist", "ceo", "cfo",
        "coo", "cto", "cmo", "president", "chairman", "chairwoman", "chair", "chairperson", "director+", "board ! on board | board game",
        "minister", "governor", "manager", "head of", "general manager", "managing director", "secretary", "commissioner", "ambassador",
        "executive vice", "treasurer", "vice president", "trustee+", "general counsel", "superintendent", "officer", "advisory board",
        "coach", "dean", "judge", "principal", "deputy", "administrator", "board seat", "lead director", "chief people",
        "chief commercial", "chief medical", "chief marketing", "chief product", "chief revenue", "chief information", "chief legal",
        "chief of staff", "special envoy", "leadership team", "executive chairman",
    ],
    acts: &[
        "appoint~", "appointment", "elect~ ! elect~ to receive | elect~ to purchase", "election", "named", "names", "resign~",
        "resignation", "retire~", "retirement", "step~ down", "stepping down", "stand~ down", "succeed~", "replace~", "dismiss~",
        "nominate~", "promoted", "promotion", "hire~", "depart~", "departure", "leave~", "leaves", "joins", "joined as", "join as",
        "takes over", "take over", "took over", "assume~", "remove~", "reshuffle", "welcome~", "incoming", "outgoing", "reappoint~",
        "swear~ in", "sworn in",
    ],
    instances: &[
        "has been appointed", "have been appointed", "was appointed", "has appointed", "have appointed", "appointed as",
        "appointed * as", "appointed to the", "appoints * as", "appoints new", "appoints chief", "named chief", "names * ceo",
        "names * chief", "names * president", "names * director", "names new", "named as", "has been named * officer", "steps down",
        "stepping down", "step down as", "will step down", "will stand down", "resigned as", "resigns as", "has resigned",
        "resignation of", "resigned from", "tender~ his resignation", "retires as", "retire as", "will retire", "retirement of",
        "elected to the board", "elected * directors", "elected chairman", "elected as", "re elected", "joins as", "joined as",
        "joins * as", "joins board", "joins * board", "joins the board", "new chief executive", "new ceo", "new president",
        "new chairman", "new cfo", "new director", "new chief", "named a new chief", "incoming chief", "outgoing chief", "interim ceo",
        "acting chief", "acting ceo", "promoted to", "board reshuffle", "management change", "leadership change",
        "leadership transition", "succeeds * as", "will succeed", "to succeed", "board changes", "grows team", "leaves at the end",
        "hires new", "announces * appointment", "stepped down", "nominated as", "nomination of", "sworn in as", "dismissed the",
        "relieved of his", "relieved of her", "removed from office", "expands leadership team", "expands board", "strengthens board",
        "strengthens leadership", "addition of * to its board", "welcomes * to its board", "franchise chief", "appoints",
        "appointment of * as", "the appointment of", "promotion of * to", "acting capacity", "in an acting capacity",
    ],
    aspects: &[],
    omissions: &[
        "resignation", "resignations", "successor", "appointment", "appointments ! without an appointment", "replacement", "departure",
        "dismissals", "management changes", "new chief", "new ceo", "board changes", "candidate+", "name of the new",
        "personnel changes", "elections to the board", "seat on the board",
    ],
    decoys: &[
        "elect~ to receive", "may elect", "company elected to", "named for", "named after", "so named", "leave~ unchanged",
        "leave~ behind", "leave it", "join us", "join the call", "join the webcast", "join~ the conversation", "join the discussion",
        "joined * from", "joins * to discuss", "named one of", "named among", "named a top", "named best", "succeed in",
        "president elect", "general election", "election commission", "election day", "join~ by phone", "leave~ the port",
        "name~ the price", "entrance appointments", "by appointment", "schedule an appointment", "book an appointment",
        "doctor's appointment", "election year", "presidential election", "election results", "elect a", "leave of absence",
        "sick leave", "parental leave", "retirement plan", "retirement savings", "retirement age", "retirement fund",
        "replacement of equipment", "replace~ the pump", "departure from", "departure time", "point of departure", "committee to",
        "brand names", "street names", "domain names", "appointed time", "well appointed", "leaves the", "appointed representative",
        "appointed agent", "retirement of debt", "retirement of notes",
    ],
};
