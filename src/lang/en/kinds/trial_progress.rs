//! Trials begun, enrolled, paused or ended.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "trial_progress",
    name: "trial milestones",
    group: "biopharma",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "enrolment", "enrollment ! enrollment fee | school enrollment", "clinical hold", "dosing", "trial start", "patient recruitment",
    ],
    measures: &[],
    objects: &[
        "trial ! trial court | free trial", "study", "patients", "cohort", "participants", "phase",
    ],
    acts: &[
        "enrol/enrols", "enroll~", "dosed", "dose~", "randomize~", "initiate~", "paused", "pause~", "halted", "halt~", "terminate~",
        "discontinue~", "recruit~", "complete~ enrollment", "complete~ enrolment", "start~",
    ],
    instances: &[
        "first patient dosed", "dosed the first patient", "first patient enrolled", "completed enrollment", "completed enrolment",
        "clinical hold", "enrolled # patients", "enrolled the first", "initiated a phase", "initiates phase", "initiation of a phase",
        "has begun a phase", "study was stopped", "trial was stopped", "randomised #", "randomized #",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "free trial", "trial court", "trial period", "trial lawyer", "case study", "school enrolment", "open enrollment",
        "feasibility study", "trial version", "on trial for",
    ],
};
