//! Certificates: what was searched for a kind, what was found of it and what was refused, in words.

use crate::finding::Finding;
use crate::lang::kind::CertificateWords;
use crate::lang::{self, Counted, Pack};
use crate::reading::Reading;
use crate::span::Span;
use crate::vocabulary::{Form, Language, Status};

/// Quotations are cut behind the word that reaches so many bytes.
const LONGEST_QUOTE: usize = 160;

/// Most pieces of evidence that are quoted; the others are counted.
const MOST_QUOTES: usize = 6;

impl Reading {
    /// What was searched for a kind, what was found of it and what came near it, in a few sentences:
    /// `None` when the kind is not on the checklist. The facts behind the words are the
    /// [evidence](Finding::evidence), the [disclaimers](Finding::disclaimers) and the [near
    /// misses](Finding::near_misses) of the finding, and what was [searched](Finding::searched).
    ///
    /// ```
    /// let reading = unsaid::read("The miner said that it benefits from China's export controls on tungsten.");
    /// let certificate = reading.certificate("export_measures").unwrap();
    /// assert!(certificate.starts_with("Export measures: mentioned. Found: 'export controls"));
    /// assert!(certificate.contains("cues searched in 1 sentence"));
    ///
    /// for finding in reading.unsaid() {
    ///     println!("{}", reading.certificate(&finding.kind).unwrap_or_default());
    /// }
    /// ```
    #[must_use]
    pub fn certificate(&self, kind: &str) -> Option<String> {
        let finding = self.finding(kind)?;
        let pack = lang::pack(self.language.unwrap_or(Language::English));
        let mut writer = Writer {
            text: String::new(),
            reading: self,
            words: pack.certificate,
        };
        writer.write(finding, pack);
        Some(writer.text)
    }

    /// Why a kind is unknown: what is wrong with the text.
    pub(crate) fn why_unknown(&self, pack: &Pack) -> &'static str {
        let words = pack.summary;
        if self.language.is_some() {
            words.cut_off
        } else if self.text.contains(char::is_alphabetic) {
            words.foreign
        } else if self.text.contains(char::is_numeric) {
            words.wordless
        } else {
            words.empty
        }
    }
}

struct Writer<'r> {
    text: String,
    reading: &'r Reading,
    words: &'static CertificateWords,
}

impl Writer<'_> {
    fn write(&mut self, finding: &Finding, pack: &Pack) {
        let words = self.words;
        let name = self.reading.kind_name(&finding.kind);
        self.text = format!("{}: {}. ", capitalised(&name), finding.status);
        if finding.status == Status::Unknown {
            self.text.push_str(self.reading.why_unknown(pack));
            self.text.push(' ');
        }
        // The evidence of a kind that is disclaimed stands in the sentences that disclaim it.
        if finding.status != Status::Disclaimed {
            let spans = finding.evidence.iter().map(|evidence| evidence.span);
            self.quotes(words.found, spans);
        }
        for &form in Form::ALL {
            let disclaimers = finding.disclaimers.iter();
            let spans = disclaimers
                .filter(|disclaimer| disclaimer.form == form)
                .map(|disclaimer| disclaimer.span);
            let name = words.disclaimed(form, finding.said);
            self.quotes(&capitalised(&name), spans);
        }
        self.text.push_str(&format!(
            "{} {} {}; ",
            counted(&words.cues, finding.searched.cues),
            words.searched_in,
            counted(&words.sentences, finding.searched.sentences),
        ));
        if finding.near_misses.is_empty() {
            self.text.push_str(words.no_near_miss);
        } else {
            let count = counted(&words.near_misses, finding.near_misses.len());
            self.text.push_str(&count);
            let mut sign = ": ";
            for miss in &finding.near_misses {
                let note = format!(", {}", words.reason(miss.reason));
                self.quote(sign, miss.span, &note);
                sign = ", ";
            }
        }
        self.text.push('.');
    }

    /// "Found: 'a' (sentence 1), 'b' (sentence 3). "; nothing when there is nothing to quote.
    fn quotes(&mut self, name: &str, mut spans: impl Iterator<Item = Span>) {
        let Some(first) = spans.next() else { return };
        self.text.push_str(name);
        self.quote(": ", first, "");
        for span in spans.by_ref().take(MOST_QUOTES - 1) {
            self.quote(", ", span, "");
        }
        let rest = spans.count();
        if rest > 0 {
            self.text.push_str(", ");
            self.text.push_str(&counted(&self.words.more, rest));
        }
        self.text.push_str(". ");
    }

    /// A quotation with the number of its sentence and a note on it.
    fn quote(&mut self, sign: &str, span: Span, note: &str) {
        let quoted = self.reading.text.get(span.start..span.end).unwrap_or("");
        let sentences = &self.reading.sentences;
        let number = sentences.partition_point(|record| record.span.end <= span.start) + 1;
        let sentence = self.words.sentence.replacen("{}", &number.to_string(), 1);
        self.text
            .push_str(&format!("{sign}'{}' ({sentence}{note})", shortened(quoted)));
    }
}

fn counted(noun: &Counted, count: usize) -> String {
    noun.of(count).replacen("{}", &count.to_string(), 1)
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Words on one line, not too many.
fn shortened(text: &str) -> String {
    let mut short = String::new();
    for word in text.split_whitespace() {
        if short.len() + word.len() > LONGEST_QUOTE {
            short.push('…');
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}
