//! Jobs cut, or sites and teams let go.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "layoffs",
    name: "job cuts",
    group: "company",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Count, Percent],
    topics: &[
        "job cuts", "layoff+", "redundancies", "redundancy", "lay offs", "restructuring of staff",
    ],
    measures: &[
        "cut~", "lay~ off", "laid off", "eliminate~", "shed~", "axe~", "let go", "redundant", "fewer", "job losses",
    ],
    objects: &[
        "job+", "position+", "workers", "staff", "employees", "workforce", "headcount", "roles", "posts",
    ],
    acts: &[
        "cut~", "eliminate~", "lay~ off", "laid off", "axe~", "shed~", "reduce~", "redundant", "let go", "furlough~", "downsize~",
        "trim~", "slash~",
    ],
    instances: &[
        "job cuts", "mass layoffs", "voluntary redundancy", "reduction in force", "workforce reduction", "cut~ # jobs", "lay~ off #",
        "laid off #", "made redundant",
    ],
    aspects: &[],
    omissions: &[],
    decoys: &[
        "job fair", "steve jobs", "cut~ costs", "cut~ prices", "cut~ emissions", "job creation", "staff picks", "staff development",
    ],
};
