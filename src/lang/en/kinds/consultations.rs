//! Comment periods, hearings and calls for evidence.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "consultations",
    name: "consultations",
    group: "regulation",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "public consultation+", "comment period+", "public comment+", "call for evidence", "public hearing+", "request for information",
        "notice of proposed rulemaking", "request for comments",
    ],
    measures: &[],
    objects: &[],
    acts: &[
        "open~", "launch~", "close~", "extend~", "invite~", "publish~", "seek~", "issue~", "end~", "begin~",
    ],
    instances: &[
        "opened a consultation", "launched a consultation", "comments are due", "comments must be received", "comment period closes",
        "invites comments", "seeks comment", "invites public comment", "public hearing will be held", "opens consultation",
        "notice of proposed rulemaking",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "consultation with your doctor", "free consultation", "medical consultation", "consultation fee", "no comment",
        "close consultation",
    ],
};
