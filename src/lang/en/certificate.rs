//! English words of certificates.

use crate::lang::kind::CertificateWords;
use crate::vocabulary::Reason;

pub(crate) const CERTIFICATE: CertificateWords = CertificateWords {
    cues: ("cue", "cues"),
    searched_in: "searched in",
    sentences: ("sentence", "sentences"),
    near_misses: ("near miss", "near misses"),
    no_near_miss: "no near miss",
    reasons: &[
        (Reason::OtherActor, "another actor's"),
        (Reason::Background, "background"),
        (Reason::Negated, "negated"),
        (Reason::NoInstance, "no instance"),
        (Reason::Decoy, "means something else"),
        (Reason::LegalNotice, "legal notice"),
        (Reason::Directive, "directive without an instance"),
    ],
};
