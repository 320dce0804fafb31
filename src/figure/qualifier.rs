//! Qualifiers: the words before and behind a figure that belong to it and bound its value.

use crate::figure::scan::{Draft, Scan};
use crate::lang::class::AUXILIARY;
use crate::lang::figures::{AND, FRAME, INDEFINITE, LATER, OF, OVER, PHRASAL, Qualifier, UNDER};
use crate::text::word::{HYPHEN, Kind, NUMERAL};
use crate::vocabulary::{Bound, Dimension};

/// How many words before a length its grade is looked for.
const GRADED: usize = 10;

/// Largest count that "under" seldom bounds.
const SMALL: f64 = 12.0;

/// Most qualifiers that are read before one figure.
const MOST: usize = 4;

impl Scan<'_> {
    /// The draft with the qualifiers around it taken in.
    pub(crate) fn qualified(&self, mut draft: Draft, floor: usize) -> Draft {
        let bare = draft.first;
        for _ in 0..MOST {
            let Some(before) = draft.first.checked_sub(1).filter(|at| *at >= floor) else {
                break;
            };
            let Some(token) = self.token(before) else {
                break;
            };
            if token.kind == Kind::Symbol {
                let bound = match token.mark {
                    '~' | '≈' | '±' => Bound::About,
                    '>' | '≥' => Bound::AtLeast,
                    '<' | '≤' => Bound::AtMost,
                    _ => break,
                };
                self.bound(&mut draft, bound);
                draft.first = before;
                continue;
            }
            if let Some((qualifier, start)) =
                self.tables.match_before(self.tokens, draft.first, floor)
            {
                if !self.may_qualify(&draft, qualifier, start, floor)
                    || !self.takes(&mut draft, qualifier)
                {
                    break;
                }
                draft.first = start;
                continue;
            }
            // "a 50-basis-point", "an 11-metre"
            let compound = draft.first == bare
                && token.kind == Kind::Word
                && self.has(before, INDEFINITE)
                && (before + 2..draft.end)
                    .any(|at| self.token(at).is_some_and(|token| token.has(HYPHEN)));
            if compound {
                draft.first = before;
                continue;
            }
            break;
        }
        // "a 23-year-old"
        if draft.dimension == Dimension::Duration
            && self.joined(draft.end)
            && self.has(draft.end, LATER)
        {
            draft.end += 1;
        }
        if let Some((qualifier, end)) = self.tables.match_behind(self.tokens, draft.end)
            && let Qualifier::Bound(bound) = qualifier
            && self.joins_behind(&draft)
            && self.numeral(end).is_none()
            && !self.adds(&draft, end)
        {
            self.bound(&mut draft, bound);
            draft.end = end;
            if draft.unit.is_empty()
                && let Some(measure) = self.measure(end)
            {
                draft.end = measure.end;
                draft.unit = measure.symbol;
                draft.dimension = measure.dimension;
            } else if draft.unit.is_empty()
                && let Some(counted) = self.counted(end)
            {
                draft.end = counted.end;
                draft.unit = self.counted_unit(Some(counted));
            }
        }
        draft
    }

    /// Whether the words before the figure are its qualifier where they stand.
    fn may_qualify(&self, draft: &Draft, qualifier: Qualifier, start: usize, floor: usize) -> bool {
        match qualifier {
            // "7.36 g/t over 38 metres", "first refusal over at least a third"
            Qualifier::Bound(bound @ (Bound::AtLeast | Bound::AtMost)) => {
                let single = start + 1 == draft.first;
                !(single && start == floor && floor > 0 && bound == Bound::AtLeast)
                    && !(single && self.has(start, OVER) && self.is_span(draft, start))
                    && matches!(draft.bound, Bound::Exact | Bound::About)
            }
            // ", up 12 per cent" but not "was up" nor "lines up".
            Qualifier::Up | Qualifier::Down => start
                .checked_sub(1)
                .and_then(|at| self.token(at))
                .is_none_or(|before| {
                    let verb = self.has(start - 1, PHRASAL) || before.classes & AUXILIARY != 0;
                    start == floor
                        || before.kind != Kind::Word
                        || !verb
                            && (draft.dimension == Dimension::Percent || self.has(start - 1, AND))
                }),
            _ => true,
        }
    }

    /// Whether a word stands before the figure as a preposition: "sold over 15 years", "3 % over 18
    /// metres", "under two brands".
    fn is_span(&self, draft: &Draft, start: usize) -> bool {
        let before = start.checked_sub(1);
        match draft.dimension {
            Dimension::Duration => {
                let framed = before.is_some_and(|before| self.has(before, FRAME))
                    || self.has(draft.end, OF | LATER | FRAME);
                !framed
            }
            // A length to the decimal is one that was measured.
            Dimension::Length if draft.low.fract() != 0.0 && self.has(start, OVER) => true,
            Dimension::Length => before.is_some_and(|before| {
                self.token(before).is_some_and(|token| {
                    token.kind == Kind::Word
                        && !self.has(before, FRAME)
                        && !self.ends_phrase(before)
                }) && self.tokens[before.saturating_sub(GRADED)..before]
                    .iter()
                    .any(|token| token.kind == Kind::Number)
            }),
            Dimension::Count => draft.low <= SMALL && self.has(start, UNDER),
            _ => false,
        }
    }

    fn bound(&self, draft: &mut Draft, bound: Bound) {
        if matches!(draft.bound, Bound::Exact | Bound::About) {
            draft.bound = bound;
        }
    }

    /// Applies a qualifier; false when it does not belong to the figure.
    fn takes(&self, draft: &mut Draft, qualifier: Qualifier) -> bool {
        match qualifier {
            Qualifier::Bound(bound) => {
                if draft.dimension == Dimension::Rank {
                    return false;
                }
                self.bound(draft, bound);
                true
            }
            Qualifier::Part | Qualifier::Added => true,

            Qualifier::Up | Qualifier::Down => {
                let moves = !matches!(
                    draft.dimension,
                    Dimension::Count
                        | Dimension::Duration
                        | Dimension::Rank
                        | Dimension::Length
                        | Dimension::Area
                );
                if moves {
                    draft.direction = Some(qualifier);
                }
                moves
            }
            Qualifier::Between => draft.bound == Bound::Range,
            Qualifier::Rank => draft.dimension == Dimension::Rank,
            Qualifier::Minus => {
                if draft.low > 0.0 {
                    (draft.low, draft.high) = (-draft.high, -draft.low);
                }
                if draft.dimension == Dimension::Angle {
                    draft.dimension = Dimension::Temperature;
                }
                true
            }
        }
    }

    /// Whether a word behind the figure adds what follows to it and bounds nothing: "$5 plus $3",
    /// "$5 plus costs".
    fn adds(&self, draft: &Draft, end: usize) -> bool {
        let measured = matches!(
            draft.dimension,
            Dimension::Money | Dimension::Percent | Dimension::Price
        );
        end == draft.end + 1
            && (self.is_currency(end)
                || self.is_article(end)
                || self.token(end).is_some_and(|next| next.has(NUMERAL))
                || measured && self.is_phrase(end))
    }

    /// A range and a rank have their bounds.
    fn joins_behind(&self, draft: &Draft) -> bool {
        draft.bound != Bound::Range && draft.dimension != Dimension::Rank
    }
}
