//! Numbers that look random and are the same every time.

/// A linear congruential generator with Knuth's constants.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new() -> Self {
        Self(1)
    }

    /// A number below `limit`.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let high = self.0 >> 32;
        // The product of two numbers below 2^32, shifted: below `limit`.
        ((high * u64::from(limit)) >> 32) as u32
    }
}
