//! Lengths that somebody claims.

use crate::ledger::watch;
use crate::model::layouts::{compacted, each_layout};
use serde::de::value::{Error, SeqDeserializer};
use serde::de::DeserializeOwned;
use smallvec_runtime::SmallVector;

compacted! {
    u32: 0 3;
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
fn a_claimed_length_is_allocated() {
    fn claims<V: SmallVector<Item = u32> + DeserializeOwned>() {
        for claimed in [0, 1 << 20, (1_u64 << 33) as usize, usize::MAX / 4, usize::MAX] {
            for left in [0, 2, 40] {
                let claims = || SeqDeserializer::<_, Error>::new(Claims { left, claimed });
                let (result, account) = watch(|| V::deserialize(claims()));
                assert!(account.largest <= 1 << 20, "{claimed} claimed, {} bytes allocated", account.largest);
                // The deserialiser complains of what is left over.
                assert!(result.is_ok_and(|vec| vec.iter().copied().eq((0..left).rev())));

                let mut place = V::from_iter(0..10);
                let (result, account) = watch(|| V::deserialize_in_place(claims(), &mut place));
                assert!(account.largest <= 1 << 20, "{claimed} claimed, {} bytes allocated", account.largest);
                assert!(result.is_ok() && place.iter().copied().eq((0..left).rev()));
            }
        }
    }
    each_layout!(V => {
        claims::<V<u32, 0>>();
        claims::<V<u32, 3>>();
    });
}
