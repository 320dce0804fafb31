//! Single characters that stand where a quote, an apostrophe or a dash was lost, decided by context.

use crate::text::word::Vocabulary;

/// How far around a stray character its context is looked for, in characters.
const CONTEXT: usize = 24;

/// How far behind an opening quote its closing one may stand, in bytes.
const QUOTATION: usize = 1200;

/// How far behind an opening quote the closing one of a phrase may stand, in bytes.
const PHRASE: usize = 60;

/// Most strays that stand for one character: those of its bytes.
const RUN: usize = 3;

/// What was lost, and where it ends in the input.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lost {
    pub end: usize,
    pub meant: &'static str,
}

/// Decides stray characters, in the order of the text.
#[derive(Debug)]
pub(super) struct Strays<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    /// Where the last quotation that is still open began.
    open: Option<usize>,
    /// Whether question marks stand for lost characters in this text; not asked before the first.
    questions: Option<bool>,
}

/// Whether a character can be a stray one: the sign for an undecodable byte, or a letter that the
/// first byte of a quote or dash is in some encoding.
pub(super) fn may_be(character: char) -> bool {
    matches!(character, '\u{FFFD}' | 'â' | 'в' | '\u{590}'..='\u{6FF}' | '\u{900}'..='\u{EFF}')
}

impl<'a> Strays<'a> {
    pub(super) fn new(text: &'a str, vocabulary: &'a Vocabulary) -> Strays<'a> {
        Strays {
            text,
            vocabulary,
            open: None,
            questions: None,
        }
    }

    /// What the stray character at `at` stands for, when it is one.
    pub(super) fn decide(&mut self, at: usize, stray: char) -> Option<Lost> {
        let width = stray.len_utf8();
        let letter = stray.is_alphabetic();
        if letter && !self.is_alone(at, stray) {
            return None;
        }
        let mut end = at + width;
        if !letter {
            let run = self.text[end..].chars().take_while(|next| *next == stray);
            end += run.take(RUN - 1).count() * width;
        }
        let around = Around::new(self.text, at, end, stray);
        let (before, after) = (around.before, around.after);
        if letter && stray == 'â' {
            // A letter of living languages: only where it cannot be part of a word.
            let word = before.is_some_and(char::is_alphabetic);
            let begins = after.is_some_and(char::is_uppercase);
            let ends = after.is_none_or(|after| !after.is_alphanumeric());
            let apart = !word && (begins || ends) || word && self.is_elided(at, end);
            if !apart {
                return None;
            }
        }
        let meant = self.meaning(at, end, &around)?;
        Some(Lost { end, meant })
    }

    /// What the question marks at `at` stand for, when they are no question; some of them may be
    /// one.
    pub(super) fn questions(&mut self, at: usize) -> Option<(usize, &'static str)> {
        let rest = self.text.get(at..)?;
        let run = rest
            .bytes()
            .take(RUN + 2)
            .take_while(|byte| *byte == b'?')
            .count();
        let end = at + run;
        let after = rest.as_bytes().get(run).copied().unwrap_or(b' ');
        let before = at
            .checked_sub(1)
            .map_or(b' ', |at| self.text.as_bytes()[at]);
        // A question: by far the most frequent.
        let plain = before.is_ascii_alphanumeric() && after.is_ascii_whitespace() && run == 1;
        if run > RUN + 1 || plain && self.questions == Some(false) {
            return None;
        }
        let damaged = match self.questions {
            Some(damaged) => damaged,
            None => {
                let damaged = self.is_evidence_anywhere();
                self.questions = Some(damaged);
                damaged
            }
        };
        if !damaged {
            return None;
        }
        let around = Around::new(self.text, at, end, '?');
        if self.is_evidence(at, end) {
            return self.meaning(at, end, &around).map(|meant| (end, meant));
        }
        let word = around.before.is_some_and(char::is_alphanumeric);
        let blank = around.after.is_none_or(char::is_whitespace);
        let apart = around.before.is_none_or(char::is_whitespace);
        if apart && blank && run != 2 {
            return self.meaning(at, end, &around).map(|meant| (end, meant));
        }
        if word && blank {
            let small = self.text[end..].trim_start_matches([' ', '\n', '\r']);
            let small =
                small.starts_with(char::is_lowercase) && !self.text[end..].starts_with("\n\n");
            let short = self.open.is_some_and(|open| at - open < PHRASE);
            return match run {
                1 if small && self.is_open(at) || short => {
                    self.close("”").map(|meant| (end, meant))
                }
                1 if small && around.before == Some('s') => Some((end, "’")),
                // A question that ends a quotation.
                2 | 4 if self.is_open(at) => self.close("?”").map(|meant| (end, meant)),
                3 => self.meaning(at, end, &around).map(|meant| (end, meant)),
                _ => None,
            };
        }
        if word
            && around
                .after
                .is_some_and(|after| matches!(after, ',' | '.' | ';' | ':' | ')'))
            && self.is_open(at)
        {
            return self.close("”").map(|meant| (end, meant));
        }
        if word && run != 2 && around.after.is_some_and(char::is_lowercase) && !self.in_address(at)
        {
            return Some((end, "—"));
        }
        let stop = around
            .before
            .is_some_and(|before| matches!(before, '.' | ',' | '!' | '%' | ')'));
        if stop && blank && run != 2 && (self.is_open(at) || around.before == Some(',')) {
            return self.close("”").map(|meant| (end, meant));
        }
        None
    }

    /// Whether the letters around a foreign letter are Latin ones.
    fn is_alone(&self, at: usize, stray: char) -> bool {
        let nearest = |found: Option<char>| found.is_none_or(is_latin);
        let end = at + stray.len_utf8();
        let letter = |character: &char| *character != stray && character.is_alphabetic();
        let before = self.text[..at].chars().rev().take(CONTEXT).find(letter);
        let after = self.text[end..].chars().take(CONTEXT).find(letter);
        let touching =
            |found: Option<char>| found.is_none_or(|found| found != stray || stray == '\u{E42}');
        (before.is_some() || after.is_some())
            && nearest(before)
            && nearest(after)
            && touching(self.text[..at].chars().next_back())
            && touching(self.text[end..].chars().next())
    }

    fn is_open(&self, at: usize) -> bool {
        self.open.is_some_and(|open| at - open < QUOTATION)
    }

    /// Whether the characters before `at` look like the beginning of a web address.
    fn in_address(&self, at: usize) -> bool {
        let back = self.text[..at].chars().rev().take(CONTEXT);
        back.take_while(|character| !character.is_whitespace())
            .any(|character| matches!(character, '/' | '.' | '='))
    }

    fn open(&mut self, at: usize) -> Option<&'static str> {
        self.open = Some(at);
        Some("“")
    }

    fn close(&mut self, meant: &'static str) -> Option<&'static str> {
        self.open = None;
        Some(meant)
    }

    /// What stands between `before` and `after`.
    fn meaning(&mut self, at: usize, end: usize, around: &Around) -> Option<&'static str> {
        let blank = |character: Option<char>| character.is_none_or(char::is_whitespace);
        let line = |character: Option<char>| character.is_none_or(|c| matches!(c, '\n' | '\r'));
        let (before, after) = (around.before, around.after);
        let text = self.text;
        match (before, after) {
            _ if blank(before) && blank(after) => match (line(before), line(after)) {
                (true, true) => None,
                (true, false) => Some("•"),
                _ => Some("–"),
            },
            (_, Some(after))
                if blank(before) || matches!(before, Some('(' | '[' | '—' | '–' | '“')) =>
            {
                let decade = after.is_ascii_digit() && is_decade(&text[end..]);
                match after {
                    ',' | '.' | ';' | ':' | ')' | ']' => self.close("”"),
                    _ if decade => Some("’"),
                    _ => self.open(at),
                }
            }
            (Some(before), Some(after)) if before.is_ascii_digit() && after.is_ascii_digit() => {
                Some("–")
            }
            (Some(before), Some('C' | 'F')) if before.is_ascii_digit() => Some("°"),
            (Some(before), Some(after)) if before.is_alphanumeric() && after.is_alphanumeric() => {
                if self.is_elided(at, end) || is_prefixed(&text[..at], after) {
                    return Some("’");
                }
                // An accented letter or a dash: the dash stands between whole words.
                let accented = text[at..end].starts_with('\u{FFFD}')
                    && before.is_alphabetic()
                    && (letters_before(text, at) < 3 || letters_after(text, end) < 3);
                (!accented).then_some("—")
            }
            (Some(before), _)
                if before.is_alphanumeric() && (blank(after) || is_closing(after)) =>
            {
                match self.is_open(at) {
                    true => self.close("”"),
                    false => Some("’"),
                }
            }
            (Some(before), Some(after))
                if matches!(before, '.' | '!' | '?' | ',' | ';' | ':')
                    && after.is_alphanumeric() =>
            {
                match self.is_open(at) {
                    true => self.close("”"),
                    false => self.open(at),
                }
            }
            (_, after) if blank(after) || is_closing(after) => self.close("”"),
            (_, Some(after)) if after.is_alphanumeric() => Some("—"),
            _ => Some("—"),
        }
    }

    /// Whether an apostrophe stands there: before a clitic, or inside a contraction.
    fn is_elided(&self, at: usize, end: usize) -> bool {
        let length = letters_after(self.text, end);
        let Some(right) = self.text.get(end..end + length) else {
            return false;
        };
        let ends = !self.text[end + length..].starts_with(['=', '&', '/', '_']);
        let decade = self.text[..at].ends_with(|c: char| c.is_ascii_digit());
        ends && right.is_ascii()
            && (self
                .vocabulary
                .clitic(right.as_bytes())
                .is_some_and(|_| !decade || right.len() == 1)
                || self.vocabulary.is_contraction(&self.text[..at], right))
    }

    /// Whether any question mark of the text can only be a lost character.
    fn is_evidence_anywhere(&self) -> bool {
        let mut end = 0;
        while let Some(found) = self.text[end..].find('?') {
            let at = end + found;
            let run = self.text[at..]
                .bytes()
                .take_while(|byte| *byte == b'?')
                .count();
            end = at + run;
            if run <= RUN && self.is_evidence(at, end) {
                return true;
            }
        }
        false
    }

    /// Whether the question marks can only stand for a lost character.
    fn is_evidence(&self, at: usize, end: usize) -> bool {
        let before = self.text[..at].chars().next_back();
        let mut behind = self.text[end..].chars();
        let (after, next) = (behind.next(), behind.next());
        let blank = before.is_none_or(|before| before.is_whitespace() || before == '(');
        match (before, after) {
            (_, Some(after)) if blank && after.is_alphabetic() => true,
            (_, Some(after)) if blank && matches!(after, '$' | '£' | '€') => true,
            (_, Some(' ')) if blank && before == Some(' ') => {
                next.is_some_and(char::is_alphanumeric)
            }
            (Some(before), Some(after)) if before.is_ascii_digit() => after.is_ascii_digit(),
            (Some(before), Some(after)) if before.is_alphabetic() && after.is_alphabetic() => {
                self.is_elided(at, end)
            }
            _ => false,
        }
    }
}

/// What stands around a stray character, other strays aside.
#[derive(Debug)]
struct Around {
    before: Option<char>,
    after: Option<char>,
}

impl Around {
    fn new(text: &str, at: usize, end: usize, stray: char) -> Around {
        let other = |character: &char| {
            *character != stray
                && !matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}')
        };
        // A run that was cut into strays of one character each: each looks past the others.
        Around {
            before: text[..at].chars().rev().take(CONTEXT).find(other),
            after: text[end..].chars().take(CONTEXT).find(other),
        }
    }
}

fn is_latin(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, 'À'..='ɏ')
}

fn is_closing(character: Option<char>) -> bool {
    character.is_some_and(|character| {
        matches!(
            character,
            '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '”' | '’' | '"' | '\'' | '…'
        )
    })
}

/// "90s" and the like.
fn is_decade(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() > 2 && bytes[0].is_ascii_digit() && bytes[1] == b'0' && bytes[2] == b's'
}

/// Whether the text ends with a prefix of names that an apostrophe follows: one capital.
fn is_prefixed(text: &str, after: char) -> bool {
    let mut back = text.chars().rev();
    let capital = back.next().is_some_and(char::is_uppercase);
    after.is_uppercase() && capital && back.next().is_none_or(|before| !before.is_alphanumeric())
}

fn letters_before(text: &str, at: usize) -> usize {
    let letters = text[..at].chars().rev().take(CONTEXT);
    letters.take_while(|letter| letter.is_alphabetic()).count()
}

/// Length in bytes of the letters at `start`.
fn letters_after(text: &str, start: usize) -> usize {
    let letters = text[start..].chars().take(CONTEXT);
    letters
        .take_while(|letter| letter.is_alphabetic())
        .map(char::len_utf8)
        .sum()
}
