//! A tokenizer: lines are split into fields, and fields with escapes are rewritten.

use super::{
    Workload,
    family::{Family, Sequence},
    random::Random,
};
use std::fmt::Write;

const LINES: usize = 10_000;

/// The text. A line has 2 to 9 fields, seldom more; some hold escapes.
pub(super) struct Tokenizer(String);

impl Workload for Tokenizer {
    const NAME: &'static str = "tokenizer";

    fn prepare() -> Self {
        let mut random = Random::new();
        let mut text = String::new();
        for line in 0..LINES {
            let fields = if random.below(100) == 0 { 20 } else { 2 + random.below(8) };
            for field in 0..fields {
                let separator = if field == 0 { "" } else { "," };
                let escape = if random.below(4) == 0 { "\\x" } else { "" };
                let _ = write!(text, "{separator}{}{escape}{}", random.below(100_000), line % 1000);
            }
            text.push('\n');
        }
        Self(text)
    }

    fn run<F: Family>(&self) -> u64 {
        let mut sum = 0_u64;
        for line in self.0.lines() {
            let fields: F::Fields<'_> = line.split(',').collect();
            for field in fields.iter() {
                let bytes = unescape::<F>(field);
                sum = sum.wrapping_mul(31).wrapping_add(bytes.iter().map(|byte| u64::from(*byte)).sum());
            }
            sum ^= (fields.len() + fields[1].len()) as u64;
        }
        sum
    }
}

/// The bytes of a field, in which a character behind a backslash stands in upper case for both.
fn unescape<F: Family>(field: &str) -> F::Bytes {
    let mut bytes = F::Bytes::default();
    let mut parts = field.split('\\');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let (first, rest) = part.as_bytes().split_first().unwrap_or((&b'\\', &[]));
        bytes.push(first.to_ascii_uppercase());
        bytes.extend_from_slice(rest);
    }
    bytes
}
