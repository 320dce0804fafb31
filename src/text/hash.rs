//! A quick hash for tables that are filled while a reader is built. Its keys are those of the pack
//! and of the caller's own cues, never of a text.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::text::octet;

/// A map with the quick hash.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// A set with the quick hash.
pub(crate) type QuickSet<K> = HashSet<K, BuildHasherDefault<Quick>>;

/// The hash of what was written so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for at in (0..bytes.len()).step_by(8) {
            self.write_u64(octet::load(bytes, at));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = octet::mix(self.0, number);
    }

    fn finish(&self) -> u64 {
        // The upper bits are spread best, and the map looks at the lower ones.
        self.0.rotate_left(26)
    }
}
