//! English words of certificates, and of what is disclaimed or refused wherever it is shown.

use crate::lang::Counted;
use crate::lang::kind::CertificateWords;
use crate::vocabulary::{Form, Reason};

pub(crate) const CERTIFICATE: CertificateWords = CertificateWords {
    found: "Found",
    more: Counted {
        one: "{} more",
        many: "{} more",
    },
    sentence: "sentence {}",
    cues: Counted {
        one: "{} cue",
        many: "{} cues",
    },
    searched_in: "searched in",
    sentences: Counted {
        one: "{} sentence",
        many: "{} sentences",
    },
    near_misses: Counted {
        one: "{} near miss",
        many: "{} near misses",
    },
    no_near_miss: "no near miss",
    forms: &[
        (Form::Denied, "denied"),
        (Form::Withheld, "withheld"),
        (Form::ReportedAbsent, "reported absent by the author"),
    ],
    in_part: "in part {}",
    reasons: &[
        (Reason::OtherActor, "another actor's doing"),
        (
            Reason::Background,
            "standing description or earlier history",
        ),
        (Reason::Negated, "said not to be so"),
        (
            Reason::NoInstance,
            "the topic alone, without an act or a figure",
        ),
        (Reason::Decoy, "means something else"),
        (Reason::Context, "the sentence speaks of something else"),
        (Reason::LegalNotice, "in a legal notice"),
        (Reason::Directive, "ordered or wished for, nothing concrete"),
    ],
};
