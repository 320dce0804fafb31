//! Sentences of damaged text: every visible character in one, and the same readings as of clean text.

#[path = "support/gold.rs"]
mod gold;
#[path = "support/promises.rs"]
mod promises;
#[path = "support/score.rs"]
mod score;

use std::path::Path;
use std::sync::LazyLock;

use gold::{Document, GoldSentence};
use promises::assert_holds;
use proptest::prelude::*;
use score::Scores;
use unsaid::{Error, Reader, Span, Tag};

static READER: LazyLock<Result<Reader, Error>> = LazyLock::new(|| Reader::builder().build());

/// The reader, or why there is none: to every test, not only to the first that asks.
fn reader() -> &'static Reader {
    READER.as_ref().unwrap_or_else(|error| panic!("{error}"))
}

static CORPUS: LazyLock<Vec<Document>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/announcements");
    gold::load(&folder).unwrap_or_else(|problems| panic!("{problems}"))
});

/// What damage looks like, for random places.
const DAMAGE: &[&str] = &[
    "\u{E42}",
    "\u{FFFD}",
    "?",
    "???",
    "\u{92}",
    "\u{93}",
    "\u{9D}",
    "â€™",
    "â€œ",
    "â€",
    "Â\u{A0}",
    "Ã©",
    "Ã¢â‚¬â„¢",
    "&amp;",
    "&#8217;",
    "&#x2014;",
    "&rdquo;",
    "&nbsp;",
    "&#0;",
    "&;",
    "&",
    "\r\n",
    "\r",
    "\n",
    "\n\n",
    "-\n",
    "-\r\n  ",
    "\u{AD}",
    "\u{AD}\n",
    "\u{200B}",
    "\u{2060}",
    "\u{FEFF}",
    "\u{A0}",
    "\u{2009}",
    "\u{2028}",
    "\u{2029}",
    "Ａ",
    "５",
    "\u{3000}",
    "ﬁ",
    "•",
    " ",
    "“",
    "”",
    "’",
    "—",
    "\t",
    "\0",
    "漢",
    "โล",
    "é",
    "\u{301}",
];

fn damaged_corpus() -> impl Strategy<Value = String> {
    let place = (any::<prop::sample::Index>(), prop::sample::select(DAMAGE));
    let places = prop::collection::vec(place, 0..40);
    let window = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    (window, places).prop_map(|((document, start), places)| {
        let text = &CORPUS[document.index(CORPUS.len())].text;
        let characters: Vec<char> = text.chars().collect();
        let start = start.index(characters.len());
        let mut pieces: Vec<String> = characters[start..]
            .iter()
            .take(900)
            .map(char::to_string)
            .collect();
        for (place, damage) in places {
            let place = place.index(pieces.len());
            pieces[place].push_str(damage);
        }
        pieces.concat()
    })
}

fn pieces_of_damage() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(DAMAGE).prop_map(str::to_owned),
        "[a-zA-Z]{1,12}",
        "[0-9]{1,4}",
        "[ .,;:()$%\"'-]",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn damaged_announcements_are_covered(text in damaged_corpus()) {
        assert_holds(&text, &reader().read(&text));
    }

    #[test]
    fn damage_alone_is_covered(text in pieces_of_damage()) {
        assert_holds(&text, &reader().read(&text));
    }

    #[test]
    fn any_text_is_covered(text in any::<String>()) {
        assert_holds(&text, &reader().read(&text));
    }
}

/// What a kind of damage puts for each character, given what stands before and behind it.
type Damage = fn(char, &Around) -> Option<String>;

struct Around<'t> {
    before: &'t str,
    after: &'t str,
}

impl Around<'_> {
    /// How many letters stand directly before and behind.
    fn letters(&self) -> (usize, usize) {
        let letter = |c: &char| c.is_ascii_alphabetic();
        (
            self.before.chars().rev().take_while(letter).count(),
            self.after.chars().take_while(letter).count(),
        )
    }
}

/// A document with every character damaged as `damage` says, its gold moved along.
fn damaged(document: &Document, damage: Damage) -> Document {
    let text = &document.text;
    let mut out = String::new();
    let mut starts = vec![0; text.len() + 1];
    let mut ends = vec![0; text.len() + 1];
    for (at, character) in text.char_indices() {
        let next = at + character.len_utf8();
        let around = Around {
            before: &text[..at],
            after: &text[next..],
        };
        starts[at] = out.len();
        match damage(character, &around) {
            Some(put) => out.push_str(&put),
            None => out.push(character),
        }
        ends[next] = out.len();
    }
    let moved = |span: Span| Span::new(starts[span.start], ends[span.end]);
    Document {
        id: document.id.clone(),
        genre: document.genre.clone(),
        sentences: document
            .sentences
            .iter()
            .map(|sentence| GoldSentence {
                span: moved(sentence.span),
                role: sentence.role,
                tags: sentence.tags.clone(),
                figures: sentence.figures.iter().copied().map(moved).collect(),
            })
            .collect(),
        kinds: std::collections::BTreeMap::new(),
        text: out,
    }
}

fn is_lost(character: char) -> bool {
    matches!(character, '‘' | '’' | '“' | '”' | '–' | '—')
}

fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

fn misread(character: char, decode: fn(u8) -> char) -> Option<String> {
    let mut buffer = [0; 4];
    (!character.is_ascii()).then(|| {
        character
            .encode_utf8(&mut buffer)
            .bytes()
            .map(decode)
            .collect()
    })
}

const KINDS: &[(&str, Damage)] = &[
    ("a foreign letter", |c, _| {
        is_lost(c).then(|| "\u{E42}".to_owned())
    }),
    ("the replacement character", |c, _| {
        is_lost(c).then(|| "\u{FFFD}".to_owned())
    }),
    ("the replacement character, one a byte", |c, _| {
        is_lost(c).then(|| "\u{FFFD}\u{FFFD}\u{FFFD}".to_owned())
    }),
    ("a question mark", |c, _| is_lost(c).then(|| "?".to_owned())),
    ("question marks, one a byte", |c, _| {
        is_lost(c).then(|| "???".to_owned())
    }),
    ("bytes of Windows as controls", |c, _| {
        let byte = (0x80..=0x9F).find(|byte| windows(*byte) == c)?;
        Some(char::from(byte).to_string())
    }),
    ("UTF-8 read as Windows", |c, _| misread(c, windows)),
    ("UTF-8 read as Latin-1", |c, _| misread(c, char::from)),
    ("UTF-8 read as Windows twice", |c, _| {
        let once = misread(c, windows)?;
        is_lost(c).then(|| {
            once.chars()
                .map(|c| misread(c, windows).unwrap_or(c.to_string()))
                .collect()
        })
    }),
    ("named entities", |c, _| {
        let name = match c {
            '&' => "amp",
            '"' => "quot",
            '<' => "lt",
            '>' => "gt",
            '’' => "rsquo",
            '‘' => "lsquo",
            '“' => "ldquo",
            '”' => "rdquo",
            '–' => "ndash",
            '—' => "mdash",
            '€' => "euro",
            '£' => "pound",
            '°' => "deg",
            'é' => "eacute",
            _ => return None,
        };
        Some(format!("&{name};"))
    }),
    ("numeric entities", |c, _| {
        (!c.is_ascii()).then(|| format!("&#{};", u32::from(c)))
    }),
    ("hexadecimal entities, escaped", |c, _| {
        (!c.is_ascii()).then(|| format!("&amp;#x{:X};", u32::from(c)))
    }),
    ("two characters a line end", |c, _| {
        (c == '\n').then(|| "\r\n".to_owned())
    }),
    ("returns as line ends", |c, _| {
        (c == '\n').then(|| "\r".to_owned())
    }),
    ("a byte order mark", |c, around| {
        around.before.is_empty().then(|| format!("\u{FEFF}{c}"))
    }),
    ("no-break and thin spaces", |c, around| {
        let space = ['\u{A0}', '\u{2009}', '\u{202F}'][around.before.len() % 3];
        let inner = around.after.starts_with(|c: char| c != ' ')
            && around.before.ends_with(|c: char| c.is_alphanumeric());
        (c == ' ' && inner).then(|| space.to_string())
    }),
    ("soft hyphens", |c, around| {
        let (before, after) = around.letters();
        (c.is_ascii_lowercase() && before >= 3 && after >= 3 && before % 3 == 0)
            .then(|| format!("{c}\u{AD}"))
    }),
    ("zero-width spaces", |c, around| {
        let (before, after) = around.letters();
        let mark = ['\u{200B}', '\u{2060}', '\u{200D}', '\u{FEFF}'][around.before.len() % 4];
        (c.is_ascii_alphabetic() && before % 4 == 1 && after > 0).then(|| format!("{c}{mark}"))
    }),
    ("full-width forms", |c, around| {
        let wide = char::from_u32(u32::from(c) + 0xFEE0)?;
        (c.is_ascii_graphic() && around.before.len() / 40 % 2 == 0).then(|| wide.to_string())
    }),
    ("a hyphen at a line end", |c, around| {
        // Lines of some 80 characters, each cut inside a word.
        let line = around.before.rsplit('\n').next().unwrap_or("");
        let (before, after) = around.letters();
        let cut = c.is_ascii_lowercase() && before == 3 && (3..12).contains(&after);
        let words = around.before.len() >= before
            && !around.before[..around.before.len() - before].ends_with(['-', '/', '.', '@']);
        let rest = around.after.split('\n').next().unwrap_or("");
        let prose = line.len() + rest.len() > 300 && !line.contains(['|', '\t']);
        let turn =
            line.len() / 80 > line.len().saturating_sub(before + 13) / 80 && line.len() % 80 < 12;
        (cut && words && prose && turn).then(|| format!("{c}-\n"))
    }),
];

#[test]
fn damage_changes_no_score() {
    let total = |damage: Option<Damage>| {
        let mut scores = Scores::default();
        for document in CORPUS.iter() {
            let kept: Damage = |_, _| None;
            let document = damaged(document, damage.unwrap_or(kept));
            scores.add(&score::score(&document, &reader().read(&document.text)));
        }
        scores
    };
    let clean = total(None);
    let mut problems = Vec::new();
    for (name, damage) in KINDS {
        let scores = total(Some(*damage));
        let mut compare = |what: &str, clean: f64, damaged: f64| {
            if damaged < clean - 0.01 {
                problems.push(format!("{name}: {what} {damaged:.4}, clean {clean:.4}"));
            }
        };
        compare("boundary", clean.boundary.f1(), scores.boundary.f1());
        compare("role", clean.role_accuracy(), scores.role_accuracy());
        compare(
            "figure spans",
            clean.figure_exact.f1(),
            scores.figure_exact.f1(),
        );
        for (tag, (clean, damaged)) in Tag::ALL.iter().zip(clean.tags.iter().zip(&scores.tags)) {
            compare(tag.as_str(), clean.f1(), damaged.f1());
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn clean_and_damaged_text_read_the_same() {
    let clean =
        "The company’s plant made 4,000 tonnes in 2020–2025. “We won’t stop,” she said — and left.";
    let tags = |text: &str| {
        reader()
            .read(text)
            .sentences()
            .map(|sentence| {
                sentence
                    .tags()
                    .iter()
                    .map(|tag| tag.rule.to_string())
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    let document = Document {
        id: String::new(),
        genre: String::new(),
        text: clean.to_owned(),
        sentences: Vec::new(),
        kinds: std::collections::BTreeMap::new(),
    };
    for (name, damage) in KINDS {
        assert_eq!(
            tags(clean),
            tags(&damaged(&document, *damage).text),
            "{name}"
        );
    }
}

#[test]
fn spans_cover_the_whole_damage() {
    let text = "It cost â‚¬5 million and took 2&ndash;3 weeks; pro\u{AD}duction fell 5&#37;.";
    let reading = reader().read(text);
    let figures: Vec<&str> = reading
        .sentences()
        .flat_map(|sentence| sentence.figures())
        .map(|figure| {
            assert_eq!(figure.text, text[figure.span]);
            &text[figure.span]
        })
        .collect();
    assert_eq!(figures, ["â‚¬5 million", "2&ndash;3 weeks", "5&#37;"]);
}
