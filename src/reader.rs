//! [`Reader`]: runs the stages, and is the only file that knows them all.

mod batch;
mod context;
mod cover;

pub use context::Context;

use std::fmt;

use crate::assertion::{Dates, Scopes};
use crate::checklist::{self, Checklist, Kind};
use crate::claim::{Absence, Claim, Finder, Kinds, Scene};
use crate::cue::{Cue, Hits, Lexicon, LexiconBuilder};
use crate::error::Error;
use crate::figure::FigureReader;
use crate::finding;
use crate::lang::{self, class};
use crate::language::Judge;
use crate::reader::batch::Batch;
use crate::reading::{Names, Reading, Record};
use crate::role::Roles;
use crate::span::Span;
use crate::summary::Summarizer;
use crate::tag::{self, Explanation, Tagger};
use crate::text::{block, repair, sentence, word};
use crate::vocabulary::{Language, Newness, Role, Source, Stage};

/// Reads announcements. Built once, shared by reference between threads.
///
/// Building one compiles the language pack: some tens of milliseconds, and 10 MB of memory. A clone copies
/// them; share a reader by reference or in an `Arc` instead.
#[derive(Clone)]
pub struct Reader {
    lexicon: Lexicon,
    figures: FigureReader,
    checklist: Checklist,
    kinds: Kinds,
    summarizer: Summarizer,
    /// What the kinds are called that the pack doesn't know by that name, by id.
    names: Names,
}

/// Builds a [`Reader`].
#[derive(Clone, Debug)]
pub struct Builder {
    language: Language,
    checklist: Option<Checklist>,
    cues: Vec<Cue>,
}

/// What the stages that go through a text find in it.
struct Found {
    sentences: Vec<Record>,
    claims: Vec<Claim>,
    judge: Judge,
    /// Whether it comments on somebody else's announcement.
    commentary: bool,
}

/// Words of a block that there is room for from the beginning.
const TOKENS: usize = 256;

/// Tags of a sentence that has many.
const TAGS: usize = 8;

/// Bytes of a short sentence, to make room for the sentences of a text.
const SENTENCE: usize = 80;

/// Bytes for each claim of a text that makes many.
const CLAIM: usize = 64;

impl Default for Builder {
    /// English, the default checklist, and no cues beside those of the pack.
    fn default() -> Builder {
        Builder {
            language: Language::English,
            checklist: None,
            cues: Vec::new(),
        }
    }
}

impl fmt::Debug for Reader {
    /// What it looks for, without the compiled pack.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("language", &self.lexicon.pack.language)
            .field("kinds", &self.kinds.ids)
            .field("rules", &self.lexicon.rules())
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// The kinds to look for; the default checklist when not called.
    #[must_use]
    pub fn checklist(mut self, checklist: Checklist) -> Builder {
        self.checklist = Some(checklist);
        self
    }

    /// Adds a cue to those of the language pack.
    #[must_use]
    pub fn cue(mut self, cue: Cue) -> Builder {
        self.cues.push(cue);
        self
    }

    /// The language of the texts.
    #[must_use]
    pub fn language(mut self, language: Language) -> Builder {
        self.language = language;
        self
    }

    /// The reader.
    ///
    /// # Errors
    ///
    /// When a kind or a cue is invalid: an id that stands twice, a phrase that is empty or can never
    /// match, a kind without phrases; or when the checklist has no kinds. The message names it.
    pub fn build(self) -> Result<Reader, Error> {
        let mut lexicon = LexiconBuilder::new(lang::pack(self.language))?;
        for cue in &self.cues {
            cue.add_to(&mut lexicon)?;
        }
        let checklist = match self.checklist {
            Some(checklist) => checklist,
            None => Checklist::named(checklist::DEFAULT)?,
        };
        let kinds = Kinds::new(&checklist, &mut lexicon)?;
        let figures = FigureReader::new(&mut lexicon)?;
        let summarizer = Summarizer::new(&checklist.kinds, lexicon.pack());
        let own = |kind: &&Kind| lexicon.pack().name(&kind.id) != Some(&*kind.name);
        let names = checklist.kinds.iter().filter(own);
        let names = names.map(|kind| (kind.id.clone(), kind.name.clone()));
        Ok(Reader {
            names: names.collect(),
            lexicon: lexicon.build(),
            figures,
            summarizer,
            checklist,
            kinds,
        })
    }
}

impl Reader {
    /// Starts a reader of one's own.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The kinds the reader looks for.
    #[must_use]
    pub fn checklist(&self) -> &Checklist {
        &self.checklist
    }

    /// Reads bytes that should be UTF-8.
    ///
    /// # Errors
    ///
    /// When they are not; the error gives the offset of the first invalid byte.
    pub fn read_bytes(&self, bytes: &[u8]) -> Result<Reading, Error> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(self.read(text)),
            Err(error) => Err(Error::utf8(error.valid_up_to())),
        }
    }

    /// Reads a text. Never fails; the time is linear in the length of the text.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        self.read_with(text, &Context::default())
    }

    /// Reads a text of which something is known: whose it is, when it was issued, of what sort.
    #[must_use]
    pub fn read_with(&self, text: &str, context: &Context) -> Reading {
        self.run(text, context, Tagger::default(), &mut Vec::new())
    }

    /// Why each sentence of a text has the tags directive, capability and framing, or has them not:
    /// for every sentence that can have tags and each of the three the parts of the sum that decides,
    /// in text order. A figure is its own explanation.
    ///
    /// ```
    /// let reader = unsaid::Reader::builder().build()?;
    /// let explanations = reader.explain("The minister called for closer work with universities.");
    /// let directive = explanations.iter().find(|one| one.tag == unsaid::Tag::Directive);
    /// let parts = &directive.expect("a sentence has one for each tag").parts;
    /// assert!(parts.iter().any(|part| part.rule.as_deref() == Some("en.directive.call-for")));
    /// # Ok::<(), unsaid::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, text: &str) -> Vec<Explanation> {
        let mut explanations = Vec::new();
        self.run(
            text,
            &Context::default(),
            Tagger::explaining(),
            &mut explanations,
        );
        explanations
    }

    /// Every stage in order; what the tagger explains goes to `explanations`.
    fn run(
        &self,
        text: &str,
        context: &Context,
        tagger: Tagger,
        explanations: &mut Vec<Explanation>,
    ) -> Reading {
        let Found {
            mut sentences,
            mut claims,
            judge,
            commentary,
        } = self.search(text, context, tagger, explanations);
        cover::cover(text, &mut sentences, &mut claims);
        let spans: Vec<Span> = sentences.iter().map(|record| record.span).collect();
        let findings = finding::findings(
            &mut claims,
            &self.kinds,
            &self.lexicon,
            &spans,
            &finding::Terms {
                judged: judge.is_language(),
                complete: judge.is_complete(),
                release: context.source == Some(Source::Release),
                article: context.source == Some(Source::Article),
                commentary,
            },
        );
        // What is not kept is gone before the text is copied.
        drop((claims, spans));
        sentences.shrink_to_fit();
        let mut reading = Reading {
            language: judge.is_language().then_some(self.lexicon.pack.language),
            text: text.to_owned(),
            sentences,
            findings,
            names: self.names.clone(),
            summary: String::new(),
        };
        reading.summary = self.summarizer.summary(&reading);
        reading
    }

    /// The stages that go through the text. Their buffers, which take more than a short text does, are gone
    /// when what they found is weighed and copied.
    fn search(
        &self,
        text: &str,
        context: &Context,
        mut tagger: Tagger,
        explanations: &mut Vec<Explanation>,
    ) -> Found {
        let vocabulary = &self.lexicon.vocabulary;
        let repaired = repair::repair(text, vocabulary);
        let clean = repaired.text();
        let mut scopes = Scopes::default();
        let mut finder = Finder::default();
        let mut dates = Dates::new(context.date, self.lexicon.pack);
        let mut judge = Judge::default();
        let mut claims = Vec::with_capacity(text.len() / CLAIM);
        let mut tags = Vec::with_capacity(TAGS);
        let mut sentences = Vec::with_capacity(text.len() / SENTENCE);
        let blocks = block::blocks(clean, self.lexicon.pack, vocabulary);
        let mut roles = Roles::new(&blocks);
        let mut blocks = blocks.into_iter().peekable();
        let mut batch = Batch::new(clean);
        while self.take(clean, &mut blocks, &mut roles, &mut batch) {
            self.measure(clean, &mut batch);
            let before = sentences.len();
            for seen in &batch.sentences {
                let tokens = &batch.tokens[seen.tokens.clone()];
                let figures = &batch.figures[seen.figures.clone()];
                let (hits, outline) = (batch.hits.of(seen.hits), &seen.outline);
                let heading = seen.role == Role::Heading;
                scopes.read(tokens, hits.triggers(), heading, &self.lexicon);
                let leaning = self.lexicon.leaning(tokens);
                let scene = tag::Scene {
                    text: clean,
                    tokens,
                    outline,
                    hits,
                    figures,
                    scopes: &scopes,
                    role: seen.role,
                    layout: seen.layout,
                    lexicon: &self.lexicon,
                    leaning: &leaning,
                };
                tagger.next(&scene, &mut tags);
                if outline.classes & class::MONTH != 0 {
                    dates.learn(clean, tokens);
                }
                judge.add(tokens, outline, seen.role, seen.layout);
                let scene = Scene {
                    text: clean,
                    tokens,
                    outline,
                    hits: hits.kinds(),
                    figures,
                    scopes: &scopes,
                    absence: Absence::new(&leaning, tokens, &self.lexicon),
                    leaning: &leaning,
                    dates: &dates,
                    role: seen.role,
                    number: sentences.len() as u32,
                    issuers: &context.issuers,
                };
                finder.find(&scene, &self.kinds, &self.lexicon, &mut claims);
                for mut explanation in tagger.explanations() {
                    explanation.map_spans(|span| repaired.input_span(span));
                    explanations.push(explanation);
                }
                if repaired.is_changed() {
                    for tag in &mut tags {
                        tag.map_spans(|span| repaired.input_span(span));
                    }
                }
                sentences.push(Record {
                    span: repaired.input_span(seen.span(&batch.tokens)),
                    role: seen.role,
                    tags: tags.drain(..).collect(),
                    figures: Box::default(),
                });
            }
            let mut figures = batch.figures.drain(..);
            for (seen, record) in batch.sentences.iter().zip(&mut sentences[before..]) {
                record.figures = figures.by_ref().take(seen.figures.len()).collect();
                for figure in &mut record.figures {
                    if repaired.is_changed() {
                        figure.map_spans(|span| repaired.input_span(span));
                        let span = figure.span.start..figure.span.end;
                        figure.text = text.get(span).unwrap_or("").to_owned();
                    }
                    if seen.role == Role::About {
                        figure.newness = Newness::Background;
                    }
                }
            }
        }
        for claim in &mut claims {
            claim.span = repaired.input_span(claim.span);
        }
        Found {
            sentences,
            claims,
            judge,
            commentary: finder.is_commentary(),
        }
    }

    /// The phrases of the lexicon in lower case, with every inflection, each up to its first gap: the
    /// dictionary an ordinary scan would look for, to measure a reading against.
    #[must_use]
    pub fn phrases(&self) -> Vec<String> {
        self.lexicon.phrases()
    }

    /// Runs the pipeline up to and with a stage and gives the number of things the stage found; for
    /// measuring what each stage costs.
    #[must_use]
    pub fn run_to(&self, text: &str, stage: Stage) -> usize {
        let vocabulary = &self.lexicon.vocabulary;
        let repaired = repair::repair(text, vocabulary);
        let clean = repaired.text();
        if stage == Stage::Repair {
            return clean.len();
        }
        let mut found = 0;
        let mut tokens = Vec::with_capacity(TOKENS);
        let mut ranges = Vec::new();
        let (mut hits, mut figures) = (Hits::new(TOKENS), Vec::new());
        for block in block::blocks(clean, self.lexicon.pack, vocabulary) {
            tokens.clear();
            hits.clear();
            if stage == Stage::Blocks {
                found += 1;
                continue;
            }
            ranges.clear();
            let span = block.span;
            word::tokenize(clean, span.start, span.end, vocabulary, &mut tokens);
            if stage == Stage::Words {
                found += tokens.len();
                continue;
            }
            sentence::split(clean, &tokens, block.layout, &mut ranges);
            if stage == Stage::Sentences {
                found += ranges.len();
                continue;
            }
            for range in ranges.drain(..) {
                found += self.lexicon.find(&tokens[range.clone()], &mut hits).len();
                if stage == Stage::Figures {
                    figures.clear();
                    self.figures.read(clean, &tokens[range], &mut figures);
                    found += figures.len();
                }
            }
        }
        found
    }
}
