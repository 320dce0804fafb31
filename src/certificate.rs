//! Certificates of absence: what was searched for a kind, and what was refused, in words.

use crate::lang;
use crate::reading::Reading;
use crate::vocabulary::Language;

impl Reading {
    /// What was searched for a kind and what came near it, as a sentence or two: `None` when the kind
    /// is not on the checklist. The facts behind the words are [`Finding::searched`] and
    /// [`Finding::near_misses`].
    ///
    /// ```
    /// let reading = unsaid::read("The miner said that China's export controls had lifted prices for its tungsten.");
    /// let certificate = reading.certificate("export_measures").unwrap();
    /// assert!(certificate.starts_with("Export measures: mentioned."));
    /// assert!(certificate.contains("cues searched in 1 sentence"));
    ///
    /// for finding in reading.unsaid() {
    ///     println!("{}", reading.certificate(&finding.kind).unwrap_or_default());
    /// }
    /// ```
    ///
    /// [`Finding::searched`]: crate::Finding::searched
    /// [`Finding::near_misses`]: crate::Finding::near_misses
    #[must_use]
    pub fn certificate(&self, kind: &str) -> Option<String> {
        let finding = self.finding(kind)?;
        let words = lang::pack(self.language.unwrap_or(Language::English)).certificate;
        let name = finding.kind.replace('_', " ");
        let mut letters = name.chars();
        let name: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .chain(letters)
            .collect();
        let counted = |count: usize, (one, many): (&str, &str)| {
            let noun = if count == 1 { one } else { many };
            format!("{count} {noun}")
        };
        let mut text = format!(
            "{name}: {}. {} {} {}; ",
            finding.status,
            counted(finding.searched.cues, words.cues),
            words.searched_in,
            counted(finding.searched.sentences, words.sentences),
        );
        if finding.near_misses.is_empty() {
            text.push_str(words.no_near_miss);
        } else {
            text.push_str(&counted(finding.near_misses.len(), words.near_misses));
            let mut sign = ": ";
            for miss in &finding.near_misses {
                let reason = words
                    .reasons
                    .iter()
                    .find(|(known, _)| *known == miss.reason)
                    .map_or("", |&(_, reason)| reason);
                let quoted = self.text.get(miss.span.start..miss.span.end).unwrap_or("");
                let quoted: Vec<&str> = quoted.split_whitespace().collect();
                text.push_str(&format!("{sign}'{}' ({reason})", quoted.join(" ")));
                sign = ", ";
            }
        }
        text.push('.');
        Some(text)
    }
}
