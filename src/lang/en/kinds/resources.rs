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
    dimensions: &[Grade, Mass, Length],
    topics: &[
        "resource estimate+", "mineral resource estimate+", "mineral resource+", "ore reserve+", "mineral reserve+", "drill result+",
        "drilling results", "assay result+", "assays", "drill intercept+", "inferred", "measured and indicated", "proven and probable",
        "resource audit", "ore body", "orebody", "maiden resource", "tonnage estimate", "exploration results", "reserve estimate+",
        "gold discovery", "copper discovery", "discovery hole", "resource base", "historical resource", "reserve base",
        "drilling campaign", "oil discovery", "gas discovery", "drill campaign", "undiscovered resources",
    ],
    measures: &[
        "drill hole+", "drillhole+", "hole+", "drilling", "intercept+", "intersect~", "intersection+", "grading", "mineralisation",
        "mineralization", "sample+", "trench~", "well", "deposit",
        "reserve+ ! federal reserve | reserve bank | foreign reserves | reserve the right | petroleum reserve", "vein", "anomaly",
        "resource+ ! human resources | natural resources | water resources | financial resources", "rock chips", "trenching",
        "chip samples", "drill core", "ran up", "zones", "metres wide", "inferred", "indicated", "measured",
    ],
    objects: &[
        "drill hole+", "drillhole+", "hole+", "reservoir", "intercept+", "intersection+", "assay+", "soil sample+", "rock sample+",
        "appraisal well", "exploration well", "core", "veins",
    ],
    acts: &[
        "returned", "intersected", "assayed", "encountered", "yielded", "gas show", "water wet", "assays",
    ],
    instances: &[
        "grams per tonne", "resource estimate of", "mineral resource estimate of", "maiden resource", "resource of #", "resources of #",
        "reserves of #", "reserves stand at", "proven and probable reserves", "inferred resource of", "indicated resource of",
        "drill results", "assay results", "initial assays", "assays returned", "high grade results", "high grade intercept+",
        "reports assay results", "reports assays", "drill holes * completed", "intersected #", "intersects #", "intercepts #",
        "intercepts of", "intercept of #", "metres at #", "meters at #", "metres grading", "meters grading", "m grading", "m at #",
        "m of #", "g per t", "returned #", "hole * intersected", "hole * returned", "soil samples reveal", "soil samples",
        "rock samples returned", "grab samples", "soil anomaly", "jorc", "jorc compliant", "total graphitic carbon", "well dry",
        "water wet", "gas show", "high grade near surface", "mineral resource statement", "reserve update", "resource update",
        "proven resources", "cuts #", "ended in mineralisation", "contained metal", "drill program intersected",
        "broad mineralized interval", "visible gold", "true width", "down hole", "tested at", "resource of * million ounces",
        "well was dry", "dry hole", "dry well", "well came in dry", "plugged and abandoned", "net pay", "oil shows", "gas shows",
        "hydrocarbons were", "updated mineral resource", "updated resource", "found gas", "found oil", "struck oil", "struck gas",
        "rock chips", "trenching exposed", "vein # metres", "best hole", "measured and indicated", "visible copper",
        "visible mineralisation", "visible mineralization", "intersected visible", "holes ** have intersected", "holes intersected",
        "hole intersected", "content of ** grams per ton", "probable reserves", "proved plus probable", "proved reserves",
        "reserves evaluation", "year end reserves", "reserves increased", "reserves rose", "sampling has identified", "soil gas survey",
        "anomalies were", "geochemical anomaly", "geochemical anomalies", "high grade shoots",
    ],
    aspects: &[],
    omissions: &[
        "resource estimate", "mineral resource", "reserves ! reserves the right", "assay+", "drill results", "drilling results",
        "ore reserves", "resource", "reserve estimate", "results from the hole", "assay results", "remaining assays", "remaining results",
        "drill hole assays", "laboratory results", "assay data", "grade", "grades", "tonnage and grade", "mineral resources",
        "mineral reserves", "results are expected", "results are due", "results pending", "assays awaited", "results awaited",
    ],
    decoys: &[
        "human resources", "reserve the right", "reserves the right", "reserve the rights", "rights reserved", "federal reserve",
        "reserve bank", "strategic petroleum reserve", "natural resources", "department of natural resources",
        "ministry of natural resources", "resource centre", "resource center", "resources for", "learning resources",
        "financial resources", "resource allocation", "resource planning", "online resources", "resource library",
        "foreign exchange reserves", "cash reserves", "bank reserves", "nature reserve", "reserve currency", "army reserve",
        "reserve requirements", "resources available", "additional resources", "loan loss reserves", "plug the hole", "discovery process",
        "drug discovery", "resource intensive", "reserve balances", "reserve balance", "levels of resource", "resource utilization",
        "teaching resources", "golf hole", "hole in one", "game reserve", "forest reserve", "without reserve", "resources ltd",
        "resources inc", "resources corp", "resources limited", "deposit insurance", "cash deposit+", "bank deposit+", "security deposit",
        "water well", "as well", "well as", "well being", "core business", "core values", "core technology", "core technologies",
        "sample size", "samples of patients", "blood sample+", "fire drill", "drill down", "core inflation", "core profit",
        "core competence", "tv channel", "sales channel", "proven track", "proven and", "channel partner", "discovery channel",
        "energy resources department", "reserve capacity", "resource management", "resource rich", "rock chips are", "returned # percent",
        "fund returned", "grab samples are", "disappointing drill results", "categorized as mineral", "categorised as mineral",
    ],
};
