//! Eight bytes at once: the loads and tests that words and lines are found with.

/// This bit in every byte folds the case of ASCII letters; no other two characters of a word fall
/// together by it.
pub(crate) const FOLD: u64 = 0x2020_2020_2020_2020;

/// An odd number whose multiples are spread well (the golden ratio).
pub(crate) const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Eight line feeds, and eight carriage returns.
const FEEDS: u64 = LOW * b'\n' as u64;
const RETURNS: u64 = LOW * b'\r' as u64;

/// The eight bytes at `at`, the first in the lowest place; zeros behind the end.
#[inline]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => load_end(bytes, at),
    }
}

/// The same within seven bytes of the end.
#[cold]
fn load_end(bytes: &[u8], at: usize) -> u64 {
    let mut chunk = [0; 8];
    for (to, from) in chunk.iter_mut().zip(bytes.get(at..).unwrap_or(&[])) {
        *to = *from;
    }
    u64::from_le_bytes(chunk)
}

/// How many ASCII letters `octet` begins with.
#[inline]
pub(crate) fn letters(octet: u64) -> usize {
    // Below 0x80 no sum carries into the next byte; what lies above is no letter.
    let folded = (octet | FOLD) & !HIGH;
    let from_a = folded + LOW * (0x80 - b'a' as u64);
    let past_z = folded + LOW * (0x7F - b'z' as u64);
    let letter = from_a & !past_z & !octet & HIGH;
    ((letter ^ HIGH).trailing_zeros() / 8) as usize
}

/// Offset behind the first line end at or behind `start`, which is behind a line feed or a carriage
/// return; the length of `bytes` when there is none.
#[inline]
pub(crate) fn line_end(bytes: &[u8], start: usize) -> usize {
    let zeros = |octet: u64| octet.wrapping_sub(LOW) & !octet & HIGH;
    let mut at = start;
    let (chunks, rest) = bytes.get(start..).unwrap_or(&[]).as_chunks::<8>();
    for chunk in chunks {
        let octet = u64::from_le_bytes(*chunk);
        // The lowest byte that is found is one; those above it may not be.
        let ends = zeros(octet ^ FEEDS) | zeros(octet ^ RETURNS);
        if ends != 0 {
            return at + (ends.trailing_zeros() / 8) as usize + 1;
        }
        at += 8;
    }
    rest.iter()
        .position(|byte| matches!(byte, b'\n' | b'\r'))
        .map_or(bytes.len(), |end| at + end + 1)
}

/// The first `length` bytes of `octet`, at most eight.
#[inline]
pub(crate) fn head(octet: u64, length: usize) -> u64 {
    match length {
        0 => 0,
        8.. => octet,
        _ => octet & (u64::MAX >> (64 - 8 * length)),
    }
}

/// A hash of what was hashed before and eight bytes more.
#[inline]
pub(crate) fn mix(hash: u64, octet: u64) -> u64 {
    (hash.rotate_left(5) ^ octet).wrapping_mul(SPREAD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_as_one_by_one() {
        for byte in 0..=255u8 {
            for place in 0..8 {
                let mut bytes = *b"aZzAqMxb";
                bytes[place] = byte;
                let count = bytes
                    .iter()
                    .take_while(|byte| byte.is_ascii_alphabetic())
                    .count();
                assert_eq!(letters(load(&bytes, 0)), count, "{bytes:?}");
            }
        }
    }

    #[test]
    fn nothing_stands_behind_the_end() {
        assert_eq!(load(b"abc", 1), u64::from(b'b') | u64::from(b'c') << 8);
        assert_eq!(load(b"abc", 9), 0);
        assert_eq!(head(load(b"abcdefgh", 0), 2), load(b"ab", 0));
    }
}
