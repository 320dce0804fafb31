//! Sequences of characters that stand for one: bytes decoded in the wrong encoding, and entities.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, MatchKind, StartKind};
use once_cell::sync::Lazy;

/// What the bytes 0x80 to 0x9F stand for in the encoding of Windows; five stand for nothing.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// Characters beyond Latin-1 whose bytes are looked for decoded wrongly.
const CHARACTERS: &str = "‘’‚“”„–—―‐‑…•′″‹›€™−≥≤≈‰†‡■●▪►✓ŒœŠšŽžŸŁłŚśĆćČčĘęĄąŻżŹźŃńĞğİıŞşŐőŰűŘřĚě\
    \u{200B}\u{200C}\u{200D}\u{200E}\u{2009}\u{200A}\u{2002}\u{2003}\u{202F}\u{2060}\u{FEFF}\u{FFFD}";

/// Sequences of other encodings, and of characters whose last byte was dropped.
const SPELLED: &[(&str, &str)] = &[
    ("‚Äô", "’"),
    ("‚Äò", "‘"),
    ("‚Äú", "“"),
    ("‚Äù", "”"),
    ("‚Äì", "–"),
    ("‚Äî", "—"),
    ("‚Ä¶", "…"),
    ("‚Ä¢", "•"),
    ("ΓÇÖ", "’"),
    ("ΓÇÿ", "‘"),
    ("ΓÇ£", "“"),
    ("ΓÇ¥", "”"),
    ("ΓÇô", "–"),
    ("ΓÇö", "—"),
    ("ΓÇª", "…"),
    ("ΓÇó", "•"),
    ("вЂ™", "’"),
    ("вЂ˜", "‘"),
    ("вЂњ", "“"),
    ("вЂќ", "”"),
    ("вЂ“", "–"),
    ("вЂ”", "—"),
    ("вЂ¦", "…"),
    ("вЂў", "•"),
    ("â€\"", "—"),
    ("â€?", "”"),
    ("â€", "”"),
    ("Â ", " "),
];

/// Named entities.
const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("shy", ""),
    ("zwnj", ""),
    ("zwj", ""),
    ("lrm", ""),
    ("rlm", ""),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hyphen", "-"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("dollar", "$"),
    ("curren", "¤"),
    ("sect", "§"),
    ("para", "¶"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("deg", "°"),
    ("micro", "µ"),
    ("plusmn", "±"),
    ("times", "×"),
    ("divide", "÷"),
    ("minus", "−"),
    ("percnt", "%"),
    ("permil", "‰"),
    ("ge", "≥"),
    ("le", "≤"),
    ("asymp", "≈"),
    ("sup1", "¹"),
    ("sup2", "²"),
    ("sup3", "³"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("frac34", "¾"),
    ("prime", "′"),
    ("Prime", "″"),
    ("num", "#"),
    ("lpar", "("),
    ("rpar", ")"),
    ("comma", ","),
    ("period", "."),
    ("colon", ":"),
    ("excl", "!"),
    ("quest", "?"),
    ("iexcl", "¡"),
    ("iquest", "¿"),
    ("ordf", "ª"),
    ("ordm", "º"),
    ("szlig", "ß"),
    ("AElig", "Æ"),
    ("aelig", "æ"),
    ("OElig", "Œ"),
    ("oelig", "œ"),
    ("Oslash", "Ø"),
    ("oslash", "ø"),
    ("Aring", "Å"),
    ("aring", "å"),
    ("ETH", "Ð"),
    ("eth", "ð"),
    ("THORN", "Þ"),
    ("thorn", "þ"),
    ("Ccedil", "Ç"),
    ("ccedil", "ç"),
    ("Ntilde", "Ñ"),
    ("ntilde", "ñ"),
    ("Atilde", "Ã"),
    ("atilde", "ã"),
    ("Otilde", "Õ"),
    ("otilde", "õ"),
    ("Agrave", "À"),
    ("agrave", "à"),
    ("Aacute", "Á"),
    ("aacute", "á"),
    ("Acirc", "Â"),
    ("acirc", "â"),
    ("Auml", "Ä"),
    ("auml", "ä"),
    ("Egrave", "È"),
    ("egrave", "è"),
    ("Eacute", "É"),
    ("eacute", "é"),
    ("Ecirc", "Ê"),
    ("ecirc", "ê"),
    ("Euml", "Ë"),
    ("euml", "ë"),
    ("Igrave", "Ì"),
    ("igrave", "ì"),
    ("Iacute", "Í"),
    ("iacute", "í"),
    ("Icirc", "Î"),
    ("icirc", "î"),
    ("Iuml", "Ï"),
    ("iuml", "ï"),
    ("Ograve", "Ò"),
    ("ograve", "ò"),
    ("Oacute", "Ó"),
    ("oacute", "ó"),
    ("Ocirc", "Ô"),
    ("ocirc", "ô"),
    ("Ouml", "Ö"),
    ("ouml", "ö"),
    ("Ugrave", "Ù"),
    ("ugrave", "ù"),
    ("Uacute", "Ú"),
    ("uacute", "ú"),
    ("Ucirc", "Û"),
    ("ucirc", "û"),
    ("Uuml", "Ü"),
    ("uuml", "ü"),
    ("Yacute", "Ý"),
    ("yacute", "ý"),
    ("yuml", "ÿ"),
    ("Scaron", "Š"),
    ("scaron", "š"),
    ("alpha", "α"),
    ("beta", "β"),
    ("gamma", "γ"),
    ("delta", "δ"),
    ("mu", "μ"),
    ("Delta", "Δ"),
    ("Omega", "Ω"),
];

/// Every sequence, in one automaton, and what each stands for.
struct Sequences {
    automaton: AhoCorasick,
    meant: Vec<String>,
}

static SEQUENCES: Lazy<Option<Sequences>> = Lazy::new(|| {
    let mut meant: BTreeMap<String, String> = BTreeMap::new();
    let latin = ('\u{A0}'..='\u{FF}').map(|character| (character, false));
    for (character, typographic) in
        latin.chain(CHARACTERS.chars().map(|character| (character, true)))
    {
        for once in misread(&character.to_string()) {
            if typographic {
                for twice in misread(&once) {
                    meant.insert(twice, shown(character));
                }
            }
            meant.insert(once, shown(character));
        }
    }
    for (sequence, character) in SPELLED {
        meant.insert((*sequence).to_owned(), (*character).to_owned());
    }
    for (name, character) in ENTITIES {
        for escape in ["&", "&amp;", "&amp;amp;"] {
            meant.insert(format!("{escape}{name};"), (*character).to_owned());
        }
    }
    // It is built where the first text needs it and asked seldom: what is built fastest serves best.
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .start_kind(StartKind::Anchored)
        .kind(Some(AhoCorasickKind::NoncontiguousNFA))
        .prefilter(false)
        .build(meant.keys())
        .ok()?;
    let meant = meant.into_values().collect();
    Some(Sequences { automaton, meant })
});

/// The bytes of `text` decoded as Windows, and as Latin-1.
fn misread(text: &str) -> [String; 2] {
    let windows = text.bytes().map(|byte| match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    });
    [windows.collect(), text.bytes().map(char::from).collect()]
}

/// What is put for a character: a space for spaces, nothing for what shows nothing.
fn shown(character: char) -> String {
    match character {
        '\u{AD}' | '\u{200B}'..='\u{200E}' | '\u{2060}' | '\u{FEFF}' => String::new(),
        _ if character.is_whitespace() => String::from(' '),
        _ => String::from(character),
    }
}

/// Whether a sequence may begin with the character.
pub(super) fn may_begin(character: char) -> bool {
    matches!(
        character,
        '&' | 'Â' | 'Ã' | 'â' | 'Ä' | 'Å' | 'Æ' | 'Ë' | 'ï' | '‚' | 'Γ' | 'в'
    )
}

/// Length and meaning of the longest sequence that begins at `at`.
pub(super) fn find(text: &str, at: usize) -> Option<(usize, &'static str)> {
    let sequences = SEQUENCES.as_ref()?;
    let input = Input::new(text).range(at..).anchored(Anchored::Yes);
    let found = sequences.automaton.find(input)?;
    let meant = sequences.meant.get(found.pattern().as_usize())?;
    // "Ã”" is the end of a word and a quotation as often as one letter.
    let capital = meant.chars().all(char::is_uppercase);
    let word = text.get(found.end()..)?.starts_with(char::is_alphabetic);
    let entity = text[at..].starts_with('&');
    (entity || !capital || word).then_some((found.len(), meant.as_str()))
}

/// Length and meaning of a numeric entity ("&#8217;", "&#x2019;") at `at`.
pub(super) fn numeric(text: &str, at: usize) -> Option<(usize, char)> {
    let rest = text.get(at..)?;
    let mut from = 1;
    while rest.get(from..)?.starts_with("amp;") && from < 10 {
        from += 4;
    }
    let digits = rest.get(from..)?.strip_prefix('#')?;
    let hex = digits.strip_prefix(['x', 'X']);
    let (digits, radix) = hex.map_or((digits, 10), |digits| (digits, 16));
    let count = digits
        .bytes()
        .take(8)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    digits.get(count..)?.strip_prefix(';')?;
    let code = u32::from_str_radix(digits.get(..count)?, radix).ok()?;
    let character = char::from_u32(code)?;
    let length = rest.len() - digits.len() + count + 1;
    Some((length, windows(character).unwrap_or(character)))
}

/// What a control character stands for when it is a byte of the encoding of Windows.
pub(super) fn windows(character: char) -> Option<char> {
    let index = (character as usize).checked_sub(0x80)?;
    WINDOWS
        .get(index)
        .copied()
        .filter(|meant| *meant != character)
}
