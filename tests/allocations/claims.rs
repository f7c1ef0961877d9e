//! Lengths that somebody claims.

use crate::ledger::watch;
use crate::model::layouts::{compacted, each_layout};
use serde::de::DeserializeOwned;
use serde::de::value::{Error, SeqDeserializer};
use smallvec_runtime::SmallVector;

compacted! {
    u32: 0, 3;
}

/// Yields some numbers, and claims that there are many.
struct Claims {
    left: u32,
    claimed: usize,
}

impl Iterator for Claims {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        Some(self.left)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.claimed, Some(self.claimed))
    }
}

#[test]
fn a_claimed_length_allocates_a_mebibyte_at_most() {
    fn claims<V: SmallVector<Item = u32> + DeserializeOwned>() {
        for claimed in [0, 1 << 20, (1_u64 << 33) as usize, (1_u64 << 40) as usize, usize::MAX / 4, usize::MAX] {
            for left in [0, 2, 40] {
                let claims = || SeqDeserializer::<_, Error>::new(Claims { left, claimed });
                let (result, account) = watch(|| V::deserialize(claims()));
                assert!(account.largest <= 1 << 20, "{claimed} claimed, {} bytes allocated", account.largest);
                // A type that cannot be so long may refuse a claim that it is.
                let may_refuse = V::try_with_capacity(claimed.min(1 << 18)).is_err();
                assert!(result.map_or(may_refuse, |vec| vec.iter().copied().eq((0..left).rev())));

                let mut place = V::from_iter(0..10);
                let (result, account) = watch(|| V::deserialize_in_place(claims(), &mut place));
                assert!(account.largest <= 1 << 20, "{claimed} claimed, {} bytes allocated", account.largest);
                assert!(result.map_or(may_refuse, |()| place.iter().copied().eq((0..left).rev())));
            }
        }
    }
    each_layout!(V => {
        claims::<V<u32, 0>>();
        claims::<V<u32, 3>>();
    });
}
