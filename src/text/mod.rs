//! From text to sentences: repair, blocks, words, sentences.

pub(crate) mod block;
pub(crate) mod hash;
pub(crate) mod octet;
pub(crate) mod outline;
pub(crate) mod repair;
pub(crate) mod sentence;
pub(crate) mod vocabulary;
pub(crate) mod word;
