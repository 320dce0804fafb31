//! What the role cues of a sentence show, each where it counts.

use crate::cue::{Job, OPENING};
use crate::lang::Place;
use crate::role::{Scene, form};
use crate::text::word::Kind;
use crate::vocabulary::Role;

/// Most words of the name between "About" and a colon.
const NAME: usize = 6;

/// The role cues of a sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shown {
    pub section: Option<Role>,
    /// The sentence begins with the name of a section and a colon.
    pub label: Option<Role>,
    pub start: bool,
    pub legal: bool,
    pub furniture: bool,
    pub line: bool,
    pub closing: bool,
    /// Says of a name what it is or does.
    pub acting: bool,
    pub page: bool,
    /// The name of the section is a title: a heading whatever it opens.
    pub title: bool,
    /// The line begins with a label and a colon: "Date:", "Subject:".
    pub key: Option<Role>,
    /// Names a web page, where an address shows that it does.
    pub reference: bool,
    /// Belongs to the announcement, whatever else it names.
    pub body: bool,
    /// Phrases that notices and announcements use alike.
    pub hints: usize,
}

impl Shown {
    /// Those of a sentence.
    pub(super) fn in_sentence(scene: &Scene<'_>) -> Shown {
        if scene.hits.is_empty() {
            return Shown::default();
        }
        let tokens = scene.tokens;
        let first = tokens
            .iter()
            .position(|token| token.kind == Kind::Word)
            .unwrap_or(0) as u32;
        let mut shown = Shown::default();
        for hit in scene.hits {
            let Job::Role { role, place } = scene.lexicon.job(hit) else {
                continue;
            };
            match (place, role) {
                (Place::Section | Place::Title | Place::Chrome, _) if hit.first <= first + 1 => {
                    let named = matches!(role, Role::About | Role::Legal);
                    let behind = hit.last as usize + 1;
                    // "Disclaimer: ...", "About Orlan Metals: ..."
                    let name = if role == Role::About { NAME } else { 0 };
                    let colon = (behind..=behind + name).find(|&at| {
                        tokens
                            .get(at)
                            .is_none_or(|token| token.is(':') || token.is('.'))
                    });
                    if hit.first == first
                        && named
                        && colon.is_some_and(|at| at + 2 < tokens.len() && tokens[at].is(':'))
                    {
                        shown.label = Some(role);
                    }
                    shown.title |= place == Place::Title && hit.last as usize + 2 >= tokens.len();
                    if shown.section.is_none()
                        && (named || (hit.last - hit.first + 1) as usize * 2 >= tokens.len())
                    {
                        shown.section = Some(role);
                        shown.page = place == Place::Chrome;
                    }
                }
                (Place::Key, _) if hit.first == first => {
                    // "Ref. No.: 12"
                    let stop = tokens
                        .get(hit.last as usize + 1)
                        .is_some_and(|next| next.is('.'));
                    let colon = tokens.get(hit.last as usize + 1 + usize::from(stop));
                    if colon.is_some_and(|colon| colon.is(':')) {
                        shown.key = Some(role);
                    }
                }
                (Place::Line, _) if hit.first == first => shown.line = true,
                (Place::Closing, _) if hit.first <= first + OPENING => shown.closing = true,
                (Place::Acting, _)
                    if tokens
                        .get(first as usize..hit.first as usize)
                        .is_some_and(form::is_name) =>
                {
                    shown.acting = true;
                }
                (Place::Start, _) if hit.first == first => shown.start = true,
                (Place::Hint, _) => shown.hints += 1,
                (Place::Reference, _) => shown.reference = true,
                (Place::Anywhere, Role::Legal) => shown.legal = true,
                (Place::Anywhere, Role::Body) => shown.body = true,
                (Place::Anywhere, Role::Furniture) => shown.furniture = true,
                _ => {}
            }
        }
        shown
    }
}
