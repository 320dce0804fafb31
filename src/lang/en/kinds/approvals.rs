//! Authorisations granted, refused or applied for.

use crate::lang::kind::KindRow;
use crate::vocabulary::{Actor, Outlook};

#[rustfmt::skip]
pub(crate) const ROW: KindRow = KindRow {
    id: "approvals",
    name: "approvals or permits",
    group: "corporate",
    outlook: Outlook::Any,
    actor: Actor::Any,
    dimensions: &[],
    topics: &[
        "permit+", "operating licence", "operating license", "mining licence+", "mining license+", "licence application",
        "exploration licence+", "discharge permit", "environmental permit+", "authorisation+", "authorization+", "certification",
        "accreditation", "patent+", "environmental licence", "water licence", "marketing authorisation", "new drug application",
        "planning permission", "permitting", "water use permit", "revocation", "waiver+", "regulatory submission", "licence condition",
        "approval+ ! approval rating | board approval | shareholder approval", "regulatory clearance",
    ],
    measures: &[],
    objects: &[
        "licence+", "license+", "consent+", "application+", "appeal", "submission+", "designation", "filing", "nda", "anda", "ind",
        "quotas", "permission", "impact assessment", "impact study", "concessions",
    ],
    acts: &[
        "grant~", "receive~", "obtain~", "secure~", "issue~", "approve~", "refuse~", "reject~", "deny~", "revoke~", "apply~ for",
        "submit~", "file~", "lodge~", "renew~", "renewal", "reissue~", "validate~", "withdraw~", "allocate~", "authorise~", "authorize~",
        "award~", "dismiss~", "validated",
    ],
    instances: &[
        "receive~ * approval", "received approval", "secure~ * approval", "obtain~ * approval", "grant~ * approval", "win~ * approval",
        "gain~ approval", "approved by the", "fda approval", "fda approved", "fda clearance", "fda clears", "fda approves",
        "has approved", "approves * project", "has authorized the", "has authorised the", "authorized the", "emergency authorisation",
        "emergency use authorization", "granted a * licence", "granted a * license", "granted a permit", "granted permission",
        "permit granted", "permits granted", "has been granted", "was granted", "been granted", "were granted", "issued a permit",
        "issued waivers", "issued a licence", "permit application+", "licence application", "license application",
        "application was submitted", "application was lodged", "filed an application", "file~ * application", "files * new drug",
        "filing for approval", "submitted for approval", "submitted * application", "submission seeks approval", "seek~ approval",
        "requisite submissions", "required approvals of", "awarded concessions", "award~ * concessions", "allocates * quotas",
        "refused the application", "rejected the application", "fully permitted", "permits in place", "all permits", "patent filing",
        "filed a patent", "patent granted", "granted a patent", "was certified", "been certified", "receives certification",
        "received certification", "regulatory approval for", "approval to", "approval from", "general licence", "approved a * decrease",
        "approved the requests", "positive decision", "validated its", "marketing authorisation application", "appeal * was dismissed",
        "approved the appeal", "reissue necessary permits", "conditional approval", "orphan drug designation", "fast track designation",
        "breakthrough therapy designation", "breakthrough device designation", "ce mark", "iso certification", "environmental approval",
        "permit approval", "mining permit", "mining licence granted", "exploration permit", "cleared by the", "authorises",
        "has validated", "application for a licence", "application for a permit", "application for approval", "applied for a",
        "applied for an", "has applied for", "clearance from", "approves the", "approve the", "certified by",
        "still with the department",
    ],
    aspects: &[],
    omissions: &[
        "permit+", "licence", "license", "application", "approval", "submission", "filing", "patent+", "authorisation", "authorization",
        "licences", "permits", "applied", "clearance", "consent", "regulatory approval", "environmental approval",
    ],
    decoys: &[
        "approval rating+", "informed consent", "subject to approval", "subject to regulatory approval", "subject to customary",
        "driving licence", "driver's license", "license plate", "software licence", "creative commons", "licence to operate",
        "social licence", "under licence from", "licence fee", "license fee", "certificate of deposit", "stock certificate",
        "birth certificate", "consent form", "gift certificate", "patent attorney", "open source license", "permits the",
        "permit the user", "permits users", "licence agreement", "license agreement", "licensing agreement", "export licence",
        "export license", "without a licence", "without a license", "shareholder approval", "shareholders approval", "mutual consent",
        "seal of approval", "nod of approval", "customer approval", "job application", "mobile application", "web application",
        "software application", "application software", "applications of", "application form", "application layer",
        "industrial applications", "application of the", "clearance sale", "ground clearance", "security clearance", "court approval",
        "licensed to", "patent leather", "age permitting", "weather permitting", "application programming", "automotive applications",
        "wide range of applications", "approved sponsor", "consent of the", "exempt application", "applications such as",
        "applications in", "end applications", "request for", "mineral rights", "board has approved", "board approved",
        "congress approved", "approval of the minutes", "granted strategic", "granted options", "options granted", "stock options",
    ],
};
