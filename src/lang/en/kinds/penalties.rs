//! Fines and other consequences of a breach, set or imposed.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "penalties",
    name: "penalties",
    group: "regulation",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Money, Percent, Count, Duration],
    topics: &[
        "penalty", "penalties", "fine+ of", "administrative fine+", "sanctions for", "criminal liability", "confiscation",
    ],
    measures: &[
        "penalty", "penalties", "fine+", "fined", "surcharge",
    ],
    objects: &[],
    acts: &[
        "impose~", "liable", "face~", "punish~", "be punished", "levied", "levy", "pay~", "subject to", "revoke~",
    ],
    instances: &[
        "liable to a fine", "fined #", "fine of", "penalty of", "daily penalty", "liable to seizure", "punishable by", "face fines",
        "imposed a fine", "revocation of the",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "penalty kick", "penalty area", "penalty shoot", "fine dining", "fine art", "fine grained", "death penalty debate",
        "fine tuning", "performance penalty",
    ],
};
