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
        "approval+ ! approval rating", "permit+", "licence+ ! licence holder | driving licence",
        "license+ ! driver's license", "authorisation+", "authorization+", "clearance", "certification",
        "certificate+", "patent+", "consent+ ! informed consent | by consent | without the consent", "concession+",
        "waiver+", "environmental impact", "marketing authorisation", "new drug application", "nda", "anda",
        "designation", "accreditation", "registration", "exemption+", "planning permission", "decision statement",
        "permitting",
    ],
    acts: &[
        "grant~", "granted", "receive~", "receives", "received", "obtain~", "obtained", "secure~", "secures",
        "secured", "issue~", "issued", "approve~", "approved", "approves", "award~", "awarded", "awards", "win~",
        "refuse~", "refused", "reject~", "rejected", "deny~", "denied", "revoke~", "revoked", "apply~ for",
        "applied for", "application for", "submit~", "submitted", "file~", "files", "filed", "lodge~", "lodged",
        "seek~", "renew~", "renewal", "extend~", "reissue", "cleared", "clears", "validate~", "validated", "accept~",
        "accepted", "suspend~", "withdrew", "withdraw~", "allocate~",
    ],
    instances: &[
        "receives approval", "received approval", "receives * approval", "secures * approval", "secured approval",
        "approved by the fda", "fda approval", "fda approved", "fda clearance", "fda approves", "has approved the",
        "approved the", "approves * project", "has authorized", "has authorised", "authorized the",
        "emergency authorisation", "emergency use authorization", "granted a licence", "granted a license",
        "granted a permit", "granted permission", "permit granted", "permits granted", "has been granted",
        "was granted", "been granted", "issued a permit", "issued waivers", "permit application",
        "licence application", "license application", "application was submitted", "application was lodged",
        "application is", "filed an application", "files * application", "files * new drug", "filing for approval",
        "submitted for approval", "submitted * application", "seeks approval", "requisite submissions",
        "awarded concessions", "awards * concessions", "allocates * quotas", "refused the application",
        "rejected the application", "fully permitted", "major permits in place", "environmental licence",
        "patent filing", "patent granted", "has been certified", "regulatory approval", "approval to",
        "approval of the", "approval from", "general licence", "temporary general licence", "approved a * decrease",
        "positive decision", "validated its", "marketing authorisation application", "appeal * was dismissed",
    ],
    aspects: &[],
    decoys: &[
        "approval rating+", "informed consent", "subject to approval", "subject to the approval",
        "subject to regulatory approval", "subject to customary", "driving licence", "driver's license",
        "license plate", "software licence", "creative commons", "licence to operate", "social licence",
        "under licence from", "licence fee", "license fee", "permit only", "certificate of deposit",
        "stock certificate", "birth certificate", "consent form", "gift certificate", "patent attorney",
        "open source license", "permits the", "permit the user", "licence agreement", "license agreement",
        "export licence", "export license", "without a licence", "shareholder approval", "board approval",
        "mutual consent",
    ],
};
