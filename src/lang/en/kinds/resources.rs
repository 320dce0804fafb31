//! Tonnage and grade estimates, reserves, drill and assay results.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Dimension::*, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "resources",
    name: "resource estimates",
    group: "resources",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[Mass, Grade, Percent, Length],
    topics: &[
        "resource estimate+", "mineral resource+",
        "resource+ ! human resources | natural resources | resources ltd | resources inc | resources corp | resources limited | water resources | resources company | financial resources | resource center | resource management | resource company | resource sector",
        "ore reserve+",
        "reserve+ ! federal reserve | reserve bank | foreign reserves | reserve the right | reserve~ its | reserve board | petroleum reserve | nature reserve | currency reserves | game reserve | reserve requirement+",
        "drill result+", "assay+", "intercept+", "intersect~", "intersection+", "drill hole+", "drillhole+", "hole+",
        "grading", "mineralisation", "mineralization",
        "drilling ! drilling contractor | drilling rig | drilling services", "inferred", "indicated",
        "measured and indicated", "proven and probable", "soil sample+", "rock sample+", "channel sample+",
        "grab sample+", "trench~", "trenching", "anomaly", "discovery", "appraisal well", "exploration well",
        "reservoir", "deposit ! deposit insurance | cash deposit+ | bank deposit+", "ore body", "orebody", "oz",
        "contained metal",
    ],
    acts: &[
        "return~", "returned", "intersected", "intercepted", "graded", "grading", "estimate~ of", "contain~",
        "declare~", "declares", "report~", "reports", "announce~", "announces", "yield~", "reveal~", "assayed",
        "tested", "encountered", "hit", "cut", "cuts", "confirmed",
    ],
    instances: &[
        "grams per tonne", "resource estimate of", "mineral resource estimate", "maiden resource",
        "maiden resource estimate", "resource of #", "reserves of #", "reserves stand at", "proven and probable",
        "measured and indicated", "inferred resource", "inferred resources", "indicated resource+", "drill results",
        "assay results", "initial assays", "high grade results", "high grade intercepts", "reports assay results",
        "drill holes * completed", "intersected #", "intercepts of", "metres of #", "meters of #", "metres at #",
        "metres grading", "meters grading", "m grading", "returned #", "hole * intersected", "hole * returned",
        "hole * yielded", "soil samples reveal", "soil anomaly", "jorc", "gold equivalent", "total graphitic carbon",
        "well dry", "water wet", "gas show", "oil discovery", "new discovery of",
    ],
    aspects: &[],
    decoys: &[
        "human resources", "reserve the right", "reserves the right", "rights reserved", "federal reserve",
        "reserve bank", "strategic petroleum reserve", "natural resources", "department of natural resources",
        "ministry of natural resources", "resource centre", "resource center", "resources for", "learning resources",
        "financial resources", "resource allocation", "resource planning", "online resources", "resource library",
        "foreign exchange reserves", "cash reserves", "bank reserves", "nature reserve", "reserve currency",
        "army reserve", "reserve requirements", "resources available", "additional resources", "loan loss reserves",
        "whole in one", "plug the hole", "discovery process", "drug discovery", "resource intensive",
        "reserve balances",
    ],
};
